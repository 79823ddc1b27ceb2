internal import Facts

extension DistractorPool {
  /// The places of the entities in one line: the kinds as a tree has them, in each the earlier first;
  /// what has no date stands beside what is written before it.
  ///
  /// - Complexity: O(entities · log entities).
  static func order(of deck: Deck, _ profiles: [Entity.ID: Profile]) -> [Entity.ID: Int] {
    let paths = deck.kinds.map { deck.lineage(of: $0.id).reversed().map(\.text) }
    let kinds = Dictionary(
      zip(deck.kinds, paths).sorted { $0.1.lexicographicallyPrecedes($1.1) }
        .enumerated().map { ($1.0.id, $0) }
    ) { first, _ in first }
    var days: [Kind.ID: Int] = [:]
    let keys = deck.entities.map { entity in
      let day = profiles[entity.id]?.day ?? days[entity.kind] ?? 0
      days[entity.kind] = day
      return (kind: kinds[entity.kind] ?? 0, day: day)
    }
    let sorted = keys.indices.sorted { one, two in
      (keys[one].kind, keys[one].day, one) < (keys[two].kind, keys[two].day, two)
    }
    return Dictionary(
      sorted.enumerated().map { (deck.entities[$1].id, $0) }
    ) { first, _ in first }
  }

  /// How far apart in days things of the deck may lie and still be of one time: 20 years, or a quarter of
  /// the time in which nine tenths of its dates lie.
  static func era(of deck: Deck) -> Int {
    let days = deck.facts.compactMap { $0.dateValue?.days.lowerBound }.sorted()
    guard let last = days.indices.last else { return 20 * 366 }
    let edge = days.count / 20
    return max(20 * 366, (days[last - edge] - days[edge]) / 4)
  }
}
