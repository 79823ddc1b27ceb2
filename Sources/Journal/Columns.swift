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
      confusion: try self[first + 13], ownAnswer: try self[first + 14])
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
    successes, stage, stageSuccesses, confusion, ownAnswer
    """

  /// The review in the columns of ``Columns/ofReview``.
  func review() throws -> Review {
    Review(
      id: EntryID(device: try self[0], counter: try self[1]),
      moment: Moment(Instant(milliseconds: try self[2]), utcOffset: try self[3]),
      card: try card(4), form: try word(6), options: try self[7], answer: try self[8],
      verdict: try word(9), grade: try word(10), milliseconds: try self[11], part: try self[12],
      confidence: (try self[13] as Int?).flatMap(Confidence.init))
  }

  /// The columns of a review.
  static let ofReview = """
    device, counter, instant, utcOffset, deck, card, form, options, answer, verdict, grade,
    duration, part, confidence
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
