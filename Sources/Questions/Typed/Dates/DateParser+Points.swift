internal import Facts

extension DateParser {
  /// All days, months and years that the tokens may mean.
  mutating func points(_ tokens: [DateToken]) -> [PartialDate.Point] {
    let signs = tokens.compactMap { token -> Character? in
      if case .sign(let sign) = token { sign } else { nil }
    }
    let parts = tokens.filter { if case .sign = $0 { false } else { true } }
    guard (1...3).contains(parts.count), signs.count < max(parts.count, 2) else { return [] }
    let points =
      if let position = parts.firstIndex(where: Self.isNamedMonth) {
        named(parts, monthAt: position)
      } else {
        numeric(parts, signs)
      }
    return points.filter(\.isValid)
  }

  /// Dates of numbers alone: ISO, d.m.y, d/m/y and m/d/y.
  private func numeric(_ parts: [DateToken], _ signs: [Character]) -> [PartialDate.Point] {
    let digits = parts.compactMap { part -> String? in
      if case .number(let digits) = part { digits } else { nil }
    }
    guard digits.count == parts.count, digits.allSatisfy({ $0.count <= 8 }) else { return [] }
    // Numbers in a row with nothing between them are no date.
    guard signs.count == digits.count - 1, Set(signs).count <= 1 else { return [] }
    let numbers = digits.compactMap { Int($0) }
    switch digits.count {
    case 1:
      if digits[0].count == 8 {
        return [
          .init(year: numbers[0] / 10000, month: numbers[0] / 100 % 100, day: numbers[0] % 100)
        ]
      }
      return readYear(digits[0]).map { .init(year: $0) }
    case 2:
      if digits[0].count >= 3 {
        return digits[1].count <= 2 ? [.init(year: numbers[0], month: numbers[1])] : []
      }
      return digits[1].count >= 3 ? [.init(year: numbers[1], month: numbers[0])] : []
    default:
      if digits[0].count >= 3 {
        return [.init(year: numbers[0], month: numbers[1], day: numbers[2])]
      }
      return readYear(digits[2]).flatMap { year -> [PartialDate.Point] in
        let dayFirst = PartialDate.Point(year: year, month: numbers[1], day: numbers[0])
        let monthFirst = PartialDate.Point(year: year, month: numbers[0], day: numbers[1])
        return signs.first == "." ? [dayFirst] : [dayFirst, monthFirst]
      }
    }
  }

  /// "1 May 1919", "May 1, 1919", "May 1919", "1919 May 1".
  private mutating func named(_ parts: [DateToken], monthAt position: Int) -> [PartialDate.Point] {
    guard let month = month(parts[position]) else { return [] }
    var numbers: [String] = []
    for (index, part) in parts.enumerated() where index != position {
      guard case .number(let digits) = part, digits.count <= 4 else { return [] }
      numbers.append(digits)
    }
    switch numbers.count {
    case 1: return readYear(numbers[0]).map { .init(year: $0, month: month) }
    case 2:
      let yearFirst = numbers[0].count >= 3
      guard let day = Int(numbers[yearFirst ? 1 : 0]) else { return [] }
      return readYear(numbers[yearFirst ? 0 : 1]).map { .init(year: $0, month: month, day: day) }
    default: return []
    }
  }

  /// The year that digits mean; of one or two digits, the only year of the span that ends so.
  private func readYear(_ digits: String) -> [Int] {
    guard let number = Int(digits), digits.count <= 4 else { return [] }
    if digits.count >= 3 { return [number] }
    guard let years else { return [] }
    if digits.count == 1 { return years.contains(number) ? [number] : [] }
    var found = years.contains(number) ? [number] : []
    var century = years.lowerBound / 100 * 100
    while century <= years.upperBound, found.count < 2 {
      let year = century + number
      if year != number, years.contains(year) { found.append(year) }
      century += 100
    }
    return found.count == 1 ? found : []
  }

  private static func isNamedMonth(_ token: DateToken) -> Bool {
    if case .word = token { true } else { false }
  }

  /// Whether the token is a roman numeral from I to XII.
  static func isRomanMonth(_ token: DateToken) -> Bool {
    guard case .word(let word) = token else { return false }
    return romanMonths.contains(word)
  }

  /// The month that a word names, in full, shortened or with one slip.
  mutating func month(_ token: DateToken) -> Int? {
    guard case .word(let word) = token else { return nil }
    if let roman = Self.romanMonths.firstIndex(of: word) { return roman + 1 }
    let names = PartialDate.Point.monthNames.map { $0.lowercased() }
    if word.count >= 3, let found = names.firstIndex(where: { $0.hasPrefix(word) }) {
      return found + 1
    }
    if word == "sept" { return 9 }
    let letters = word.unicodeScalars.map(\.value)
    let near = names.indices.filter { index in
      let name = names[index].unicodeScalars.map(\.value)
      let budget = min(1, EditDistance.budget(forLength: name.count))
      return EditDistance.between(letters, name, limit: budget) != nil
    }
    guard near.count == 1 else { return nil }
    hasSlip = true
    return near[0] + 1
  }

  private static let romanMonths = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
  ]
}
