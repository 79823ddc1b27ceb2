extension FSRS6 {
  /// The state after a review.
  ///
  /// The time is a count of study days: its fraction is dropped, a negative one counts as 0.
  /// The nearest of S in 0.001–36500 and D in 1–10 is kept. Vectors: `fsrs.json`, kinds `step` and
  /// `memory_state_final`.
  public func state(after state: State?, elapsed: Days, grade: Grade) -> State {
    guard let state else { return firstStates[grade] }
    let before = Before(state)
    let days = elapsed.wholeCount
    guard days >= 1 else {
      return after(before, grade: grade, stability: sameDayStability(of: before, grade: grade))
    }

    let recall = curve.recall(elapsed: days, stability: before.stability)
    let stability =
      grade.passed
      ? grownStability(of: before, growth: growth(of: before, recall: recall), grade: grade)
      : lapsedStability(of: before, recall: recall)
    return after(before, grade: grade, stability: stability)
  }

  /// The four states a review at this moment can lead to; what they share is computed once.
  ///
  /// Vector: `fsrs.json`, kind `next_states_after_sequence`.
  public func nextStates(after state: State?, elapsed: Days) -> NextStates<State> {
    guard let state else { return firstStates }
    let before = Before(state)
    let days = elapsed.wholeCount
    guard days >= 1 else {
      return NextStates { grade in
        after(before, grade: grade, stability: sameDayStability(of: before, grade: grade))
      }
    }

    let recall = curve.recall(elapsed: days, stability: before.stability)
    let growth = growth(of: before, recall: recall)
    return NextStates { grade in
      let stability =
        grade.passed
        ? grownStability(of: before, growth: growth, grade: grade)
        : lapsedStability(of: before, recall: recall)
      return after(before, grade: grade, stability: stability)
    }
  }

  /// S·(1 + growth·factor of the grade), in days.
  func grownStability(of before: Before, growth: Double, grade: Grade) -> Double {
    before.stability * (1 + growth * growthFactor(grade))
  }

  /// The new state, brought into its bounds.
  private func after(_ before: Before, grade: Grade, stability: Double) -> State {
    State(
      stability: Days(stability),
      difficulty: difficulty(after: before.difficulty, grade: grade))
  }
}
