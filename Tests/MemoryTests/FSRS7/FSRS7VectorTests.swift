import Testing

@testable import Memory

@Suite struct FSRS7VectorTests {
  @Test(arguments: try Vector.of("memory_state_sequence", algorithm: "FSRS-7"))
  func everyStateOfASequence(vector: Vector) throws {
    let model = try vector.model7()
    guard case .list(let expected) = try vector.fields.field("expected") else {
      throw MissingField(name: "expected")
    }
    var state: FSRS7.State?
    let reviews = try zip(vector.fields.days("elapsed_days"), vector.fields.grades("ratings"))
    for ((elapsed, grade), want) in zip(reviews, expected) {
      let next = model.state(after: state, elapsed: elapsed, grade: grade)
      state = next
      try expect(next, like: want, relative: "rel", absolute: "abs", vector, "\(grade)")
    }
  }

  @Test(arguments: try Vector.of("next_states", algorithm: "FSRS-7"))
  func fourNextStatesAndTheirIntervals(vector: Vector) throws {
    let model = try vector.model7()
    let state = try vector.state7()
    let elapsed = Days(try vector.fields.number("elapsed_days"))
    let tolerance = try vector.fields.field("tolerance")
    let recall = model.retrievability(of: state, after: elapsed)
    #expect(
      abs(recall - (try vector.fields.number("expected_retrievability")))
        <= (try tolerance.number("retrievability_abs")))

    let next = model.nextStates(after: state, elapsed: elapsed)
    for grade in Grade.allCases {
      let want = try vector.fields.field("expected").field("\(grade)")
      try expect(
        next[grade], like: want, relative: "state_rel", absolute: "state_abs", vector, "\(grade)")
      for (name, retention) in [("interval_at_r0.65", 0.65), ("interval_at_r0.90", 0.9)] {
        let interval = model.interval(of: next[grade], retention: retention).count
        let published = try want.number(name)
        #expect(
          abs(interval - published) <= (try tolerance.number("interval_rel")) * published,
          "\(vector.id) \(grade) \(name): \(interval)")
      }
    }
  }

  @Test(arguments: try Vector.of("next_interval_rounded", algorithm: "FSRS-7"))
  func intervalsByRetention(vector: Vector) throws {
    let (model, state) = try (vector.model7(), vector.state7())
    for (position, retention) in try vector.fields.numbers("desired_retention").enumerated() {
      let days = max(model.interval(of: state, retention: retention).roundedToDays, 1)
      try vector.expect(
        Double(days), near: vector.fields.numbers("expected")[position], "r = \(retention)")
    }
  }

  @Test(arguments: try Vector.of("retrievability_range", algorithm: "FSRS-7"))
  func theCurveStaysInItsRange(vector: Vector) throws {
    let recall = try vector.model7().retrievability(
      of: vector.state7(), after: Days(vector.fields.number("elapsed_days")))
    try vector.expect(recall, near: vector.fields.number("expected"), "R")
  }

  private func expect(
    _ got: FSRS7.State, like want: JSONValue, relative: String, absolute: String,
    _ vector: Vector, _ what: String
  ) throws {
    let tolerance = try vector.fields.field("tolerance")
    let pairs = [
      ("stability", got.stability.count), ("stability_fast", got.fastStability.count),
      ("difficulty", got.difficulty),
    ]
    for (name, value) in pairs {
      let published = try want.number(name)
      let allowance = try max(
        tolerance.number(absolute), tolerance.number(relative) * abs(published))
      #expect(
        abs(value - published) <= allowance,
        "\(vector.id) \(what) \(name): got \(value), want \(published)")
    }
  }
}

extension Vector {
  /// The FSRS-7 model the vector speaks of.
  func model7() throws -> FSRS7 {
    FSRS7(
      parameters: try FSRS7Parameters(vector: parameterSets.numbers(try fields.text("params"))))
  }

  /// The one state of a vector.
  func state7() throws -> FSRS7.State {
    let state = try fields.field("state")
    return FSRS7.State(
      stability: Days(try state.number("stability")),
      fastStability: Days(try state.number("stability_fast")),
      difficulty: try state.number("difficulty"))
  }
}
