extension LintText {
  /// Whether the two look nearly the same: equal but for case, accents, articles, punctuation, or with
  /// few letters changed.
  ///
  /// A whole word exchanged for an unlike one ("China, Laos and Cuba", "Angola, Laos and Cuba") is a
  /// difference that everybody sees, however long the rest is.
  func looksLike(_ other: LintText) -> Bool {
    let (one, two) = (withoutArticles, other.withoutArticles)
    guard one != two else { return true }
    guard guards == other.guards else { return false }
    let (first, second) = (Array(one.utf8), Array(two.utf8))
    let longest = max(first.count, second.count)
    let allowed = Int((1 - LintThreshold.nearDuplicate) * Double(longest) + 1e-9)
    guard abs(first.count - second.count) <= allowed else { return false }
    guard Self.distance(first, second) <= allowed else { return false }
    let own = words.filter { $0.isNoArticle && !other.words.contains($0) }
    let others = other.words.filter { $0.isNoArticle && !words.contains($0) }
    guard own.count == others.count else { return true }
    return zip(own, others).allSatisfy { one, two in
      Self.distance(Array(one.utf8), Array(two.utf8)) <= min(one.utf8.count, two.utf8.count) / 3
    }
  }

  private var withoutArticles: String { words.filter(\.isNoArticle).joined(separator: " ") }

  /// The words that tell numbered things apart.
  private var guards: [String] { words.filter(\.isOrdinalOrNumber) }

  /// Optimal string alignment: insertions, deletions, changes and swaps of neighbours.
  ///
  /// - Complexity: O(length · length).
  static func distance(_ one: [UInt8], _ two: [UInt8]) -> Int {
    guard !one.isEmpty, !two.isEmpty else { return max(one.count, two.count) }
    var before: [Int] = []
    var last = Array(0...two.count)
    for i in 1...one.count {
      var row = [i]
      row.reserveCapacity(two.count + 1)
      for j in 1...two.count {
        let change = one[i - 1] == two[j - 1] ? 0 : 1
        var best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change)
        if i > 1, j > 1, one[i - 1] == two[j - 2], one[i - 2] == two[j - 1] {
          best = min(best, before[j - 2] + 1)
        }
        row.append(best)
      }
      before = last
      last = row
    }
    return last[two.count]
  }
}

extension String {
  /// Whether the word counts: digits, "first" … "twelfth", "one" … "twelve", roman numerals from two.
  var isOrdinalOrNumber: Bool {
    utf8.contains { (0x30...0x39).contains($0) } || NumberWords.ordinals[self] != nil
      || NumberWords.cardinals[self] != nil || NumberWords.roman[self] != nil
  }
}

/// Numbers as words, lower case.
enum NumberWords {
  static let cardinals = numbered([
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
  ])
  static let ordinals = numbered([
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
  ])
  /// From "ii" on; a single i is a word.
  static let roman = Dictionary(
    uniqueKeysWithValues: zip(
      ["ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xvi"],
      [2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16]))

  private static func numbered(_ words: [String]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: zip(words, 1...))
  }
}
