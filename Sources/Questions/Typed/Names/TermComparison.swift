/// Compares what was typed with one form of a name that is no person's family name with given
/// names: a term, a title, a pseudonym, a ruler with a number.
struct TermComparison {
  /// Whether another order of the words is a slip.
  var orderCounts = false
  /// Whether two words may stand for each other, such as two forms of a given name.
  var areEquivalent: (NameWord, NameWord) -> Bool = { $0.isSame(as: $1) }
  /// Whether a word is one that the deck uses, so that it is no slip for another.
  var isKnown: ([UInt32]) -> Bool

  /// How near the typed name comes.
  func nearness(of typed: NameForm, to form: NameForm) -> Nearness {
    guard !typed.words.isEmpty, !form.words.isEmpty else { return .far }
    if typed.joined == form.joined {
      return typed.level1.count == form.level1.count ? .exact : .variant
    }
    if typed.joined2 == form.joined2, typed.level2.count == form.level2.count { return .variant }
    switch guards(of: typed, in: form) {
    case .differ: return .far
    case .fewer:
      let others = typed.level2.filter { $0.role != .guardian }
      let isPart = others.allSatisfy { word in
        form.level1.contains { areEquivalent(word, $0) }
      }
      return isPart && !others.isEmpty ? .part : .far
    case .agree(let mended, let slips):
      let meant = slips == 0 ? typed : NameForm(typed.text, words: mended, style: .term)
      return nearness(of: meant, to: form, guardSlips: slips)
    }
  }

  private func nearness(
    of typed: NameForm, to form: NameForm, guardSlips: Int
  ) -> Nearness {
    var best = Nearness.far
    if Self.match(typed.level2, form.level2, by: areEquivalent) {
      best = guardSlips == 0 ? .variant : .close(slips: guardSlips)
    } else if Self.isReordered(typed.level2, form.level2, by: areEquivalent) {
      best = orderCounts || guardSlips > 0 ? .close(slips: max(1, guardSlips)) : .variant
    }
    guard best < .variant, !form.isAcronym else { return best }
    for level in 0..<3 {
      let slips = slips(in: typed.level(level), expected: form.level(level))
      if let slips, slips + guardSlips <= EditDistance.budget(forLength: form.length) {
        best = max(best, .close(slips: max(1, slips + guardSlips)))
      }
    }
    return best
  }

  private func slips(in typed: [NameWord], expected: [NameWord]) -> Int? {
    guard typed.count == expected.count else { return nil }
    return SlipCount(expected: expected, isKnown: isKnown, areEquivalent: areEquivalent)
      .slips(in: typed)
  }

  private static func match(
    _ typed: [NameWord], _ expected: [NameWord], by areEquivalent: (NameWord, NameWord) -> Bool
  ) -> Bool {
    typed.count == expected.count && zip(typed, expected).allSatisfy(areEquivalent)
  }

  /// Whether the words are the same ones in another order.
  static func isReordered(
    _ typed: [NameWord], _ expected: [NameWord], by areEquivalent: (NameWord, NameWord) -> Bool
  ) -> Bool {
    guard typed.count == expected.count, typed.count > 1,
      typed.allSatisfy({ word in expected.contains { areEquivalent(word, $0) } })
    else { return false }
    var rest = expected
    for word in typed {
      guard let position = rest.firstIndex(where: { areEquivalent(word, $0) }) else { return false }
      rest.remove(at: position)
    }
    return true
  }
}
