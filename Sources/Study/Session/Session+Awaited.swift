public import Facts

extension Session {
  /// The cards that are still to be asked, without that of the open question: to show their answers
  /// would give them away.
  ///
  /// - Complexity: O(cards of the session).
  public var awaited: Set<Card.ID> {
    Set(queue[min(progress.cursor, queue.count)...]).subtracting(progress.settled)
      .union(progress.returning.map(\.card)).union(progress.restored).subtracting(excluded)
  }
}
