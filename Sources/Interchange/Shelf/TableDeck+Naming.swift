internal import Facts

extension TableDeck {
  /// The deck with cards named like those of an earlier state, since progress hangs on names.
  ///
  /// A card without a name of its own takes that of the earlier card with the same text; else, with
  /// the same front; else, with the same back and a similar front, if there is only one such pair.
  /// A new card never takes the name of another card that is gone.
  ///
  /// - Complexity: O(cards).
  func named(like earlier: Deck?) -> TableDeck {
    guard let earlier else { return self }
    var old = earlier.written.map(Earlier.init)
    var given: [Int: String] = [:]
    for (position, card) in cards.enumerated() where card.isNamed { given[position] = card.id }
    old.removeAll { given.values.contains($0.id) }

    func match<Key: Hashable>(
      _ oldKey: (Earlier) -> Key, _ newKey: (TableCard) -> Key,
      _ accepts: (Earlier, TableCard) -> Bool
    ) {
      let byKey = Dictionary(grouping: old, by: oldKey)
      let rest = cards.indices.filter { given[$0] == nil }
      let wanted = Dictionary(grouping: rest, by: { newKey(cards[$0]) })
      for (key, positions) in wanted {
        guard positions.count == 1, let found = byKey[key], found.count == 1,
          accepts(found[0], cards[positions[0]])
        else { continue }
        given[positions[0]] = found[0].id
      }
      let taken = Set(given.values)
      old.removeAll { taken.contains($0.id) }
    }
    match({ [$0.front, $0.back] }, { [$0.front, $0.back] }, { _, _ in true })
    match(\.front, \.front) { _, _ in true }
    match(\.back, \.back) { one, other in
      !one.back.isEmpty && Self.similarity(one.front, other.front) >= 0.6
    }

    var names = CardNames(taken: Set(given.values).union(old.map(\.id)))
    var named = self
    for position in cards.indices {
      let card = cards[position]
      named.cards[position].id =
        given[position] ?? names.takeName(for: card.front, more: card.back)
    }
    return named
  }

  private struct Earlier {
    let id: String
    let front: String
    let back: String

    init(_ card: WrittenCard) {
      id = card.id.text
      switch card.content {
      case .basic(let front, let back):
        self.front = front
        self.back = back
      case .cloze(let parts):
        back = ""
        front =
          parts.map { part in
            switch part {
            case .text(let text): text
            case .hole(let text): "{{\(text)}}"
            }
          }.joined()
      }
    }
  }

  /// Dice's coefficient over pairs of neighbouring letters, 0–1.
  ///
  /// Source: L. R. Dice, "Measures of the Amount of Ecologic Association Between Species", Ecology
  /// 26 (1945).
  static func similarity(_ one: String, _ other: String) -> Double {
    func pairs(_ text: String) -> [String: Int] {
      let letters = Array(text.lowercased().filter { $0.isLetter || $0.isNumber })
      return zip(letters, letters.dropFirst()).reduce(into: [:]) {
        $0["\($1.0)\($1.1)", default: 0] += 1
      }
    }
    let (first, second) = (pairs(one), pairs(other))
    let all = first.values.reduce(0, +) + second.values.reduce(0, +)
    guard all > 0 else { return 0 }
    let shared = first.reduce(0) { $0 + min($1.value, second[$1.key] ?? 0) }
    return 2 * Double(shared) / Double(all)
  }
}
