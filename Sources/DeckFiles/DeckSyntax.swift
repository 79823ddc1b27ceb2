internal import Facts

/// What can be told from the text of a deck file without reading the deck.
public enum DeckSyntax {
  /// The keys at the top of the file; empty if the text is no YAML mapping.
  public static func topLevelKeys(of text: String) -> [String] {
    guard let root = try? YAMLText.parse(text, file: ""), case .map(let entries) = root.content
    else { return [] }
    return entries.map(\.key)
  }
}
