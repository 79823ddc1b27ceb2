public import Facts
public import Screen
public import Study

/// What a screen wants done outside: the only way from a state to the world.
public enum Effect: Hashable, Sendable {
  /// Write lines to the journal, all or none.
  case record([JournalLine], Order)
  /// Find the last question of a deck, to take its answer back.
  case findLastQuestion(Deck.ID)
  /// Read the reviews that make up the memory of a card.
  case loadHistory(CardKey)
  /// Open the learner's editor at a place in a deck, and read the decks anew when it is closed.
  ///
  /// Whoever carries it out suspends the terminal meanwhile; a place in a deck that comes with the
  /// program cannot be edited and gets a sentence.
  case edit(Place)
  /// Do something about files of decks, and read the decks anew if they have changed by it.
  case decks(DeckWish)
  /// Read all reviews, for the progress screen.
  case loadReviews
  /// Make the memory of all cards anew under schedulers.
  case loadRecords(Schedulers)
  /// Write settings to their file.
  case keep([SettingChange])
  /// Draw in another theme from now on.
  case setTheme(Theme)
  /// Stop the program as Ctrl-Z does.
  case suspend
  /// Paint everything anew.
  case redraw
  /// End with an exit status.
  case quit(Int32)

  /// When an entry is written.
  ///
  /// It is always on disk before the next question is painted.
  public enum Order: Hashable, Sendable {
    /// At once: the next screen is a new question.
    case beforePainting
    /// The next screen is the verdict, which need not wait for the disk.
    case afterPainting
  }
}
