// `use:` brings in kinds and relations that are shared by many decks.

extension DeckReader {
  /// The kinds or relations of the vocabularies in use that the deck does not define itself.
  ///
  /// A later vocabulary goes before an earlier one.
  func sharedEntries(_ key: String, besides own: [SourceNode.Entry]?) -> [SourceNode.Entry] {
    var taken = Set(Self.named(in: own ?? []).map(\.key))
    var shared: [SourceNode.Entry] = []
    for vocabulary in usedVocabularies.reversed() {
      guard case .map(let entries) = vocabulary.content else { continue }
      let named = Self.named(in: entries.filter { $0.key == key })
      shared = named.filter { taken.insert($0.key).inserted } + shared
    }
    return shared
  }

  private static func named(in parts: [SourceNode.Entry]) -> [SourceNode.Entry] {
    parts.flatMap { part -> [SourceNode.Entry] in
      guard case .map(let entries) = part.value.content else { return [] }
      return entries
    }
  }

  /// Reads `use:`, one name or a list of them.
  mutating func readUse(_ fields: inout Fields) {
    let names = vocabularies.map(\.name)
    for (name, place) in texts("use", in: &fields) {
      guard let tree = vocabularies.first(where: { $0.name == name })?.tree() else {
        let suggestion = suggestion(for: name, as: "vocabulary", among: names)
        report(.unknownVocabulary(name, known: names, suggestion: suggestion), at: place)
        continue
      }
      usedVocabularies.append(tree)
    }
  }
}
