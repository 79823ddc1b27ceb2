internal import Facts

/// Finds out whether a hand-written answer is a date.
enum WrittenDate {
  /// A date with its year in four digits, and with the month as a word or all of it in ISO form;
  /// `nil` for anything else.
  static func read(_ text: String, years: ClosedRange<Int>?) -> PartialDate? {
    let plain = text.hasPrefix("~") ? String(text.dropFirst()).trimmed : text
    guard plain.unicodeScalars.contains(where: { ("0"..."9").contains($0) }) else { return nil }
    if let date = PartialDate(text: plain) { return date.start.year >= 1000 ? date : nil }
    let tokens = DateToken.all(of: plain)
    let hasYear = tokens.contains {
      if case .number(let digits) = $0 { digits.count == 4 } else { false }
    }
    guard hasYear else { return nil }
    let readings = DateReading.all(of: plain, years: years)
    guard readings.count == 1, let reading = readings.first, !reading.hasSlip,
      reading.style == .unmarked
    else { return nil }
    return reading.date
  }
}

/// Finds out whether a hand-written answer is a number.
enum WrittenNumber {
  /// A number in digits, perhaps with a word of scale and a unit of measure, or in words; `nil` for
  /// anything else.
  static func read(_ text: String) -> Quantity? {
    let hasDigits = text.unicodeScalars.contains { ("0"..."9").contains($0) }
    let unit = text.split(separator: " ").last.map { $0.lowercased() } ?? ""
    let known = units.contains(unit) ? unit : ""
    guard let number = NumberReading.all(of: text, unit: known).first else { return nil }
    // "V" and "M" are letters rather than numerals; "a" and "one" stand in phrases.
    guard
      hasDigits
        || WordNumber.value(of: text.lowercased().split(separator: " ").map(String.init)) != nil
    else { return nil }
    return Quantity(number.low, to: number.high, unit: known)
  }

  private static let units: Set = [
    "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minute",
    "minutes", "second", "seconds", "percent", "metres", "meters", "kilometres", "kilometers", "km",
    "kg", "miles", "degrees", "people",
  ]
}
