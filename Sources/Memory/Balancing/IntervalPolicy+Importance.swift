extension IntervalPolicy {
  /// The policy for a card that matters more, or less, than others.
  ///
  /// ```
  /// logit r' = logit r + ln(importance)
  /// ```
  /// So twice the importance halves the odds of forgetting: 0.9 becomes 0.947. Source: MEMORY.md,
  /// section 10.
  ///
  /// - Parameter importance: 1 for an ordinary card; not positive counts as 1.
  /// - Returns: The policy with its retention moved, within 0.7–0.99 or where it was.
  public func weighed(by importance: Double) -> IntervalPolicy {
    guard importance > 0, importance.isFinite, retention > 0, retention < 1 else { return self }
    let odds = retention / (1 - retention) * importance
    var policy = self
    policy.retention = (odds.isFinite ? odds / (1 + odds) : 1).clipped(
      to: min(0.7, retention)...max(0.99, retention))
    return policy
  }
}
