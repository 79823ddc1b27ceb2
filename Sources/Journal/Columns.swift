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

  /// The record in the columns of ``Columns/ofRecord``.
  func record(_ first: Int) throws -> CardRecord {
    CardRecord(
      state: try state(first + 1), stability: Days(try self[first]),
      firstDay: StudyDay(number: try self[first + 4]),
      lastDay: StudyDay(number: try self[first + 5]),
      lastInstant: Instant(milliseconds: try self[first + 6]),
      dueDay: StudyDay(number: try self[first + 7]),
      reviews: try self[first + 8], lapses: try self[first + 9], successes: try self[first + 10],
      ladder: LadderPlace(try word(first + 11), successes: try self[first + 12]),
      confusion: try self[first + 13], ownAnswer: try self[first + 14],
      predictions: try predictions(first + 15))
  }

  private func predictions(_ column: Int) throws -> RecallPredictions {
    let text: String = try self[column]
    guard let predictions = RecallPredictions(column: text) else {
      throw StoreFailure.damaged(path: path, reason: "unexpected value '\(text)'")
    }
    return predictions
  }

  private func state(_ first: Int) throws -> StudyModel.State {
    let slow = Days(try self[first])
    let difficulty: Double = try self[first + 2]
    guard let fast: Double = try self[first + 1] else {
      return .fsrs6(FSRS6.State(stability: slow, difficulty: difficulty))
    }
    return .fsrs7(
      FSRS7.State(stability: slow, fastStability: Days(fast), difficulty: difficulty))
  }

  /// The columns of a record.
  static let ofRecord = """
    stability, slow, fast, difficulty, firstDay, lastDay, lastInstant, dueDay, reviews, lapses,
    successes, stage, stageSuccesses, confusion, ownAnswer, predictions
    """

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

extension RecallPredictions {
  /// Reads two hexadecimal digits for each byte; `nil` if the text is anything else.
  init?(column: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(column.utf8.count / 2)
    var high: UInt8?
    for character in column.utf8 {
      guard let digit = Self.digits.firstIndex(of: character).map({ UInt8($0) }) else { return nil }
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    guard high == nil else { return nil }
    self.init(bytes: bytes)
  }

  /// As ``init(column:)`` reads it.
  var column: String {
    String(
      decoding: bytes.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] },
      as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
