internal import Facts
internal import GRDB
internal import Study
internal import Synchronization

extension SQLiteJournal {
  /// All standing reviews in order of replay.
  func reviews() throws(StoreFailure) -> [Review] {
    try StoreFailure.translating(path) {
      try queue.read { try reviews(in: $0) }
    }
  }

  private func reviews(in database: Database) throws -> [Review] {
    try placedReviews(
      "ORDER BY sequence, device, counter", [], in: database,
      try succession(of: nil, in: database)
    ).map(\.review)
  }

  /// The reviews that make up the memories of all cards, in order of replay.
  func remembered() throws(StoreFailure) -> [Review] {
    try StoreFailure.translating(path) {
      try queue.read { try remembered(in: $0) }
    }
  }

  /// The reviews that make up the memories of all cards.
  private func remembered(in database: Database) throws -> [Review] {
    let succession = try succession(of: nil, in: database)
    let resets = try markings(in: database, succession).resets
    return try placedReviews(
      "ORDER BY sequence, device, counter", [], in: database, succession
    ).filter { $0.sequence >= resets[$0.review.card] ?? .min }.map(\.review)
  }

  /// The reviews that make up the memory of a card, in order of replay.
  func history(of card: CardKey) throws(StoreFailure) -> [Review] {
    try StoreFailure.translating(path) {
      try queue.read { database in
        try history(of: card, in: database, try succession(of: card.deck, in: database))
      }
    }
  }

  func history(
    of card: CardKey, in database: Database, _ succession: CardSuccession
  ) throws -> [Review] {
    let names = succession.names(of: card).sorted().map(\.card.text)
    let marks = Array(repeating: "?", count: names.count).joined(separator: ", ")
    let reset = try markings(in: database, succession).resets[card] ?? .min
    return try placedReviews(
      "WHERE deck = ? AND card IN (\(marks)) ORDER BY sequence, device, counter",
      [card.deck.text] + names, in: database, succession
    ).filter { $0.review.card == card && $0.sequence >= reset }.map(\.review)
  }

  /// The standing reviews of the question that a deck was last asked.
  func lastQuestion(of deck: Deck.ID) throws(StoreFailure) -> [Review] {
    try StoreFailure.translating(path) {
      try queue.read { database in
        let succession = try succession(of: deck, in: database)
        let last = try reviews(
          "WHERE deck = ? ORDER BY sequence DESC, device DESC, counter DESC LIMIT 1", [deck.text],
          in: database, succession)
        guard let last = last.first else { return [] }
        // The last to be written has the highest place in its question.
        return try reviews(
          "WHERE device = ? AND counter BETWEEN ? AND ? ORDER BY counter",
          [last.id.device, last.question.counter, last.id.counter], in: database, succession)
      }
    }
  }

  /// The memory of all cards: from the cache if it was made with the schedulers, else by replay.
  func records(_ schedulers: Schedulers) throws(StoreFailure) -> [CardKey: CardRecord] {
    let identity = schedulers.identity
    let kept = try StoreFailure.translating(path) {
      try queue.read { database in
        try keptRecords(under: identity, in: database)
      }
    }
    if let kept {
      keptScheduler.withLock { $0 = identity }
      return kept
    }
    guard lock != nil else {
      return try StoreFailure.translating(path) {
        try queue.read { schedulers.replay(try remembered(in: $0)) }
      }
    }
    let records = try StoreFailure.translating(path) {
      try queue.write { database in
        let records = schedulers.replay(try remembered(in: database))
        try database.execute(sql: "DELETE FROM memory")
        for (card, record) in records { try Self.keep(record, of: card, in: database) }
        try Self.setScheduler(identity, in: database)
        return records
      }
    }
    keptScheduler.withLock { $0 = identity }
    return records
  }

  private func keptRecords(
    under identity: String, in database: Database
  ) throws -> [CardKey: CardRecord]? {
    let kept = try String.fetchOne(
      database, sql: "SELECT value FROM setting WHERE name = 'scheduler'")
    guard kept == identity else { return nil }
    let statement = try database.cachedStatement(
      sql: """
        SELECT deck, card, \(RecordColumns.names) FROM memory
        """)
    let rows = try Row.fetchCursor(statement)
    var records: [CardKey: CardRecord] = [:]
    let columns = RecordColumns(statement: statement, path: path)
    while try rows.next() != nil { records[try columns.card()] = try columns.record() }
    return records
  }

  private func reviews(
    _ clauses: String, _ arguments: [any DatabaseValueConvertible], in database: Database,
    _ succession: CardSuccession
  ) throws -> [Review] {
    try placedReviews(clauses, arguments, in: database, succession).map(\.review)
  }

  private func placedReviews(
    _ clauses: String, _ arguments: [any DatabaseValueConvertible], in database: Database,
    _ succession: CardSuccession
  ) throws -> [(review: Review, sequence: Int64)] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(Columns.ofReview), sequence FROM standingReview \(clauses)
        """)
    let rows = try Row.fetchCursor(statement, arguments: StatementArguments(arguments))
    var reviews: [(review: Review, sequence: Int64)] = []
    while let row = try rows.next() {
      let columns = Columns(row, path: path)
      let sequence: Int64 = try columns[15]
      reviews.append((succession.present(try columns.review(), at: sequence), sequence))
    }
    return reviews
  }
}
