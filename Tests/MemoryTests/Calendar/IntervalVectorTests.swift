import Testing

@testable import Memory

@Suite struct IntervalVectorTests {
  @Test(arguments: try Vector.of("next_interval_rounded"))
  func intervalsByRetention(vector: Vector) throws {
    let model = try vector.model()
    let state = FSRS6.State(
      stability: Days(try vector.fields.number("stability")), difficulty: 5)
    for (position, retention) in try vector.fields.numbers("desired_retention").enumerated() {
      let days = max(model.interval(of: state, retention: retention).roundedToDays, 1)
      try vector.expect(
        Double(days), near: vector.fields.numbers("expected")[position], "r = \(retention)")
    }
  }

  /// The vector's scheduler repeats a card within the day until its learning steps are done: two
  /// steps at first, where an early Good leaps one, and one after each lapse.
  @Test(arguments: try Vector.of("scheduler_interval_history"))
  func intervalsOfAScheduler(vector: Vector) throws {
    let model = try vector.model()
    let policy = IntervalPolicy(retention: try vector.fields.number("desired_retention"))
    var stepsLeft = try vector.fields.numbers("learning_steps_s").count
    var state: FSRS6.State?
    var interval = 0

    for (position, grade) in try vector.fields.grades("ratings").enumerated() {
      let next = model.state(after: state, elapsed: Days(Double(interval)), grade: grade)
      state = next
      if grade == .again {
        stepsLeft = try vector.fields.numbers("relearning_steps_s").count
      } else {
        stepsLeft = max(stepsLeft - 1, 0)
      }
      interval =
        stepsLeft > 0
        ? 0
        : policy.days(
          interval: model.interval(of: next, retention: policy.retention), previous: nil,
          passed: grade.passed, fuzz: nil)
      try vector.expect(
        Double(interval), near: vector.fields.numbers("expected_interval_days")[position],
        "review \(position)")
    }
  }

  @Test(arguments: try Vector.of("fuzz", algorithm: "Anki review fuzz"))
  func fuzzedDays(vector: Vector) throws {
    let policy = IntervalPolicy(maximum: Int(try vector.fields.number("maximum")))
    for (position, fuzz) in try vector.fields.numbers("fuzz_factor").enumerated() {
      let days = policy.fuzzedDays(
        Days(try vector.fields.number("interval")),
        atLeast: Int(try vector.fields.number("minimum")), fuzz: fuzz)
      try vector.expect(
        Double(days), near: vector.fields.numbers("expected")[position], "u = \(fuzz)")
    }
  }

  @Test(
    arguments: try Vector.of("minimum_review_fuzz_interval", algorithm: "Anki review fuzz"))
  func leastDaysAfterAPass(vector: Vector) throws {
    let policy = IntervalPolicy(maximum: Int(try vector.fields.number("maximum")))
    let days = policy.leastDays(
      afterPassing: Days(try vector.fields.number("interval")),
      previous: Int(try vector.fields.number("previous_interval")))
    try vector.expect(Double(days), near: vector.fields.number("expected"), "least days")
  }
}
