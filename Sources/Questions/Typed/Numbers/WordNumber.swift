/// Numbers in English words and roman numerals.
enum WordNumber {
  /// "five", "twenty-one", "two hundred and five", "a million"; `nil` for anything else.
  static func value(of words: [String]) -> Double? {
    let words = words.flatMap { $0.split(separator: "-").map(String.init) }.filter { $0 != "and" }
    guard let first = words.first, first.first?.isLetter == true else { return nil }
    var total = 0.0
    var group: Double?
    for (position, word) in words.enumerated() {
      if position == 0, word == "a" || word == "an" {
        group = 1
      } else if let small = small[word] {
        // After tens a digit, after hundreds anything smaller, else two numbers in a row.
        if let sum = group {
          guard sum.truncatingRemainder(dividingBy: small < 10 ? 10 : 100) == 0, sum > 0,
            small > 0
          else { return nil }
        }
        group = (group ?? 0) + small
      } else if word == "hundred" {
        guard let sum = group, (1...99).contains(sum) else { return nil }
        group = sum * 100
      } else if word.count > 3, let scale = NumberReading.scales[word] {
        guard let sum = group else { return nil }
        total += sum * scale
        group = nil
      } else {
        return nil
      }
    }
    if words.count == 1, words[0] == "a" || words[0] == "an" { return nil }
    return total + (group ?? 0)
  }

  /// The value of a roman numeral up to 3999; `nil` for anything else.
  static func roman(_ text: String) -> Double? {
    var rest = Substring(text)
    var value = 0
    for (letters, worth) in table {
      while rest.hasPrefix(letters) {
        rest.removeFirst(letters.count)
        value += worth
      }
    }
    guard rest.isEmpty, (1...3999).contains(value), written(value) == text else { return nil }
    return Double(value)
  }

  private static func written(_ value: Int) -> String {
    var rest = value
    var text = ""
    for (letters, worth) in table {
      while rest >= worth {
        text += letters
        rest -= worth
      }
    }
    return text
  }

  private static let table = [
    ("m", 1000), ("cm", 900), ("d", 500), ("cd", 400), ("c", 100), ("xc", 90), ("l", 50),
    ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1),
  ]

  private static let small: [String: Double] = {
    let words =
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
      + "fifteen sixteen seventeen eighteen nineteen twenty"
    var table: [String: Double] = [:]
    for (value, word) in words.split(separator: " ").enumerated() {
      table[String(word)] = Double(value)
    }
    let tens = "thirty forty fifty sixty seventy eighty ninety".split(separator: " ")
    for (index, word) in tens.enumerated() { table[String(word)] = Double(30 + index * 10) }
    return table
  }()
}
