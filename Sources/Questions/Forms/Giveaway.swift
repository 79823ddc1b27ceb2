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

  /// The words of four letters or more, and all numbers.
  private var telling: [String] {
    split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }.filter { word in
      word.contains(where: \.isNumber) || (word.count >= 4 && !Self.plainWords.contains(word))
    }
  }

  private func commonPrefix(with other: String) -> Int {
    zip(self, other).prefix { $0 == $1 }.count
  }

  private static let plainWords: Set = [
    "about", "after", "against", "among", "before", "between", "during", "first", "from", "have",
    "into", "more", "most", "only", "other", "over", "same", "than", "that", "their", "them",
    "they", "this", "those", "through", "under", "upon", "were", "when", "which", "while", "with",
    "without",
  ]

  /// Whether it tells its place among others: by a digit, an ordinal, a counting word or a Roman
  /// numeral (rule L60).
  var tellsItsPlace: Bool {
    split { !$0.isLetter && !$0.isNumber }.contains { word in
      word.contains(where: \.isNumber) || Self.countingWords.contains(word.lowercased())
        || (word.count > 1 && word.allSatisfy { "IVX".contains($0) })
    }
  }

  private static let countingWords: Set = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth", "thirteenth", "twentieth", "last", "final", "early", "late",
    "earlier", "later", "latest",
  ]
}
