/// The words of the deck format: which keys may stand where.
///
/// The one list of them. ``DeckReader`` takes no key that is not here, suggests from here, and the
/// JSON Schema is compared with it.
public enum DeckFormat {
  /// The keys of a mapping that describes such a thing; in alphabetical order.
  ///
  /// An entity may have the names of relations as keys too.
  public static func keys(of thing: DeckProblem.Thing) -> [String] { (table[thing] ?? []).sorted() }

  /// Whether the key may stand in the mapping of such a thing.
  static func hasKey(_ key: String, in thing: DeckProblem.Thing) -> Bool {
    table[thing]?.contains(key) ?? false
  }

  /// The keys at the top of a deck whose lists and maps are joined when the deck has several files.
  static let partKeys: Set = [
    "sources", "sections", "kinds", "relations", "entities", "cards", "confusable",
  ]

  /// Keys of an entity that are no relations.
  static let entityKeys: Set =
    placementKeys.union(["kind", "name", "also", "number", "gender", "note", "was"])

  private static let table: [DeckProblem.Thing: Set<String>] = [
    .deck: partKeys.union(["iskra", "id", "title", "language", "about", "licence", "use"]),
    .source: ["title", "author", "year", "kind", "publisher", "pages", "url", "note"],
    .section: ["id", "title", "sections"],
    .kind: ["title", "of", "names"],
    .relation: wordingKeys.union([
      "from", "to", "unit", "one", "complete", "one-back", "symmetric", "inverse", "before", "pool",
      "pool-back", "was",
    ]),
    .entity: entityKeys,
    .alias: Set(Entity.Alias.Sort.allCases.filter { $0 != .other }.map(\.rawValue)),
    .fact: provenanceKeys.union(wordingKeys).union([
      "is", "id", "was", "accept", "never", "wrong", "wrong-back", "old-style", "criterion",
    ]),
    .card: provenanceKeys.union(["id", "was", "front", "back", "cloze", "wrong", "accept"]),
  ]

  private static let placementKeys: Set = ["section", "source", "importance", "sensitivity"]
  private static let provenanceKeys = placementKeys.union([
    "status", "attributed-to", "essay", "why", "note",
  ])
  private static let wordingKeys: Set = [
    "ask", "ask-among", "ask-all", "back", "back-among", "back-all", "say",
  ]
}
