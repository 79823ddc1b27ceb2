internal import Facts
internal import GRDB
internal import Memory
internal import Study

/// The columns of a row of the memory of cards, read without trust.
///
/// There is a row for every card that was ever asked, and the first screen waits for all of them:
/// the values are taken from the statement itself.
struct RecordColumns {
  let statement: GRDB.Statement
  let path: String

  /// The card named by the first two columns.
  func card() throws -> CardKey {
    CardKey(deck: Deck.ID(try text(0)), card: Card.ID(try text(1)))
  }

  /// The record in the columns of ``RecordColumns/names``, which follow.
  func record() throws -> CardRecord {
    let stage = LadderStage(rawValue: try integer(13))
    guard let stage else { throw damage(13) }
    return CardRecord(
      state: try state(), stability: Days(try number(2)),
      firstDay: StudyDay(number: try integer(6)), lastDay: StudyDay(number: try integer(7)),
      lastInstant: Instant(milliseconds: Int64(try integer(8))),
      dueDay: StudyDay(number: try integer(9)),
      reviews: try integer(10), lapses: try integer(11), successes: try integer(12),
      ladder: LadderPlace(stage, successes: try integer(14)),
      confusion: try text(15), ownAnswer: try text(16), predictions: try predictions())
  }

  /// The columns of a record.
  static let names = """
    stability, slow, fast, difficulty, firstDay, lastDay, lastInstant, dueDay, reviews, lapses,
    successes, stage, stageSuccesses, confusion, ownAnswer, predictions
    """

  private func state() throws -> StudyModel.State {
    let slow = Days(try number(3))
    let difficulty = try number(5)
    if value(4).isNull { return .fsrs6(FSRS6.State(stability: slow, difficulty: difficulty)) }
    return .fsrs7(
      FSRS7.State(
        stability: slow, fastStability: Days(try number(4)), difficulty: difficulty))
  }

  private func predictions() throws -> RecallPredictions {
    guard let predictions = RecallPredictions(column: try text(17)) else { throw damage(17) }
    return predictions
  }

  private func value(_ column: Int32) -> DatabaseValue {
    DatabaseValue(sqliteStatement: statement.sqliteStatement, index: column)
  }

  private func integer(_ column: Int32) throws -> Int {
    guard case .int64(let integer) = value(column).storage else { throw damage(column) }
    return Int(integer)
  }

  private func number(_ column: Int32) throws -> Double {
    guard case .double(let number) = value(column).storage else { throw damage(column) }
    return number
  }

  private func text(_ column: Int32) throws -> String {
    guard case .string(let text) = value(column).storage else { throw damage(column) }
    return text
  }

  private func damage(_ column: Int32) -> StoreFailure {
    .damaged(path: path, reason: "unexpected value \(value(column))")
  }
}

extension RecallPredictions {
  /// Reads two hexadecimal digits for each byte; `nil` if the text is anything else.
  init?(column: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(column.utf8.count / 2)
    var high: UInt8?
    for character in column.utf8 {
      let digit: UInt8
      switch character {
      case 0x30...0x39: digit = character - 0x30
      case 0x61...0x66: digit = character - 0x61 + 10
      default: return nil
      }
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
