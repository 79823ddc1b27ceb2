internal import Facts

/// What a printed option says, read back from the print alone.
enum Reading: Hashable {
  /// A date or a span of time.
  case date(PartialDate)
  /// A number or a range with the word after it.
  case number(Quantity)
  /// Anything else.
  case words

  /// Reads "7 November 1917", "November 1917", "1917", "1936–1938", "2,215 years".
  ///
  /// A bare number is a year only if `isYear` says that years are asked.
  init(_ text: LintText, isYear: Bool) {
    let raw = text.raw
    guard raw.unicodeScalars.contains(where: { ("0"..."9").contains($0) }) else {
      self = .words
      return
    }
    let ends = raw.split(separator: "–", omittingEmptySubsequences: false)
    if ends.count <= 2, let date = Self.date(ends, isYear: isYear) {
      self = .date(date)
    } else if let number = Self.number(raw) {
      self = .number(number)
    } else {
      self = .words
    }
  }

  private static func date(_ ends: [Substring], isYear: Bool) -> PartialDate? {
    let points = ends.compactMap { point($0, isYear: isYear) }
    guard points.count == ends.count, let first = points.first else { return nil }
    return PartialDate(first, to: points.count > 1 ? points[1] : nil)
  }

  private static func point(_ text: Substring, isYear: Bool) -> PartialDate.Point? {
    let parts = text.split(separator: " ")
    guard let year = parts.last.flatMap({ Int($0) }), parts.count <= 3 else { return nil }
    if parts.count == 1 { return isYear ? PartialDate.Point(year: year) : nil }
    guard
      let month = PartialDate.Point.monthNames.firstIndex(where: { $0 == parts[parts.count - 2] })
    else { return nil }
    let day = parts.count == 3 ? Int(parts[0]) : nil
    guard parts.count == 2 || day != nil else { return nil }
    let point = PartialDate.Point(year: year, month: month + 1, day: day)
    return point.isValid ? point : nil
  }

  private static func number(_ raw: String) -> Quantity? {
    let parts = raw.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    let unit = parts.count > 1 ? String(parts[1]) : ""
    let ends = parts[0].split(separator: "–", omittingEmptySubsequences: false)
    let numbers = ends.compactMap { plain($0) }
    guard numbers.count == ends.count, (1...2).contains(numbers.count) else { return nil }
    guard !unit.contains(where: \.isNumber) else { return nil }
    return Quantity(numbers[0], to: numbers.last, unit: unit)
  }

  private static func plain(_ text: Substring) -> Double? {
    let digits = text.filter { $0 != "," }
    guard let first = digits.first, first.isNumber || first == "−" else { return nil }
    return Double(digits.replacing("−", with: "-"))
  }

  /// Where it stands among others: the first day, the lower end; `nil` for words.
  var rank: Double? {
    switch self {
    case .date(let date): Double(date.days.lowerBound)
    case .number(let number): number.low
    case .words: nil
    }
  }

  var date: PartialDate? { if case .date(let date) = self { date } else { nil } }
  var number: Quantity? { if case .number(let number) = self { number } else { nil } }
}

extension Array {
  /// All pairs of two positions, the earlier first.
  func forEachPair(_ body: (Element, Element) -> Void) {
    for first in indices {
      for second in indices.suffix(from: first + 1) { body(self[first], self[second]) }
    }
  }
}
