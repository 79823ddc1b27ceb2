internal import Facts
internal import GRDB
internal import Memory
internal import Questions
internal import Study
internal import Synchronization

extension SQLiteJournal {
  /// The name of the next entry of this device.
  func nextID() throws(StoreFailure) -> EntryID {
    try refuseReader()
    return try StoreFailure.translating(path) {
      try queue.read { try nextID(in: $0) }
    }
  }

  func nextID(in database: Database) throws -> EntryID {
    let statement = try database.cachedStatement(
      sql: """
        SELECT value, max(
          (SELECT ifnull(max(counter), 0) FROM review WHERE device = value),
          (SELECT ifnull(max(counter), 0) FROM withdrawal WHERE device = value),
          (SELECT ifnull(max(counter), 0) FROM renaming WHERE device = value),
          (SELECT ifnull(max(counter), 0) FROM marking WHERE device = value))
        FROM setting WHERE name = 'device'
        """)
    guard let row = try Row.fetchOne(statement) else {
      throw StoreFailure.damaged(path: path, reason: "the device has no name")
    }
    let columns = Columns(row, path: path)
    return EntryID(device: try columns[0], counter: try columns[1]).next
  }

  /// Writes entries and the memory of their cards in one transaction.
  func write(_ lines: [JournalLine]) throws(StoreFailure) {
    try refuseReader()
    let isCacheKnown = keptScheduler.withLock { $0 != nil }
    try StoreFailure.translating(path) {
      try queue.write { database in
        for line in lines {
          try Self.insert(line, keepsRecord: isCacheKnown, into: database)
        }
      }
    }
  }

  private static func insert(
    _ line: JournalLine, keepsRecord: Bool, into database: Database
  ) throws {
    switch line.entry {
    case .review(let review): try insert(review, into: database)
    case .withdrawal(let id, let review, let moment):
      try insert(id, withdrawing: review, at: moment, into: database)
    case .marking(let marking): try insert(marking, into: database)
    case .renaming(let renaming):
      // One record says nothing of all the cards that are moved.
      try insert(renaming, into: database)
      return try setScheduler(nil, in: database)
    }
    if keepsRecord {
      try keep(line.record, of: line.card, in: database)
    } else {
      // Whoever made the record, it need not be the scheduler that the cache belongs to.
      try setScheduler(nil, in: database)
    }
  }

  func refuseReader() throws(StoreFailure) {
    if lock == nil { throw .notWritable(path: path, reason: "opened for reading") }
  }

  private static func insert(_ review: Review, into database: Database) throws {
    let instant = review.moment.instant.milliseconds
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO review (
          device, counter, sequence, instant, utcOffset, deck, card, form, options, answer,
          verdict, grade, duration, part, confidence, spanPlace)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      review.id.device, review.id.counter, try sequence(at: instant, in: database), instant,
      review.moment.utcOffset, review.card.deck.text, review.card.card.text,
      review.form.rawValue, review.options, review.answer, review.verdict.rawValue,
      review.grade.rawValue, review.milliseconds, review.part, review.confidence.column,
      review.spanPlace,
    ])
  }

  /// The place of an entry that is written now: after all that is there.
  static func sequence(at instant: Int64, in database: Database) throws -> Int64 {
    let statement = try database.cachedStatement(
      sql: """
        SELECT max(latest) FROM (
          SELECT max(sequence) AS latest FROM review
          UNION ALL SELECT max(sequence) FROM renaming
          UNION ALL SELECT max(sequence) FROM marking)
        """)
    return try Int64.fetchOne(statement).map { max(instant, $0 + 1) } ?? instant
  }

  private static func insert(
    _ id: EntryID, withdrawing review: EntryID, at moment: Moment, into database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO withdrawal (device, counter, ofDevice, ofCounter, instant, utcOffset)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      id.device, id.counter, review.device, review.counter, moment.instant.milliseconds,
      moment.utcOffset,
    ])
  }

  /// Puts the memory of a card into the cache, or takes it out.
  static func keep(_ record: CardRecord?, of card: CardKey, in database: Database) throws {
    guard let record else {
      try database.cachedStatement(sql: "DELETE FROM memory WHERE deck = ? AND card = ?")
        .execute(arguments: [card.deck.text, card.card.text])
      return
    }
    let statement = try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO memory (deck, card, \(RecordColumns.names))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    let (slow, fast): (Double, Double?) =
      switch record.state {
      case .fsrs6(let state): (state.stability.count, nil)
      case .fsrs7(let state): (state.stability.count, state.fastStability.count)
      }
    try statement.execute(arguments: [
      card.deck.text, card.card.text, record.stability.count, slow, fast, record.state.difficulty,
      record.firstDay.number, record.lastDay.number, record.lastInstant.milliseconds,
      record.dueDay.number, record.reviews, record.lapses, record.successes,
      record.ladder.stage.rawValue, record.ladder.successes, record.confusion,
      record.ownAnswer, record.predictions.column,
    ])
  }

  /// Notes what the cache was made with; `nil` if it can no longer be relied on.
  static func setScheduler(_ identity: String?, in database: Database) throws {
    if let identity {
      try database.execute(
        sql: "INSERT OR REPLACE INTO setting (name, value) VALUES ('scheduler', ?)",
        arguments: [identity])
    } else {
      try database.execute(sql: "DELETE FROM setting WHERE name = 'scheduler'")
    }
  }
}
