/// A number, or a range of numbers, with the word for what it counts.
public struct Quantity: Hashable, Sendable {
  /// The number, or the low end of the range.
  public var low: Double
  /// The high end; equal to `low` when it is one number.
  public var high: Double
  /// The word after the number, such as "years"; empty for bare numbers.
  public var unit: String

  /// A number or a range.
  ///
  /// `high` is never below `low`.
  public init(_ low: Double, to high: Double? = nil, unit: String = "") {
    self.low = low
    self.high = max(low, high ?? low)
    self.unit = unit
  }

  /// Reads `53`, `3.5` and `390000..600000`; `nil` for anything else.
  public init?(text: String, unit: String) {
    let ends = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = ends.first, let low = Self.number(first) else { return nil }
    guard ends.count == 2 else {
      self.init(low, unit: unit)
      return
    }
    guard let high = Self.number(ends[1]), high >= low else { return nil }
    self.init(low, to: high, unit: unit)
  }

  /// Digits, perhaps with a minus before and a decimal point between them.
  private static func number(_ text: Substring) -> Double? {
    let parts = text.drop(while: { $0 == "-" }).split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard isPlain, let number = Double(text), number.isFinite else { return nil }
    return number
  }

  /// Whether it is one number and not a range.
  public var isExact: Bool { low == high }

  /// As a person writes it: "53 years", "2,215", "390,000–600,000".
  public var text: String {
    let number =
      isExact ? Self.grouped(low) : "\(Self.grouped(low))–\(Self.grouped(high))"
    return unit.isEmpty ? number : "\(number) \(unit)"
  }

  /// The number with commas between groups of three digits, and with a true minus sign.
  static func grouped(_ number: Double) -> String {
    let sign = number < 0 ? "−" : ""
    guard number == number.rounded(), abs(number) < 1e15 else {
      return "\(sign)\(number.magnitude)"
    }
    let digits = String(Int(number.magnitude))
    var result = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return sign + result
  }
}
