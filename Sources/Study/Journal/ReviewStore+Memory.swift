internal import Facts
internal import Synchronization

extension ReviewStore {
  /// A store that forgets everything when the program ends: for tests and trials.
  public static func inMemory(device: String = "memory") -> ReviewStore {
    let journal = MemoryJournal(device: device)
    return ReviewStore(
      nextID: { () throws(StoreFailure) in journal.nextID },
      write: { (lines) throws(StoreFailure) in journal.append(lines.map(\.entry)) },
      records: { (schedulers) throws(StoreFailure) in schedulers.replay(journal.remembered) },
      history: { (card) throws(StoreFailure) in journal.remembered.filter { $0.card == card } },
      reviews: { () throws(StoreFailure) in journal.reviews },
      lastQuestion: { (deck) throws(StoreFailure) in
        let reviews = journal.reviews
        let last = reviews.last { $0.card.deck == deck }
        return reviews.filter { $0.question == last?.question }
      },
      marks: { () throws(StoreFailure) in
        CardMarks.after(JournalEntry.markings(in: journal.all).map(\.marking))
      },
      remembered: { () throws(StoreFailure) in journal.remembered },
      fits: { () throws(StoreFailure) in journal.fits },
      keepFit: { (fit) throws(StoreFailure) in journal.keep(fit) },
      habits: { () throws(StoreFailure) in journal.habits },
      habitsBefore: { (instant) throws(StoreFailure) in journal.habits(before: instant) },
      keepHabits: { (habits, moment) throws(StoreFailure) in journal.keep(habits, at: moment) },
      fingerprints: { () throws(StoreFailure) in journal.fingerprints },
      knownCards: { (deck) throws(StoreFailure) in journal.knownCards(of: deck) },
      succession: { (_) throws(StoreFailure) in JournalEntry.succession(in: journal.all) },
      revise: { (revision, moment, _) throws(StoreFailure) in
        journal.revise(revision, at: moment)
      })
  }
}

private final class MemoryJournal: Sendable {
  private struct Learned {
    var fits: [FitEntry] = []
    var habits: [(instant: Instant, habits: AnswerHabits)] = []
  }

  private struct Deck {
    var fingerprint: Int64
    var cards: [Card.ID: KnownCard] = [:]
  }

  private let device: String
  private let entries = Mutex<[JournalEntry]>([])
  private let learned = Mutex(Learned())
  private let decks = Mutex<[Facts.Deck.ID: Deck]>([:])

  init(device: String) {
    self.device = device
  }

  var nextID: EntryID {
    EntryID(device: device, counter: entries.withLock { Int64($0.count) + 1 })
  }

  func append(_ lines: [JournalEntry]) { entries.withLock { $0 += lines } }

  var all: [JournalEntry] { entries.withLock(\.self) }

  var reviews: [Review] { JournalEntry.standing(in: all) }

  var remembered: [Review] { JournalEntry.remembered(in: all) }

  var fits: [FitEntry] { learned.withLock(\.fits) }

  /// Comes after all habits that are known, as in a file.
  func keep(_ fit: FitEntry) {
    learned.withLock { learned in
      var fit = fit
      if let last = learned.habits.last?.instant.milliseconds {
        fit.moment.instant = max(fit.moment.instant, Instant(milliseconds: last + 1))
      }
      learned.fits.append(fit)
    }
  }

  var habits: AnswerHabits { learned.withLock { $0.habits.last?.habits ?? .usual } }

  func habits(before instant: Instant) -> AnswerHabits {
    learned.withLock { learned in
      learned.habits.last { $0.instant < instant }?.habits ?? .usual
    }
  }

  /// Come with or after the last fit.
  func keep(_ habits: AnswerHabits, at moment: Moment) {
    learned.withLock { learned in
      var instant = learned.fits.map(\.moment.instant).reduce(moment.instant, max)
      if let last = learned.habits.last?.instant.milliseconds {
        instant = max(instant, Instant(milliseconds: last + 1))
      }
      learned.habits.append((instant, habits))
    }
  }

  var fingerprints: [Facts.Deck.ID: Int64] { decks.withLock { $0.mapValues(\.fingerprint) } }

  func knownCards(of deck: Facts.Deck.ID) -> [Card.ID: KnownCard] {
    decks.withLock { $0[deck]?.cards ?? [:] }
  }

  func revise(_ revision: DeckRevision, at moment: Moment) {
    if !revision.cards.isEmpty {
      append([
        .renaming(
          Renaming(id: nextID, moment: moment, deck: revision.deck, cards: revision.cards))
      ])
    }
    decks.withLock { decks in
      var deck = decks[revision.deck] ?? Deck(fingerprint: revision.fingerprint)
      deck.fingerprint = revision.fingerprint
      for card in revision.forgotten { deck.cards[card] = nil }
      deck.cards.merge(revision.known) { $1 }
      decks[revision.deck] = deck
    }
  }
}

extension JournalEntry {
  /// The reviews that were not taken back, in order, by the present names of their cards.
  public static func standing(in entries: [JournalEntry]) -> [Review] {
    placed(in: entries).map(\.review)
  }

  /// Those of them that count for the memory of their cards.
  public static func remembered(in entries: [JournalEntry]) -> [Review] {
    let resets = markings(in: entries).resets
    return placed(in: entries).filter { $0.sequence >= resets[$0.review.card] ?? 0 }.map(\.review)
  }

  /// The markings in order, by the present names of their cards.
  public static func markings(in entries: [JournalEntry]) -> [PlacedMarking] {
    let succession = succession(in: entries)
    return entries.enumerated().compactMap { position, entry in
      guard case .marking(var marking) = entry else { return nil }
      let sequence = Int64(position)
      marking.card = succession.present(
        of: marking.card, from: ReplayOrder(sequence: sequence, id: marking.id))
      return PlacedMarking(marking, sequence: sequence)
    }
  }

  private static func placed(
    in entries: [JournalEntry]
  ) -> [(review: Review, sequence: Int64)] {
    var withdrawn: Set<EntryID> = []
    for case .withdrawal(_, let review, _) in entries { withdrawn.insert(review) }
    let succession = succession(in: entries)
    return entries.enumerated().compactMap { position, entry in
      guard case .review(let review) = entry, !withdrawn.contains(review.id) else { return nil }
      return (succession.present(review, at: Int64(position)), Int64(position))
    }
  }

  /// The succession that follows from the entries, which are in order.
  public static func succession(in entries: [JournalEntry]) -> CardSuccession {
    CardSuccession(
      entries.enumerated().compactMap { position, entry in
        guard case .renaming(let renaming) = entry else { return nil }
        return (ReplayOrder(sequence: Int64(position), id: renaming.id), renaming)
      })
  }
}
