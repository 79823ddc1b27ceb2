extension FSRS7 {
  /// The state of a card of which nothing but SM-2's interval is known.
  ///
  /// ```
  /// D = 5      Sf = 0.8·S      S found on ln S so that R(interval) = q
  /// ```
  /// An end of the range 0.0001–36500 days if q lies outside what S can reach. The ease factor says
  /// nothing that FSRS-7 could use. Source: fsrs-rs, FSRS-7 branch.
  ///
  /// - Parameters:
  ///   - interval: The interval the card had.
  ///   - retention: q, the share of due cards that used to be recalled, between 0 and 1.
  /// - Returns: The state to go on from at the first review that is known.
  public func state(fromInterval interval: Days, retention: Double = 0.9) -> State {
    let difficulty = 5.0
    let elapsed = interval.elapsedCount
    let logShare = logarithm(State.fastShare)
    let bounds = State.logStabilityBounds
    func excess(_ logStability: Double) -> Double {
      Curve(
        curves, logStability: logStability, logFastStability: logStability + logShare,
        difficulty: difficulty
      ).recall(elapsed: elapsed) - retention
    }
    let logStability =
      root(in: bounds, of: excess)
      ?? (excess(bounds.lowerBound) < 0 ? .infinity : bounds.lowerBound)
    let stability = exponential(logStability)
    return State(
      stability: Days(stability), fastStability: Days(State.fastShare * stability),
      difficulty: difficulty)
  }
}
