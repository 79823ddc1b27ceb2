public import Facts

/// Keeps the journal and, beside it, the memory of each card.
///
/// The journal is the truth; the memory is what replaying it gives. Everything speaks of cards by the
/// names that they have now, whatever they were called when they were answered.
public struct ReviewStore: Sendable {
  /// The name of the entry to be written next.
  public var nextID: @Sendable () throws(StoreFailure) -> EntryID
  /// Writes entries and the memory of their cards, all or nothing.
  ///
  /// On return they are on disk.
  public var write: @Sendable ([JournalLine]) throws(StoreFailure) -> Void
  /// The memory of every reviewed card under the schedulers; replayed if it was kept under others.
  public var records: @Sendable (Schedulers) throws(StoreFailure) -> [CardKey: CardRecord]
  /// The reviews that make up a card's memory, in order: not taken back, and since it was last reset.
  public var history: @Sendable (CardKey) throws(StoreFailure) -> [Review]
  /// All reviews that were not taken back, in order.
  public var reviews: @Sendable () throws(StoreFailure) -> [Review]
  /// Of these, the reviews that count for memory: those since their card was last reset.
  public var remembered: @Sendable () throws(StoreFailure) -> [Review]
  /// The reviews of the deck's last question that was not taken back, in order; empty if none is.
  public var lastQuestion: @Sendable (Deck.ID) throws(StoreFailure) -> [Review]

  /// What holds of cards besides their memory.
  public var marks: @Sendable () throws(StoreFailure) -> [CardKey: CardMarks]

  /// Everything that was said about the parameters of the models.
  public var fits: @Sendable () throws(StoreFailure) -> [FitEntry]
  /// Writes what is said about parameters.
  public var keepFit: @Sendable (FitEntry) throws(StoreFailure) -> Void

  /// What was last learned of the learner's habits of answering.
  public var habits: @Sendable () throws(StoreFailure) -> AnswerHabits
  /// What was known of them before an instant.
  public var habitsBefore: @Sendable (Instant) throws(StoreFailure) -> AnswerHabits
  /// Writes what was learned of them.
  public var keepHabits: @Sendable (AnswerHabits, Moment) throws(StoreFailure) -> Void

  /// What the decks looked like when they were last compared: ``Facts/Deck/textFingerprint``.
  public var fingerprints: @Sendable () throws(StoreFailure) -> [Deck.ID: Int64]
  /// The written cards of a deck as they were when it was last compared.
  public var knownCards: @Sendable (Deck.ID) throws(StoreFailure) -> [Card.ID: KnownCard]
  /// The renamings of a deck's cards.
  public var succession: @Sendable (Deck.ID) throws(StoreFailure) -> CardSuccession
  /// Writes what has become of a deck's cards, all or nothing; their memory is made anew.
  public var revise: @Sendable (DeckRevision, Moment, Schedulers) throws(StoreFailure) -> Void

  /// A store of functions; one that is not told so knows of no decks.
  public init(
    nextID: @escaping @Sendable () throws(StoreFailure) -> EntryID,
    write: @escaping @Sendable ([JournalLine]) throws(StoreFailure) -> Void,
    records: @escaping @Sendable (Schedulers) throws(StoreFailure) -> [CardKey: CardRecord],
    history: @escaping @Sendable (CardKey) throws(StoreFailure) -> [Review],
    reviews: @escaping @Sendable () throws(StoreFailure) -> [Review],
    lastQuestion: @escaping @Sendable (Deck.ID) throws(StoreFailure) -> [Review],
    marks: @escaping @Sendable () throws(StoreFailure) -> [CardKey: CardMarks] = {
      () throws(StoreFailure) in [:]
    },
    remembered: (@Sendable () throws(StoreFailure) -> [Review])? = nil,
    fits: @escaping @Sendable () throws(StoreFailure) -> [FitEntry] = {
      () throws(StoreFailure) in []
    },
    keepFit: @escaping @Sendable (FitEntry) throws(StoreFailure) -> Void = {
      (_) throws(StoreFailure) in
    },
    habits: @escaping @Sendable () throws(StoreFailure) -> AnswerHabits = {
      () throws(StoreFailure) in .usual
    },
    habitsBefore: @escaping @Sendable (Instant) throws(StoreFailure) -> AnswerHabits = {
      (_) throws(StoreFailure) in .usual
    },
    keepHabits: @escaping @Sendable (AnswerHabits, Moment) throws(StoreFailure) -> Void = {
      (_, _) throws(StoreFailure) in
    },
    fingerprints: @escaping @Sendable () throws(StoreFailure) -> [Deck.ID: Int64] = {
      () throws(StoreFailure) in [:]
    },
    knownCards: @escaping @Sendable (Deck.ID) throws(StoreFailure) -> [Card.ID: KnownCard] = {
      (_) throws(StoreFailure) in [:]
    },
    succession: @escaping @Sendable (Deck.ID) throws(StoreFailure) -> CardSuccession = {
      (_) throws(StoreFailure) in CardSuccession()
    },
    revise: @escaping @Sendable (DeckRevision, Moment, Schedulers) throws(StoreFailure) -> Void = {
      (_, _, _) throws(StoreFailure) in
    }
  ) {
    self.nextID = nextID
    self.write = write
    self.records = records
    self.history = history
    self.reviews = reviews
    self.lastQuestion = lastQuestion
    self.marks = marks
    self.remembered = remembered ?? reviews
    self.fits = fits
    self.keepFit = keepFit
    self.habits = habits
    self.habitsBefore = habitsBefore
    self.keepHabits = keepHabits
    self.fingerprints = fingerprints
    self.knownCards = knownCards
    self.succession = succession
    self.revise = revise
  }
}

extension ReviewStore {
  /// Writes one entry and the memory of its card.
  public func append(
    _ entry: JournalEntry, _ card: CardKey, _ record: CardRecord?
  ) throws(StoreFailure) {
    try write([JournalLine(entry, card, record)])
  }

  /// The last review of any card of the deck that was not taken back.
  public func lastReview(_ deck: Deck.ID) throws(StoreFailure) -> Review? {
    try lastQuestion(deck).first
  }
}

/// Why the journal could not be read or written.
public enum StoreFailure: Error, Hashable, Sendable {
  /// The file was written by a newer iskra.
  case newerVersion(path: String)
  /// The file is no journal, or damaged; the system's words.
  case damaged(path: String, reason: String)
  /// Another iskra is writing.
  case locked(path: String)
  /// The folder cannot be made or written.
  case notWritable(path: String, reason: String)
  /// The disk is full.
  case diskFull(path: String)
  /// Anything else; the system's words.
  case failed(path: String, reason: String)
}
