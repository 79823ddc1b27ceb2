internal import Memory

/// A line for `memory replay`: `{"id": …, "reviews": [{"rating": 3, "elapsed_days": 0.0}, …]}`.
struct HistoryLine {
  /// The id as it was written: a string with its quotes, or a number.
  var id: ArraySlice<UInt8>
  /// For each review the days since the one before it, and its grade.
  var reviews: [(elapsed: Days, evidence: Evidence)]

  /// Why a line cannot be replayed.
  struct Problem: Error {
    /// What is wrong, to follow "line 7: ".
    var sentence: String
  }

  /// Reads a line; other keys than the known ones do not matter, of a key that stands twice the last
  /// one counts.
  init(_ line: ArraySlice<UInt8>) throws(Problem) {
    var json = JSONBytes(line)
    var id: ArraySlice<UInt8>?
    var reviews: [(elapsed: Days, evidence: Evidence)]?
    let broken = Problem(sentence: "this is no JSON object")
    try json.object(
      { (json, name) throws(Problem) in
        if name.elementsEqual("id".utf8) {
          id = try Self.id(&json, in: line)
        } else if name.elementsEqual("reviews".utf8) {
          reviews = try Self.reviews(&json)
        } else {
          try Self.skip(&json)
        }
      }, else: broken)
    guard json.peek() == nil else { throw broken }
    guard let id else { throw Problem(sentence: "there is no 'id'") }
    guard let reviews else { throw Problem(sentence: "there are no 'reviews'") }
    guard !reviews.isEmpty else {
      throw Problem(sentence: "'reviews' is empty, so there is no state")
    }
    self.id = id
    self.reviews = reviews
  }

  private static func skip(_ json: inout JSONBytes) throws(Problem) {
    do throws(JSONBytes.Failure) {
      try json.skipValue()
    } catch {
      throw Problem(sentence: "the JSON breaks off or is wrong at column \(json.column)")
    }
  }

  private static func id(
    _ json: inout JSONBytes, in line: ArraySlice<UInt8>
  ) throws(Problem) -> ArraySlice<UInt8> {
    do throws(JSONBytes.Failure) {
      guard json.peek() == UInt8(ascii: "\"") else { return try json.number() }
      let text = try json.string()
      return line[(text.startIndex - 1)...text.endIndex]
    } catch {
      throw Problem(sentence: "'id' is neither a string nor a number")
    }
  }

  private static func reviews(
    _ json: inout JSONBytes
  ) throws(Problem) -> [(elapsed: Days, evidence: Evidence)] {
    guard json.skips("[") else { throw Problem(sentence: "'reviews' is no list") }
    var reviews: [(elapsed: Days, evidence: Evidence)] = []
    if json.skips("]") { return reviews }
    repeat {
      reviews.append(try review(&json, number: reviews.count + 1))
    } while json.skips(",")
    guard json.skips("]") else {
      throw Problem(sentence: "the JSON breaks off or is wrong at column \(json.column)")
    }
    return reviews
  }

  private static func review(
    _ json: inout JSONBytes, number: Int
  ) throws(Problem) -> (elapsed: Days, evidence: Evidence) {
    var grade: Grade?
    var elapsed: Double?
    try json.object(
      { (json, name) throws(Problem) in
        if name.elementsEqual("rating".utf8) {
          guard let rating = (try? json.number()).flatMap(DecimalText.value),
            let found = Int(exactly: rating).flatMap(Grade.init)
          else { throw Problem(sentence: "review \(number): 'rating' is not 1, 2, 3 or 4") }
          grade = found
        } else if name.elementsEqual("elapsed_days".utf8) {
          guard let days = (try? json.number()).flatMap(DecimalText.value), days.isFinite, days >= 0
          else {
            throw Problem(sentence: "review \(number): 'elapsed_days' is no number from 0 up")
          }
          elapsed = days
        } else {
          try skip(&json)
        }
      }, else: Problem(sentence: "review \(number) is no object"))
    guard let grade else { throw Problem(sentence: "review \(number) has no 'rating'") }
    // Nothing came before a card's first review.
    guard let days = elapsed ?? (number == 1 ? 0 : nil) else {
      throw Problem(sentence: "review \(number) has no 'elapsed_days'")
    }
    return (Days(days), .recall(grade))
  }
}

/// Reads decimal numbers.
enum DecimalText {
  /// The nearest `Double` to a JSON number.
  ///
  /// Up to 15 digits are a whole number over a power of ten, both exact, so their quotient is
  /// rounded once. Everything else goes the long way.
  static func value(_ text: ArraySlice<UInt8>) -> Double? {
    var (mantissa, decimals, digits) = (0, 0, 0)
    var isBehindPoint = false
    for byte in text {
      switch byte {
      case 0x30...0x39 where digits < 15:
        mantissa = mantissa * 10 + Int(byte - 0x30)
        digits += 1
        if isBehindPoint { decimals += 1 }
      case UInt8(ascii: ".") where !isBehindPoint: isBehindPoint = true
      default: return Double(String(decoding: text, as: UTF8.self))
      }
    }
    return Double(mantissa) / powers[decimals]
  }

  private static let powers: [Double] = (0..<16).map {
    (0..<$0).reduce(1) { power, _ in power * 10 }
  }
}
