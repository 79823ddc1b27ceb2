internal import Facts
internal import Questions
internal import Study
internal import StudyScreens

/// The decks with the memory of their cards, after the journal has caught up with their edits.
struct Library {
  /// The decks.
  let shelves: [Shelf]
  /// The journal, in the names that the cards have now.
  let store: ReviewStore
  /// What people should know about the edits; empty if nothing that has progress was touched.
  let notice: String

  /// Reads the decks of the world and compares them with the journal.
  ///
  /// - Parameters:
  ///   - world: Where the decks are.
  ///   - store: The journal.
  ///   - schedulers: Turn answers into memory.
  ///   - isWriter: Whether what has become of the cards is written; else it is only borne in mind.
  ///   - decks: The decks if they are being read already; they are read beside the journal.
  /// - Throws: What the store throws.
  init(
    _ world: World, _ store: ReviewStore, _ schedulers: Schedulers, isWriter: Bool,
    decks: Later<[ShelvedSource]>? = nil
  ) throws(StoreFailure) {
    let decks = decks ?? Later { world.shelvedDecks() }
    var records = try Self.records(store, schedulers)
    let shelved = decks.value
    let fingerprints = try store.fingerprints()
    var revisions: [DeckRevision] = []
    var sentences: [String] = []
    var seen: Set<Deck.ID> = []
    // Of two decks with one id, only the first is compared: the journal cannot tell them apart.
    for deck in shelved.compactMap(\.outcome.deck) where seen.insert(deck.id).inserted {
      let studied = Set((records[deck.id] ?? [:]).keys)
      guard
        let revision = try DeckRevision.find(
          deck, studied: studied, lastFingerprint: fingerprints[deck.id], store: store)
      else { continue }
      if isWriter { try store.revise(revision, world.clock(), schedulers) }
      revisions.append(revision)
      if let sentence = revision.sentence { sentences.append(sentence) }
    }
    self.store = isWriter ? store : store.revised(by: revisions)
    if revisions.contains(where: { !$0.cards.isEmpty }) {
      records = try Self.records(self.store, schedulers)
    }
    notice = sentences.joined(separator: " ")
    var marks: [Deck.ID: [Card.ID: CardMarks]] = [:]
    for (key, mark) in try self.store.marks() { marks[key.deck, default: [:]][key.card] = mark }
    shelves = shelved.map { source in
      var shelf = source.shelf(records)
      shelf.marks = source.outcome.deck.flatMap { marks[$0.id] } ?? [:]
      return shelf
    }
  }

  private static func records(
    _ store: ReviewStore, _ schedulers: Schedulers
  ) throws(StoreFailure) -> [Deck.ID: [Card.ID: CardRecord]] {
    var records: [Deck.ID: [Card.ID: CardRecord]] = [:]
    for (key, record) in try store.records(schedulers) {
      records[key.deck, default: [:]][key.card] = record
    }
    return records
  }
}

extension ShelvedSource {
  /// The deck with its memory, or the reason why there is none.
  fileprivate func shelf(_ records: [Deck.ID: [Card.ID: CardRecord]]) -> Shelf {
    guard let maker else {
      let errors = outcome.problems.filter { $0.severity == .error }
      let first = errors.first ?? DeckProblem(.empty, at: Place(file: name, line: 1, column: 1))
      return Shelf(
        title: name, content: .broken(errors: errors.count, first: first), origin: origin)
    }
    return Shelf(
      title: maker.deck.header.title,
      content: .ready(maker, records[maker.deck.id] ?? [:]), origin: origin)
  }
}
