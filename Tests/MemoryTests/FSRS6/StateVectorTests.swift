import Testing

@testable import Memory

@Suite struct StateVectorTests {
  @Test(arguments: try Vector.of("memory_state_final"))
  func replayEndsInPublishedState(vector: Vector) throws {
    let state = try vector.replayedState(under: vector.model())
    try vector.expect(state, like: vector.fields.field("expected"))
  }

  @Test(arguments: try Vector.of("step"))
  func oneReviewFromGivenState(vector: Vector) throws {
    let before = try vector.fields.field("state")
    let grade = try #require(Grade(rawValue: Int(vector.fields.number("rating"))))
    let state = try vector.model().state(
      after: FSRS6.State(
        stability: Days(before.number("stability")), difficulty: before.number("difficulty")),
      elapsed: Days(vector.fields.number("elapsed_days")), grade: grade)
    try vector.expect(state, like: vector.fields.field("expected"))
  }

  @Test(arguments: try Vector.of("next_states_after_sequence"))
  func fourNextStatesAndTheirIntervals(vector: Vector) throws {
    let model = try vector.model()
    let then = try vector.fields.field("then")
    let next = model.nextStates(
      after: try vector.replayedState(under: model),
      elapsed: Days(try then.number("elapsed_days")))
    for grade in Grade.allCases {
      let want = try vector.fields.field("expected").field("\(grade)")
      try vector.expect(next[grade], like: want, "\(grade)")
      let interval = model.interval(
        of: next[grade], retention: try then.number("desired_retention"))
      try vector.expect(interval.count, near: want.number("interval"), "\(grade): interval")
    }
  }

  @Test(arguments: try Vector.of("first_review"))
  func firstReview(vector: Vector) throws {
    let model = try vector.model()
    let expected = try vector.fields.field("expected")
    for (position, grade) in try vector.fields.grades("ratings").enumerated() {
      let state = model.state(after: nil, elapsed: Days(3), grade: grade)
      try vector.expect(
        state.stability.count, near: expected.numbers("stability")[position], "\(grade)")
      try vector.expect(
        state.difficulty, near: expected.numbers("difficulty")[position], "\(grade)")
    }
  }

  @Test(arguments: try Vector.of("memory_state_from_sm2"))
  func bridgeFromSuperMemo2(vector: Vector) throws {
    let state = try vector.model().state(
      fromInterval: Days(vector.fields.number("interval")),
      easeFactor: vector.fields.number("ease_factor"),
      retention: vector.fields.number("sm2_retention"))
    try vector.expect(state, like: vector.fields.field("expected"))
  }
}
