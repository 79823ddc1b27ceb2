/// Counts slips word by word, each word within its own budget.
struct SlipCount {
  let expected: [NameWord]
  /// Whether a word is one that the deck uses.
  let isKnown: ([UInt32]) -> Bool
  let areEquivalent: (NameWord, NameWord) -> Bool

  /// How many slips there are; `nil` if the numbers of words differ or a word is another one.
  func slips(in typed: [NameWord]) -> Int? {
    guard typed.count == expected.count else { return nil }
    var total = 0
    var short = 0
    for (word, other) in zip(typed, expected) {
      if areEquivalent(word, other) { continue }
      if let slips = word.slips(to: other, limit: other.budget) {
        total += slips
      } else if isSlipInShortWord(word, other) {
        total += 1
        short += 1
      } else {
        return nil
      }
    }
    // A slip in a short word is forgiven only if all else is right.
    return short == 0 || (short == 1 && total == 1) ? total : nil
  }

  /// Whether the word is no word, and an expected one of two or three letters with one slip.
  ///
  /// In a phrase the other words tell what is meant; alone, a short word allows no slip.
  private func isSlipInShortWord(_ typed: NameWord, _ expected: NameWord) -> Bool {
    guard self.expected.count > 1, expected.role != .guardian, typed.role == .content,
      (2...3).contains(expected.letters.count), otherLetters(than: expected) >= 5,
      typed.letters.count >= 2,
      !isKnown(typed.letters), !WordLists.common.contains(typed.letters)
    else { return false }
    return EditDistance.between(typed.letters, expected.letters, limit: 1) == 1
  }

  private func otherLetters(than word: NameWord) -> Int {
    expected.reduce(-word.letters.count) { $0 + $1.letters.count }
  }
}
