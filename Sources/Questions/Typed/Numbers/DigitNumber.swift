/// Numbers in digits, with groups and decimals of either custom.
enum DigitNumber {
  /// All values that the words may mean together; blanks may stand between groups.
  static func readings(of words: [String]) -> [Double] {
    guard let first = words.first, !first.isEmpty else { return [] }
    if words.count == 1 {
      if let power = powerOfTen(first) { return [power] }
      if let fraction = fraction(first) { return [fraction] }
      return readings(of: first)
    }
    if words.count == 3, words[1] == "x", let power = powerOfTen(words[2]) {
      return readings(of: first).map { $0 * power }
    }
    // "20 000 000" and "1 234,5".
    guard isDigits(first), first.count <= 3 else { return [] }
    for (position, word) in words.enumerated().dropFirst() {
      let isLast = position == words.count - 1
      let whole = isLast ? String(word.prefix { $0.isASCII && $0.isNumber }) : word
      guard isDigits(whole), whole.count == 3 else { return [] }
    }
    return readings(of: words.joined())
      .filter { $0 >= 1000 }
  }

  /// The values of digits with commas, full stops or apostrophes.
  private static func readings(of text: String) -> [Double] {
    if text.contains("x") {
      let sides = text.split(separator: "x", omittingEmptySubsequences: false).map(String.init)
      guard sides.count == 2, let power = powerOfTen(sides[1]) else { return [] }
      return readings(of: sides[0]).map { $0 * power }
    }
    if let exponent = text.firstIndex(of: "e") {
      let power = text[text.index(after: exponent)...]
      guard power.count <= 4, Int(power) != nil else { return [] }
      return readings(of: String(text[..<exponent])).compactMap { Double("\($0)e\(power)") }
    }
    guard text.allSatisfy({ isDigit($0) || ",.'".contains($0) }), text.contains(where: isDigit)
    else { return [] }
    var values: [Double] = []
    if let grouped = grouped(text) { values.append(grouped) }
    if let decimal = decimal(text), !values.contains(decimal) { values.append(decimal) }
    return values
  }

  /// "20,000,000": groups of three after one to three digits, between equal signs.
  private static func grouped(_ text: String) -> Double? {
    let signs = Set(text.filter { !isDigit($0) })
    guard signs.count <= 1 else { return nil }
    guard let sign = signs.first else { return Double(text) }
    let groups = text.split(separator: sign, omittingEmptySubsequences: false)
    guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
      return nil
    }
    return Double(groups.joined())
  }

  /// "3.5", "3,5", "1.234,5": one sign before the decimals, another or none between groups.
  private static func decimal(_ text: String) -> Double? {
    guard let position = text.lastIndex(where: { $0 == "." || $0 == "," }) else { return nil }
    let whole = String(text[..<position])
    let decimals = String(text[text.index(after: position)...])
    guard isDigits(decimals), !whole.contains(text[position]) else { return nil }
    if whole.isEmpty { return Double("0.\(decimals)") }
    guard grouped(whole) != nil else { return nil }
    return Double("\(whole.filter(isDigit)).\(decimals)")
  }

  /// "1/2".
  private static func fraction(_ text: String) -> Double? {
    let sides = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 2, sides.allSatisfy({ isDigits($0) && $0.count <= 9 }),
      let over = Double(sides[0]), let under = Double(sides[1]), under > 0
    else { return nil }
    return over / under
  }

  /// "10^23".
  private static func powerOfTen(_ text: String) -> Double? {
    guard text.hasPrefix("10^"), text.count <= 7, let power = Int(text.dropFirst(3)) else {
      return nil
    }
    return Double("1e\(power)")
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func isDigits(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy(isDigit)
  }
}
