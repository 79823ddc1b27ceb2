extension FSRS7 {
  /// The probability of recall: 0.99999 at no time, then falling, never below 1e-5.
  ///
  /// Time is taken with its fraction; a negative one counts as 0.
  public func retrievability(of state: State, after elapsed: Days) -> Double {
    curve(of: state).recall(elapsed: elapsed.elapsedCount)
  }

  /// The time after which recall has fallen to `retention`, exact to 1e-9 in recall.
  ///
  /// 0 for a retention of 0.9999 or more, 36500 days if recall has not fallen so far by then.
  /// Answers far below one second are normal for a card just forgotten. Vectors: `fsrs.json`, kinds
  /// `next_states` and `next_interval_rounded`.
  public func interval(of state: State, retention: Double) -> Days {
    Days(curve(of: state).interval(recall: retention))
  }

  /// The retrievability; `nil` if no time at all has passed.
  ///
  /// At no time R is 0.99999 whatever the card, and every wrong choice would count as a slip.
  public func expectedRecall(of state: State?, after elapsed: Days) -> Double? {
    guard let state else { return Evidence.expectationForNewCards }
    guard elapsed.elapsedCount > 0 else { return nil }
    return retrievability(of: state, after: elapsed)
  }
}
