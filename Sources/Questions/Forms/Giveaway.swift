// What a pair of names gives away without any knowledge.

extension String {
  /// Whether the two have a word in common, or two that begin alike: Lenin and Leninism (rule L32).
  ///
  /// Short words and those that stand everywhere do not count.
  func sharesWord(with other: String) -> Bool {
    let own = telling
    return other.telling.contains { word in
      own.contains { $0 == word || $0.commonPrefix(with: word) >= 5 }
    }
  }

  /// Whether it is short for the other: up to three letters that stand there in order, from its first
  /// letter on, as "He" does in "helium".
  func abbreviates(_ other: String) -> Bool {
    let letters = folded
    let name = other.folded
    guard (1...3).contains(letters.count), name.count > letters.count,
      letters.first == name.first
    else { return false }
    var rest = name[...]
    return letters.allSatisfy { letter in
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[name.index(after: place)...]
      return true
    }
  }

  /// The words of four letters or more, and all numbers.
  private var telling: [String] {
    plainWords.filter { word in
      word.hasDigit || (word.utf8.count >= 4 && word.count >= 4 && !Self.commonWords.contains(word))
    }
  }

  private func commonPrefix(with other: String) -> Int {
    zip(unicodeScalars, other.unicodeScalars).prefix { $0 == $1 }.count
  }

  private var hasDigit: Bool {
    utf8.allSatisfy { $0 < 0x80 }
      ? utf8.contains { (0x30...0x39).contains($0) } : contains(where: \.isNumber)
  }

  private static let commonWords: Set = [
    "about", "after", "against", "among", "before", "between", "during", "first", "from", "have",
    "into", "more", "most", "only", "other", "over", "same", "than", "that", "their", "them",
    "they", "this", "those", "through", "under", "upon", "were", "when", "which", "while", "with",
    "without",
  ]

  /// Whether it tells its place among others: by a digit, an ordinal, a counting word or a Roman
  /// numeral (rule L60).
  var tellsItsPlace: Bool {
    plainWords.contains { $0.hasDigit || Self.countingWords.contains($0) } || hasRomanNumeral
  }

  /// Whether a word of two letters or more is made of I, V and X.
  private var hasRomanNumeral: Bool {
    guard utf8.contains(where: { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }) else { return false }
    return split { !$0.isLetter && !$0.isNumber }.contains { word in
      word.utf8.count > 1 && word.utf8.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
    }
  }

  private static let countingWords: Set = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth", "thirteenth", "twentieth", "last", "final", "early", "late",
    "earlier", "later", "latest",
  ]
}
