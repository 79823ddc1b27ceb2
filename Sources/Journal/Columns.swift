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

  /// The review in the columns of ``Columns/ofReview``.
  func review() throws -> Review {
    Review(
      id: EntryID(device: try self[0], counter: try self[1]),
      moment: Moment(Instant(milliseconds: try self[2]), utcOffset: try self[3]),
      card: try card(4), form: try word(6), options: try self[7], answer: try self[8],
      verdict: try word(9), grade: try word(10), milliseconds: try self[11], part: try self[12],
      confidence: Certainty(column: try self[13]), spanPlace: try self[14])
  }

  /// The columns of a review.
  static let ofReview = """
    device, counter, instant, utcOffset, deck, card, form, options, answer, verdict, grade,
    duration, part, confidence, spanPlace
    """

  func word<Word: RawRepresentable>(_ column: Int) throws -> Word
  where Word.RawValue: DatabaseValueConvertible {
    let raw: Word.RawValue = try self[column]
    guard let word = Word(rawValue: raw) else {
      throw StoreFailure.damaged(path: path, reason: "unexpected value '\(raw)'")
    }
    return word
  }
}

extension Certainty {
  /// 1 guessed, 2 unsure, 3 sure; nothing if nothing was said.
  init(column: Int?) {
    self = Self.allCases.first { $0.column == column } ?? .unsaid
  }

  /// The number in the column.
  var column: Int? {
    switch self {
    case .guessed: 1
    case .unsure: 2
    case .sure: 3
    case .unsaid: nil
    }
  }
}
