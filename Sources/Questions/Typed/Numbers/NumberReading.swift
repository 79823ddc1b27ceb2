internal import Facts

/// Reads typed numbers.
enum NumberReading {
  /// All numbers and ranges that a text may mean; none if it is no number.
  ///
  /// "3,500" is 3500 and 3.5: every consistent reading counts.
  ///
  /// `unit` is the word that may follow, such as "years".
  static func all(of text: String, unit: String = "") -> [Quantity] {
    let plain = plainText(text)
    let whole = numbers(plain[...], unit: unit).map { Quantity($0) }
    guard whole.isEmpty else { return whole }
    for sign in ["–", " to ", " till ", " and ", "-"] {
      let sides = plain.split(separator: sign, omittingEmptySubsequences: false)
      guard sides.count == 2 else { continue }
      let highs = numbers(sides[1], unit: unit)
      // "3–4 million": the word at the end counts for both.
      let scale = scaleWord(of: sides[1])
      let lows = scale.map { numbers(sides[0] + " " + $0, unit: unit) } ?? []
      let starts = lows + numbers(sides[0], unit: unit)
      let ranges = highs.flatMap { high in
        starts.filter { $0 < high }.prefix(2).map { Quantity($0, to: high) }
      }
      if !ranges.isEmpty { return ranges }
    }
    return []
  }

  /// Lower case, usual digits, one dash, no quotes; fractions and powers spelt out.
  private static func plainText(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(Folding.maximumScalars) {
      if let power = powers[scalar] {
        if plain.last == "0" { plain.append("^") }
        plain.append(contentsOf: power.unicodeScalars)
      } else if let fraction = fractions[scalar] {
        if plain.last.map({ ("0"..."9").contains($0) }) != true { plain.append("0") }
        plain.append(contentsOf: fraction.unicodeScalars)
      } else if scalar == "\u{2212}" {
        plain.append("-")
      } else if scalar.properties.generalCategory == .dashPunctuation {
        plain.append(contentsOf: (scalar == "-" ? "-" : "–").unicodeScalars)
      } else if scalar == "×" {
        plain.append("x")
      } else if scalar.properties.isWhitespace {
        plain.append(" ")
      } else if Folding.role(of: scalar) == .nothing {
        plain.append("'")
      } else {
        plain.append(contentsOf: Folding.compatible(scalar))
      }
    }
    return String(plain).lowercased().trimmed
  }

  private static let powers: [Unicode.Scalar: String] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8",
    "⁹": "9", "⁻": "-",
  ]
  private static let fractions: [Unicode.Scalar: String] = ["¼": ".25", "½": ".5", "¾": ".75"]

  /// The readings of a text as one number.
  private static func numbers(_ text: Substring, unit: String) -> [Double] {
    var words = text.split(separator: " ").map(String.init)
    while let first = words.first, fillers.contains(first) { words.removeFirst() }
    if let first = words.first, let sign = first.first, sign == "~" || sign == "≈" {
      words[0] = String(first.dropFirst())
    }
    var sign = 1.0
    if let first = words.first, first.hasPrefix("+") { words[0] = String(first.dropFirst()) }
    if let last = words.last, last.hasSuffix("."), last.first?.isNumber == true {
      words[words.count - 1] = String(last.dropLast())
    }
    if let first = words.first, first == "minus" || first.hasPrefix("-") {
      sign = -1
      words[0] = first == "minus" ? "" : String(first.dropFirst())
    }
    words.removeAll(where: \.isEmpty)
    let scale = takeScale(from: &words, unit: unit)
    if let number = WordNumber.value(of: words) { return [sign * number * scale] }
    let digits = DigitNumber.readings(of: words)
    if digits.isEmpty, scale == 1, words.count == 1, let number = WordNumber.roman(words[0]) {
      return [sign * number]
    }
    return digits.map { sign * $0 * scale }
  }

  private static let fillers: Set = [
    "about", "approximately", "approx", "approx.", "around", "ca", "ca.", "c.", "circa", "roughly",
    "some", "nearly", "almost", "between", "from", "~", "≈",
  ]

  /// Takes unit and words of scale from the end.
  private static func takeScale(from words: inout [String], unit: String) -> Double {
    let units = unit.lowercased().split(separator: " ").map(String.init)
    while let last = words.last, words.count > 1,
      last == "%" || last == "percent" || units.contains(where: { isForm(last, of: $0) })
    {
      words.removeLast()
    }
    // "5k", "20m", "12%", "53years".
    if let last = words.last, let end = last.lastIndex(where: { $0.isNumber || $0 == "." }),
      last.first?.isLetter == false
    {
      let tail = String(last[last.index(after: end)...])
      if scales[tail] != nil || tail == "%"
        || (!tail.isEmpty && units.contains { isForm(tail, of: $0) })
      {
        words[words.count - 1] = String(last[...end])
        if scales[tail] != nil { words.append(tail) }
      }
    }
    var scale = 1.0
    // A word of scale after words belongs to them: "two hundred thousand".
    guard words.first?.first?.isLetter == false else { return scale }
    while words.count > 1, let last = words.last, let factor = scales[last] {
      scale *= factor
      words.removeLast()
    }
    return scale
  }

  private static func scaleWord(of text: Substring) -> String? {
    text.split(separator: " ").first { scales[String($0)] != nil }.map(String.init)
  }

  /// Singular, plural, or shortened to two letters at least: "yrs", "kilom".
  private static func isForm(_ word: String, of unit: String) -> Bool {
    if word == unit || word == unit + "s" { return true }
    let word = word.hasSuffix(".") ? String(word.dropLast()) : word
    guard word.count >= 2, word.first == unit.first else { return false }
    var rest = unit[...]
    for letter in word {
      guard let position = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: position)...]
    }
    return true
  }

  static let scales: [String: Double] = [
    "hundred": 100, "k": 1e3, "thousand": 1e3, "thousands": 1e3, "m": 1e6, "mn": 1e6, "mio": 1e6,
    "million": 1e6, "millions": 1e6, "bn": 1e9, "b": 1e9, "billion": 1e9, "billions": 1e9,
    "milliard": 1e9, "trillion": 1e12, "trillions": 1e12,
  ]
}
