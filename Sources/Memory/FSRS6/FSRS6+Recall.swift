extension FSRS6 {
  /// The probability of recall, on the power curve through 1 at no time and 0.9 at the stability.
  ///
  /// Unlike a review, the curve takes fractions of a day as they are; within the first day they are
  /// an extrapolation. Vectors: `fsrs.json`, kind `forgetting_curve`.
  public func retrievability(of state: State, after elapsed: Days) -> Double {
    curve.recall(elapsed: elapsed.elapsedCount, stability: state.stability.count)
  }

  /// The time after which recall has fallen to `retention`, in closed form.
  ///
  /// 0 for a retention of 1 or more, infinite for 0 or less; the stability itself for 0.9.
  /// Vectors: `fsrs.json`, kind `next_interval_rounded`.
  public func interval(of state: State, retention: Double) -> Days {
    curve.interval(recall: retention, stability: state.stability)
  }

  /// The retrievability after whole days; `nil` on the day of the last review.
  ///
  /// At no time R is 1, whatever the card: FSRS-6 says nothing about recall within the day. Weighed
  /// with R = 1 every wrong choice would be a slip and end as Good, so evidence within the day is
  /// taken at face value: the grade if right, Again if wrong.
  public func expectedRecall(of state: State?, after elapsed: Days) -> Double? {
    guard let state else { return Evidence.expectationForNewCards }
    let days = elapsed.wholeCount
    guard days >= 1 else { return nil }
    return curve.recall(elapsed: days, stability: state.stability.count)
  }

  /// The state whose curve meets that of the belief at 0.9; its difficulty is the weighted mean.
  public func mixture(known: State, forgotten: State, weight: Double) -> State {
    State(
      stability: curve.stability(
        known: known.stability, forgotten: forgotten.stability, weight: weight),
      difficulty: weight * known.difficulty + (1 - weight) * forgotten.difficulty)
  }
}
