extension MemoryModel {
  /// The state after a whole history of reviews.
  ///
  /// Reviews are in order of time. Entries that say nothing about memory (manual changes, cramming)
  /// are left out by the caller; a reset to new starts a new history. Replaying a beginning and
  /// then, from its result, the rest gives the same state as replaying all at once.
  ///
  /// - Parameters:
  ///   - reviews: For each review the time since the one before it, and what the answer says. The
  ///     time of a card's first review is ignored.
  ///   - start: The state to go on from; `nil` for a new card.
  /// - Returns: The state after the last review, or `start` if there was none.
  /// - Complexity: O(reviews), without allocation.
  @inlinable
  public func replay(
    _ reviews: some Sequence<(elapsed: Days, evidence: Evidence)>, from start: State? = nil
  ) -> State? {
    var state = start
    for review in reviews {
      state = self.state(after: state, elapsed: review.elapsed, evidence: review.evidence)
    }
    return state
  }
}
