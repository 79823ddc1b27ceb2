extension FSRS6 {
  /// The state of a card of which nothing but SM-2's values is known.
  ///
  /// Chosen so that the card would be recalled with the historic retention at its interval, and
  /// that Good at that moment would lengthen the stability by the ease factor:
  /// ```
  /// S = max(interval, 0.001)·F/(q^(1/c) − 1)
  /// D = 11 − (E−1)/(e^growth·S^−p·(e^(g·(1−q)) − 1))          both clipped to their bounds
  /// ```
  /// Source: fsrs-rs, `src/inference.rs`. Vectors: `fsrs.json`, kind `memory_state_from_sm2`.
  ///
  /// - Parameters:
  ///   - interval: The interval the card had.
  ///   - easeFactor: E, by which SM-2 lengthens the interval, such as 2.5.
  ///   - retention: q, the share of due cards that used to be recalled, between 0 and 1.
  /// - Returns: The state to go on from at the first review that is known.
  public func state(
    fromInterval interval: Days, easeFactor: Double, retention: Double = 0.9
  ) -> State {
    let atLeast = State.stabilityBounds.lowerBound
    let days = max(interval.elapsedCount, atLeast)
    let stability = State(
      stability: Days(days / curve.interval(recall: retention, stability: Days(1)).count),
      difficulty: 1
    ).stability
    let before = Before(State(stability: stability, difficulty: 10))  // 11 − 10: growth per unit
    let growthPerEase = growth(of: before, recall: retention)
    return State(stability: stability, difficulty: 11 - (easeFactor - 1) / growthPerEase)
  }
}
