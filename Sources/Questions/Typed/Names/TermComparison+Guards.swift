extension TermComparison {
  /// What comparing the guard words found.
  enum Guards {
    /// They are the same; the typed words with misspelt guards mended, and how many those were.
    case agree(words: [NameWord], slips: Int)
    /// Some are missing and none is wrong.
    case fewer
    case differ
  }

  /// Compares the guard words as multisets, one slip in a long one mended.
  func guards(of name: NameForm, in form: NameForm) -> Guards {
    let (typed, expected) = (name.level1, form.level1)
    guard form.hasGuards else {
      return name.hasGuards ? .differ : .agree(words: typed, slips: 0)
    }
    var wanted = expected.filter { $0.role == .guardian }
    var isWrong = false
    for word in typed where word.role == .guardian {
      if let position = wanted.firstIndex(where: { $0.letters == word.letters }) {
        wanted.remove(at: position)
      } else {
        isWrong = true
      }
    }
    guard !isWrong else { return .differ }
    guard !wanted.isEmpty else { return .agree(words: typed, slips: 0) }
    var words = typed
    var slips = 0
    for (position, word) in typed.enumerated()
    where word.role != .guardian && !isKnown(word.letters) {
      // "Rigt" sounds like "right".
      if let found = wanted.firstIndex(where: { word.isSame(as: $0) }) {
        words[position] = wanted.remove(at: found)
        slips += 1
        continue
      }
      if isExpected(word, in: expected) { continue }
      let meant = GuardWords.misspelt(word.letters)
      guard !meant.isEmpty else { continue }
      guard let found = wanted.firstIndex(where: { meant.contains($0.letters) }) else {
        return .differ
      }
      words[position] = wanted.remove(at: found)
      slips += 1
    }
    if wanted.isEmpty { return .agree(words: words, slips: slips) }
    return slips == 0 ? .fewer : .differ
  }

  private func isExpected(_ word: NameWord, in expected: [NameWord]) -> Bool {
    expected.contains { areEquivalent(word, $0) }
  }
}
