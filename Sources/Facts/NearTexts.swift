/// Finds texts that say nearly the same: they differ in case, punctuation, articles, the order of
/// words, or in one letter of one long word.
struct NearTexts {
  /// How two texts are near.
  enum Nearness {
    /// The same words.
    case sameWords
    /// All words but one, which differs in a letter.
    case oneLetter
  }

  private var positions: [String: Int] = [:]

  /// An earlier text like this one; afterwards this one is known too.
  ///
  /// - Complexity: O(length²), however many texts are known.
  mutating func note(_ text: String, at position: Int) -> (position: Int, nearness: Nearness)? {
    let words = Self.words(text)
    guard !words.isEmpty else { return nil }
    let whole = words.joined(separator: " ")
    var found = positions[whole].map { (position: $0, nearness: Nearness.sameWords) }
    let variants = Self.variants(of: words)
    if found == nil, let variant = variants.first(where: { positions[$0] != nil }) {
      found = positions[variant].map { ($0, .oneLetter) }
    }
    for key in [whole] + variants where positions[key] == nil { positions[key] = position }
    return found
  }

  private static func words(_ text: String) -> [String] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
      .filter { !["the", "a", "an"].contains($0) }
    return words.map(String.init).sorted()
  }

  /// The words with one of them marked, as it is and without one of its letters.
  ///
  /// Two words that differ in one letter have such a form in common. The first letter counts, since
  /// Gambia is not Zambia; so does every letter of a short word.
  private static func variants(of words: [String]) -> [String] {
    words.indices.flatMap { position -> [String] in
      let word = Array(words[position])
      guard word.count >= 5, word.allSatisfy(\.isLetter) else { return [] }
      let others = words.enumerated().filter { $0.offset != position }.map(\.element)
        .joined(separator: " ")
      let shorter = word.indices.dropFirst().map { letter in
        String(word[..<letter] + word[(letter + 1)...])
      }
      return ([words[position]] + shorter).map { "\(others) *\($0)" }
    }
  }
}
