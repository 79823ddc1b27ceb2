internal import Facts
internal import GRDB
internal import Study

extension SQLiteJournal {
  /// What holds of cards besides their memory.
  func marks() throws(StoreFailure) -> [CardKey: CardMarks] {
    try StoreFailure.translating(path) {
      try queue.read { database in
        CardMarks.after(
          try markings(in: database, try succession(of: nil, in: database)).map(\.marking))
      }
    }
  }

  /// All markings in order, by the present names of their cards.
  func markings(
    in database: Database, _ succession: CardSuccession
  ) throws -> [PlacedMarking] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT device, counter, sequence, instant, utcOffset, deck, card, mark, isOn FROM marking
        ORDER BY sequence, device, counter
        """)
    let rows = try Row.fetchCursor(statement)
    var markings: [PlacedMarking] = []
    while let row = try rows.next() {
      let columns = Columns(row, path: path)
      let order = ReplayOrder(
        sequence: try columns[2], id: EntryID(device: try columns[0], counter: try columns[1]))
      markings.append(
        PlacedMarking(
          Marking(
            id: order.id,
            moment: Moment(Instant(milliseconds: try columns[3]), utcOffset: try columns[4]),
            card: succession.present(of: try columns.card(5), from: order),
            mark: try columns.word(7), isOn: try columns[8]), sequence: order.sequence))
    }
    return markings
  }

  static func insert(_ marking: Marking, into database: Database) throws {
    let instant = marking.moment.instant.milliseconds
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO marking (
          device, counter, sequence, instant, utcOffset, deck, card, mark, isOn)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      marking.id.device, marking.id.counter, try sequence(at: instant, in: database), instant,
      marking.moment.utcOffset, marking.card.deck.text, marking.card.card.text,
      marking.mark.rawValue, marking.isOn,
    ])
  }
}
