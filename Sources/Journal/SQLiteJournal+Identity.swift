internal import Facts
internal import GRDB
internal import Study
internal import Synchronization

extension SQLiteJournal {
  /// What the decks looked like when they were last compared.
  func fingerprints() throws(StoreFailure) -> [Deck.ID: Int64] {
    try StoreFailure.translating(path) {
      try queue.read { database in
        let rows = try Row.fetchCursor(database, sql: "SELECT deck, fingerprint FROM knownDeck")
        var fingerprints: [Deck.ID: Int64] = [:]
        while let row = try rows.next() {
          let columns = Columns(row, path: path)
          fingerprints[Deck.ID(try columns[0])] = try columns[1]
        }
        return fingerprints
      }
    }
  }

  /// The written cards of a deck as they were then.
  func knownCards(of deck: Deck.ID) throws(StoreFailure) -> [Card.ID: KnownCard] {
    try StoreFailure.translating(path) {
      try queue.read { database in
        let rows = try Row.fetchCursor(
          database, sql: "SELECT card, front, back, naming, present FROM knownCard WHERE deck = ?",
          arguments: [deck.text])
        var cards: [Card.ID: KnownCard] = [:]
        while let row = try rows.next() {
          let columns = Columns(row, path: path)
          cards[Card.ID(try columns[0])] = KnownCard(
            text: CardText(
              front: try columns[1], back: try columns[2], naming: try columns.word(3)),
            isPresent: try columns[4])
        }
        return cards
      }
    }
  }

  /// The renamings of a deck's cards.
  func succession(of deck: Deck.ID) throws(StoreFailure) -> CardSuccession {
    try StoreFailure.translating(path) {
      try queue.read { try succession(of: deck, in: $0) }
    }
  }

  /// The renamings of a deck's cards, or of all decks.
  func succession(of deck: Deck.ID?, in database: Database) throws -> CardSuccession {
    let statement = try database.cachedStatement(
      sql: """
        SELECT device, counter, sequence, instant, utcOffset, deck, former, present FROM renaming
        \(deck == nil ? "" : "WHERE deck = ?") ORDER BY device, counter
        """)
    let arguments = deck.map { [$0.text] } ?? []
    let rows = try Row.fetchCursor(statement, arguments: StatementArguments(arguments))
    var renamings: [(order: ReplayOrder, renaming: Renaming)] = []
    while let row = try rows.next() {
      let columns = Columns(row, path: path)
      let id = EntryID(device: try columns[0], counter: try columns[1])
      if renamings.last?.renaming.id != id {
        let moment = Moment(Instant(milliseconds: try columns[3]), utcOffset: try columns[4])
        renamings.append(
          (
            ReplayOrder(sequence: try columns[2], id: id),
            Renaming(id: id, moment: moment, deck: Deck.ID(try columns[5]), cards: [:])
          ))
      }
      renamings[renamings.count - 1].renaming.cards[Card.ID(try columns[6])] = Card.ID(
        try columns[7])
    }
    return CardSuccession(renamings)
  }

  /// Writes what has become of a deck in one transaction, and replays the cards it renames.
  func revise(
    _ revision: DeckRevision, at moment: Moment, _ schedulers: Schedulers
  ) throws(StoreFailure) {
    try refuseReader()
    let isCacheKnown = keptScheduler.withLock { $0 == schedulers.identity }
    try StoreFailure.translating(path) {
      try queue.write { database in
        if !revision.cards.isEmpty {
          try Self.insert(
            Renaming(
              id: try nextID(in: database), moment: moment, deck: revision.deck,
              cards: revision.cards), into: database)
          if isCacheKnown {
            try replay(revision, schedulers[revision.deck], in: database)
          } else {
            try Self.setScheduler(nil, in: database)
          }
        }
        try Self.note(revision, in: database)
      }
    }
  }

  private func replay(
    _ revision: DeckRevision, _ scheduler: Scheduler, in database: Database
  ) throws {
    let studied = try Set(
      String.fetchCursor(
        database, sql: "SELECT card FROM memory WHERE deck = ?", arguments: [revision.deck.text]))
    let moved = revision.cards.filter { studied.contains($0.key.text) }
    let succession = try succession(of: revision.deck, in: database)
    for card in Set(moved.keys).union(moved.values) {
      let key = CardKey(deck: revision.deck, card: card)
      let record = scheduler.replay(try history(of: key, in: database, succession))[key]
      try Self.keep(record, of: key, in: database)
    }
  }

  /// Writes a renaming.
  static func insert(_ renaming: Renaming, into database: Database) throws {
    let instant = renaming.moment.instant.milliseconds
    let sequence = try sequence(at: instant, in: database)
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO renaming (
          device, counter, sequence, instant, utcOffset, deck, former, present)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (former, present) in renaming.cards {
      try statement.execute(arguments: [
        renaming.id.device, renaming.id.counter, sequence, instant, renaming.moment.utcOffset,
        renaming.deck.text, former.text, present.text,
      ])
    }
  }

  /// Notes what the deck looks like.
  private static func note(_ revision: DeckRevision, in database: Database) throws {
    let deck = revision.deck.text
    let forget = try database.cachedStatement(
      sql: "DELETE FROM knownCard WHERE deck = ? AND card = ?")
    for card in revision.forgotten { try forget.execute(arguments: [deck, card.text]) }
    let note = try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO knownCard (deck, card, front, back, naming, present)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    for (id, card) in revision.known {
      try note.execute(arguments: [
        deck, id.text, card.text.front, card.text.back, card.text.naming.rawValue, card.isPresent,
      ])
    }
    try database.execute(
      sql: "INSERT OR REPLACE INTO knownDeck (deck, fingerprint) VALUES (?, ?)",
      arguments: [deck, revision.fingerprint])
  }
}
