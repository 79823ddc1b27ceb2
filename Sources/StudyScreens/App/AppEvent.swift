public import Facts
public import Screen
public import Study

/// What happened outside: keys with their time, and what effects came to.
public enum AppEvent: Sendable {
  /// The terminal reports something, at a moment.
  case terminal(TerminalEvent, Moment)
  /// An entry could not be written; the effect that should have done it.
  case recordFailed(Effect, StoreFailure)
  /// The reviews of a deck's last question, and for each all reviews of its card; none if there are
  /// none.
  case foundLastQuestion([Review], histories: [[Review]], Moment)
  /// The reviews that make up the memory of a card, in order.
  case loadedHistory(CardKey, [Review])
  /// All reviews, for the progress screen.
  case loadedReviews([Review], Moment)
  /// The memory of all cards, after the schedulers have changed.
  case loadedRecords([CardKey: CardRecord])
  /// The journal could not be read.
  case readFailed(StoreFailure)
  /// The editor was closed, and the decks were read anew.
  case decksEdited(ReadDecks, Moment)
  /// The editor could not be opened: why.
  case editFailed(String)
  /// What became of a wish about files of decks, and the decks anew if they have changed.
  case decks(DeckWish, DeckNews, ReadDecks?, Moment)
  /// A setting could not be kept.
  case keepFailed(SettingsFailure)
}
