extension CardMatching {
  /// The words that tell one thing from another wherever they stand: names and numbers.
  ///
  /// A word is a name if it has a capital letter inside sentences more often than not.
  static func names(in texts: [Words]) -> Set<String> {
    var names: Set<String> = []
    var votes: [String: Int] = [:]
    for text in texts {
      names.formUnion(text.signs)
      for word in text.capitals { votes[word, default: 0] += 1 }
      for word in text.smalls { votes[word, default: 0] -= 1 }
    }
    return names.union(votes.filter { $0.value > 0 }.keys)
  }

  /// How much a word weighs: little words say little.
  static func weight(of word: String, isName: Bool) -> Double {
    isName ? 4 : word.unicodeScalars.count <= 3 ? 1 : 3
  }

  /// What two texts share and what only one of them has.
  struct Comparison {
    /// Words in both.
    var shared: [String] = []
    /// Words of the first that are in the second with a slip of the pen.
    var slips = 0
    /// Words of the first alone, words of the second alone.
    var removed: [String] = []
    var added: [String] = []
    /// Whether a name is among what one of them lacks.
    var touchesNames = false
    /// Whether a number is.
    var touchesNumbers: Bool {
      (removed + added).contains { $0.contains(where: \.isNumber) }
    }
    /// Whether a name is in both.
    var sharesNames = false
    /// Whether one of them lacks nothing but little words of the other.
    var changesLittle: Bool {
      [removed, added].contains { $0.allSatisfy { $0.unicodeScalars.count <= 3 } }
    }
    /// Dice's coefficient over the weights of the words, 0–1.
    ///
    /// Source: L. R. Dice, "Measures of the Amount of Ecologic Association Between Species", Ecology
    /// 26 (1945).
    var likeness = 0.0

    init(_ one: Words, _ other: Words, names: Set<String>) {
      let isName = { (word: String) in names.contains(word) }
      var left = other.list.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
      for word in one.list {
        if let count = left[word], count > 0 {
          shared.append(word)
          left[word] = count - 1
        } else {
          removed.append(word)
        }
      }
      for word in other.list {
        guard let count = left[word], count > 0 else { continue }
        added.append(word)
        left[word] = count - 1
      }
      let sum = { (words: [String]) in
        words.reduce(0.0) { $0 + CardMatching.weight(of: $1, isName: isName($1)) }
      }
      var common = sum(shared)
      let all = 2 * common + sum(removed) + sum(added)
      if removed.count <= 12, added.count <= 12 {
        for word in removed {
          guard let position = added.firstIndex(where: { Self.isSlip(word, $0) }) else { continue }
          let mended = added.remove(at: position)
          common += (sum([word]) + sum([mended])) / 2
          removed.remove(at: removed.firstIndex(of: word) ?? 0)
          slips += 1
        }
      }
      touchesNames = removed.contains(where: isName) || added.contains(where: isName)
      sharesNames = shared.contains(where: isName)
      likeness = all == 0 ? 0 : 2 * common / all
    }

    /// One letter wrong, too much, missing, or in its neighbour's place, in a word of five or more
    /// that begins alike and has no digits: "Niger" and "Nigeria" are no slip.
    static func isSlip(_ one: String, _ other: String) -> Bool {
      guard one.first == other.first, max(one.count, other.count) >= 5,
        abs(one.count - other.count) <= 1,
        !one.contains(where: \.isNumber), !other.contains(where: \.isNumber)
      else { return false }
      return Likeness.edits(from: one, to: other) <= 1
    }
  }
}
