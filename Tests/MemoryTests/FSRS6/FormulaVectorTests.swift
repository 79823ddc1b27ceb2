import Testing

@testable import Memory

@Suite struct FormulaVectorTests {
  @Test(arguments: try Vector.of("next_difficulty"))
  func difficultyBeforeAndAfterReversion(vector: Vector) throws {
    let model = try vector.model()
    let before = try vector.fields.number("difficulty")
    for (position, grade) in try vector.fields.grades("ratings").enumerated() {
      try vector.expect(
        model.steppedDifficulty(after: before, grade: grade),
        near: vector.fields.numbers("expected_before_mean_reversion")[position], "step, \(grade)")
      try vector.expect(
        model.difficulty(after: before, grade: grade),
        near: vector.fields.numbers("expected")[position], "\(grade)")
    }
  }

  @Test(arguments: try Vector.of("stability_after_success"))
  func stabilityAfterPass(vector: Vector) throws {
    let model = try vector.model()
    for (position, grade) in try vector.fields.grades("rating").enumerated() {
      let before = try FSRS6.Before(vector.state(at: position))
      let recall = try vector.fields.numbers("retrievability")[position]
      try vector.expect(
        model.grownStability(
          of: before, growth: model.growth(of: before, recall: recall), grade: grade),
        near: vector.fields.numbers("expected")[position], "\(grade)")
    }
  }

  @Test(arguments: try Vector.of("stability_after_failure"))
  func stabilityAfterLapse(vector: Vector) throws {
    let model = try vector.model()
    for (position, recall) in try vector.fields.numbers("retrievability").enumerated() {
      try vector.expect(
        model.lapsedStability(of: FSRS6.Before(vector.state(at: position)), recall: recall),
        near: vector.fields.numbers("expected")[position], "R = \(recall)")
    }
  }

  @Test(arguments: try Vector.of("stability_short_term"))
  func stabilityWithinTheDay(vector: Vector) throws {
    let model = try vector.model()
    let stability = try vector.fields.number("stability")
    let before = FSRS6.Before(FSRS6.State(stability: Days(stability), difficulty: 5))
    for (position, grade) in try vector.fields.grades("ratings").enumerated() {
      try vector.expect(
        model.sameDayStability(of: before, grade: grade),
        near: vector.fields.numbers("expected")[position], "\(grade)")
    }
  }

  @Test(arguments: try Vector.of("forgetting_curve"))
  func retrievability(vector: Vector) throws {
    let model = try vector.model()
    for (position, elapsed) in try vector.fields.days("elapsed_days").enumerated() {
      let state = FSRS6.State(
        stability: Days(try vector.fields.numbers("stability")[position]), difficulty: 5)
      try vector.expect(
        model.retrievability(of: state, after: elapsed),
        near: vector.fields.numbers("expected")[position], "\(elapsed)")
    }
  }

  @Test(arguments: try Vector.of("forgetting_curve_decay"))
  func retrievabilityWithOtherDecay(vector: Vector) throws {
    let curve = ForgettingCurve(decay: try vector.fields.number("decay"))
    for (position, elapsed) in try vector.fields.numbers("elapsed_days").enumerated() {
      try vector.expect(
        curve.recall(
          elapsed: elapsed, stability: vector.fields.numbers("stability")[position]),
        near: vector.fields.numbers("expected")[position], "\(elapsed)")
    }
  }

  @Test(arguments: try Vector.of("parameter_migration"))
  func olderParameters(vector: Vector) throws {
    let parameters = try FSRS6Parameters(vector: vector.fields.numbers("input"))
    let expected = try vector.fields.numbers("expected")
    #expect(parameters.vector.count == expected.count)
    for (field, (got, want)) in zip(FSRS6Parameters.names, zip(parameters.vector, expected)) {
      try vector.expect(got, near: want, field)
    }
  }
}

extension Vector {
  /// The state at one place of a vector with one stability and a list of difficulties.
  fileprivate func state(at position: Int) throws -> FSRS6.State {
    FSRS6.State(
      stability: Days(try fields.number("stability")),
      difficulty: try fields.numbers("difficulty")[position])
  }
}
