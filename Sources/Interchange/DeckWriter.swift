/// Writes a deck made from a table as a file that people like to read and edit.
///
/// Block style throughout, one line per short text, literal blocks for long ones. The general
/// emitter of libyaml knows neither remarks nor which texts deserve a block, so this small one is
/// ours; what it writes is read back before a deck is stored.
enum DeckWriter {
  /// The text of the deck file.
  static func text(of deck: TableDeck, id: String) -> String {
    var lines = [
      "# Imported by iskra. Edit freely: a card keeps its progress as long as it keeps its id.",
      "iskra: 1", "id: \(YAMLScalar(id).text)",
    ]
    add("title", deck.title, indent: 0, to: &lines)
    if !deck.sections.isEmpty {
      lines += ["", "sections:"]
      for section in deck.sections {
        lines.append("  - id: \(YAMLScalar(section.id).text)")
        add("title", section.title, indent: 4, to: &lines)
      }
    }
    lines += ["", "cards:"]
    let sections = Dictionary(
      deck.sections.map { ($0.title, $0.id) }, uniquingKeysWith: { first, _ in first })
    for card in deck.cards {
      if !card.tags.isEmpty { lines.append("  # tags: \(card.tags)") }
      lines.append("  - id: \(YAMLScalar(card.id).text)")
      if let section = sections[card.deck] { add("section", section, indent: 4, to: &lines) }
      switch card.content {
      case .basic(let front, let back):
        add("front", front, indent: 4, to: &lines)
        add("back", back, indent: 4, to: &lines)
      case .cloze(let text): add("cloze", text, indent: 4, to: &lines)
      }
      add("wrong", card.wrong, to: &lines)
      add("accept", card.accept, to: &lines)
      add("why", card.why, indent: 4, to: &lines)
      add("note", card.note, indent: 4, to: &lines)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func add(_ key: String, _ text: String, indent: Int, to lines: inout [String]) {
    if !text.isEmpty {
      let margin = String(repeating: " ", count: indent)
      lines.append("\(margin)\(key): \(YAMLScalar(text).text(indent: indent + 2))")
    }
  }

  private static func add(_ key: String, _ texts: [String], to lines: inout [String]) {
    guard !texts.isEmpty else { return }
    lines.append("    \(key):")
    for text in texts { lines.append("      - \(YAMLScalar(text).text(indent: 8))") }
  }
}
