internal import Facts

extension Examined {
  /// The options whose words are the author's, not names.
  private var worded: [Int] {
    options.indices.filter { readings[$0] == .words && question.options[$0].entity == nil }
  }

  /// L18: absolute words outside names: an error if they separate key from distractors.
  ///
  /// That is, if the key alone has one, or all distractors have one and the key has none.
  func absolutes() -> [Flaw] {
    guard hasAnswers, hasPhrases else { return [] }
    let holders = worded.compactMap { option in
      Self.absolute(in: options[option]).map { (option, $0) }
    }
    guard let (option, word) = holders.first else { return [] }
    let holding = Set(holders.map(\.0))
    let separates =
      form == .choice
      && key.map { key in
        holding == [key] || (!holding.contains(key) && holding.count == distractors.count)
      } ?? false
    return [
      flaw(
        .absolutes, separates ? .error : .warning, option: option, words: word,
        separates ? "An absolute word sets the key apart." : "An absolute word is a cue.")
    ]
  }

  /// The first absolute word; a capital inside a text belongs to a name, and "of all", "at all", "above
  /// all" say nothing about number.
  private static func absolute(in text: LintText) -> String? {
    for (position, word) in text.words.enumerated() where absoluteWords.contains(word) {
      if position > 0 {
        if text.printed[position].first?.isUppercase == true { continue }
        if word == "all", ["of", "at", "above", "after"].contains(text.words[position - 1]) {
          continue
        }
      }
      return word
    }
    return nil
  }

  private static let absoluteWords: Set<String> = [
    "always", "never", "all", "every", "none", "only", "completely", "entirely", "must",
  ]

  /// L19: words that leave open how often or how many; the month of May is none.
  func vagueOptions() -> [Flaw] {
    guard hasAnswers else { return [] }
    return worded.compactMap { option in
      guard
        let word = options[option].printed.first(where: { Self.vagueWords.contains(String($0)) })
      else { return nil }
      return flaw(.vague, .warning, option: option, words: String(word), "The option is vague.")
    }
  }

  private static let vagueWords: Set<String> = Set(
    ["usually", "often", "sometimes", "generally", "frequently", "may", "many", "few", "various"]
      .flatMap { $0 == "may" ? [$0] : [$0, $0.capitalized1] })

  /// L24: exactly two options differ only in a pair of opposites, and one of them is the key.
  func opposites() -> [Flaw] {
    guard form == .choice, let key else { return [] }
    var pairs: [(Int, Int)] = []
    Array(options.indices).forEachPair { one, two in
      if Self.areOpposite(options[one].words, options[two].words) { pairs.append((one, two)) }
    }
    guard pairs.count == 1, let pair = pairs.first, pair.0 == key || pair.1 == key else {
      return []
    }
    let other = pair.0 == key ? pair.1 : pair.0
    return [
      flaw(
        .oppositePair, .warning, option: key, words: options[other].raw,
        "Two options are opposites.")
    ]
  }

  private static func areOpposite(_ one: [String], _ two: [String]) -> Bool {
    guard one.count == two.count else { return false }
    let different = zip(one, two).filter { $0 != $1 }
    guard different.count == 1, let (first, second) = different.first else { return false }
    return antonyms[first] == second || antonyms[second] == first
  }

  private static let antonyms: [String: String] = [
    "left": "right", "north": "south", "northern": "southern", "east": "west", "eastern": "western",
    "rise": "fall", "rose": "fell", "more": "less", "higher": "lower", "before": "after",
    "first": "last", "old": "new", "early": "late", "earlier": "later", "support": "opposition",
    "supported": "opposed", "approved": "rejected", "accepted": "rejected", "increase": "decrease",
    "increased": "decreased", "major": "minor", "male": "female", "war": "peace",
    "centre": "periphery",
    "open": "closed", "public": "private", "internal": "external", "victory": "defeat",
    "won": "lost",
    "acid": "base", "positive": "negative", "slow": "fast", "loud": "soft", "high": "low",
  ]
}
