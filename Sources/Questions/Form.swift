/// How a card is asked.
public enum Form: String, CaseIterable, Sendable {
  /// A question; the learner answers in mind, turns the card and grades it.
  case flashcard
  /// A question with three or four options, one of them right.
  case choice
  /// A statement with a blank; the learner fills it in mind, turns it and grades it.
  case cloze
}
