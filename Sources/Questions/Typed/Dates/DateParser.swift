internal import Facts

/// Puts the pieces of a typed date together.
struct DateParser {
  /// The span in which two digits must fit one year only.
  let years: ClosedRange<Int>?
  /// Whether the name of a month was misspelt.
  var hasSlip = false

  /// A parser that reads two digits as a year of this span.
  init(years: ClosedRange<Int>?) {
    self.years = years
  }

  /// All dates and ranges that the tokens may mean.
  mutating func dates(_ tokens: [DateToken]) -> [PartialDate] {
    let dates = points(tokens).map { PartialDate($0) } + decade(tokens)
    // "1904-05" may be a month or two years; all else that is a date is no range.
    return dates.isEmpty || tokens.count == 3 ? dates + ranges(tokens) : dates
  }

  /// "1930s".
  private func decade(_ tokens: [DateToken]) -> [PartialDate] {
    guard tokens.count == 2, tokens[1] == .word("s"), case .number(let digits) = tokens[0],
      digits.count == 4, let year = Int(digits), year % 10 == 0, year > 0
    else { return [] }
    return [PartialDate(.init(year: year), to: .init(year: year + 9))]
  }

  /// "1936–1938", "1936 to 1938", "1936–38", "7–9 November 1917".
  private mutating func ranges(_ tokens: [DateToken]) -> [PartialDate] {
    var dates: [PartialDate] = []
    for (position, token) in tokens.enumerated() where Self.joinsRange(token) {
      let left = Array(tokens[..<position])
      let right = Array(tokens[(position + 1)...])
      guard !left.isEmpty, !right.isEmpty else { continue }
      for end in wholePoints(right) + shortEnd(after: left, right) {
        for start in wholePoints(left) + borrowing(left, from: end)
        where start.isValid && end.isValid && end.firstDay > start.lastDay {
          dates.append(PartialDate(start, to: end))
        }
      }
    }
    return dates
  }

  /// Points that stand for themselves: not one or two digits, which belong to the other end.
  private mutating func wholePoints(_ tokens: [DateToken]) -> [PartialDate.Point] {
    if tokens.count == 1, case .number(let digits) = tokens[0], digits.count <= 2 { return [] }
    return points(tokens)
  }

  private static func joinsRange(_ token: DateToken) -> Bool {
    switch token {
    case .sign(let sign): sign == "-" || sign == "/"
    case .word(let word): ["to", "until", "till", "and"].contains(word)
    case .number: false
    }
  }

  /// "1936–38": two digits take the century of the year before.
  private func shortEnd(after left: [DateToken], _ right: [DateToken]) -> [PartialDate.Point] {
    guard left.count == 1, right.count == 1, case .number(let first) = left[0],
      case .number(let second) = right[0], first.count == 4, second.count == 2,
      let year = Int(first), let short = Int(second)
    else { return [] }
    return [PartialDate.Point(year: year / 100 * 100 + short)]
  }

  /// "7–9 November 1917", "March–May 1917": the beginning takes month and year of the end.
  private mutating func borrowing(
    _ left: [DateToken], from end: PartialDate.Point
  ) -> [PartialDate.Point] {
    switch left.count {
    case 1:
      if let month = month(left[0]) { return [.init(year: end.year, month: month)] }
      if case .number(let digits) = left[0], let day = Int(digits), end.day != nil {
        return [.init(year: end.year, month: end.month, day: day)]
      }
      return []
    case 2:
      guard let parts = dayAndMonth(left) else { return [] }
      return [.init(year: end.year, month: parts.month, day: parts.day)]
    default: return []
    }
  }

  private mutating func dayAndMonth(_ tokens: [DateToken]) -> (day: Int, month: Int)? {
    for (number, word) in [(tokens[0], tokens[1]), (tokens[1], tokens[0])] {
      if case .number(let digits) = number, let day = Int(digits), let month = month(word) {
        return (day, month)
      }
    }
    return nil
  }
}
