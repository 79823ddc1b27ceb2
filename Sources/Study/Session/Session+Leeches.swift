internal import Facts
internal import Memory
internal import Questions

extension Session {
  /// Whether a change forgot a card that is a leech among the cards of the deck.
  func isLeech(after change: Change?) -> Bool {
    guard let change, !change.review.grade.passed else { return false }
    return records.isLeech(change.review.card.card)
  }

  /// Whether the open question has been answered, and its verdict is shown.
  public var isAnswered: Bool { question != nil && answers.last?.question == question }
}
