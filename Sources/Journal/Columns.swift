internal import Facts
internal import GRDB
internal import Memory
internal import Questions
internal import Study

/// The columns of a row, read without trust: a file can be damaged in ways that SQLite accepts.
struct Columns {
  private let row: Row
  private let path: String

  init(_ row: Row, path: String) {
    self.row = row
    self.path = path
  }

  /// The value of a column.
  subscript<Value: DatabaseValueConvertible>(column: Int) -> Value {
    get throws {
      let stored: DatabaseValue = row[column]
      guard let value = Value.fromDatabaseValue(stored) else {
        throw StoreFailure.damaged(path: path, reason: "unexpected value \(stored)")
      }
      return value
    }
  }

  /// The card named by two columns.
  func card(_ first: Int) throws -> CardKey {
    CardKey(deck: Deck.ID(try self[first]), card: Card.ID(try self[first + 1]))
  }

  /// The record in eight columns.
  func record(_ first: Int) throws -> CardRecord {
    CardRecord(
      state: FSRS6.State(
        stability: Days(try self[first]), difficulty: try self[first + 1]),
      firstDay: StudyDay(number: try self[first + 2]),
      lastDay: StudyDay(number: try self[first + 3]),
      dueDay: StudyDay(number: try self[first + 4]),
      reviews: try self[first + 5], lapses: try self[first + 6], successes: try self[first + 7])
  }

  /// The review in the twelve columns of a row.
  func review() throws -> Review {
    Review(
      id: EntryID(device: try self[0], counter: try self[1]),
      moment: Moment(Instant(milliseconds: try self[2]), utcOffset: try self[3]),
      card: try card(4), form: try word(6), options: try self[7], answer: try self[8],
      verdict: try word(9), grade: try word(10), milliseconds: try self[11])
  }

  func word<Word: RawRepresentable>(_ column: Int) throws -> Word
  where Word.RawValue: DatabaseValueConvertible {
    let raw: Word.RawValue = try self[column]
    guard let word = Word(rawValue: raw) else {
      throw StoreFailure.damaged(path: path, reason: "unexpected value '\(raw)'")
    }
    return word
  }
}
