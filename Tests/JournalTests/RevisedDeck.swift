import Facts
import Questions
import Testing

/// A deck under its author's hands: written cards that are edited, moved, taken out and put back.
///
/// Each item knows who it is, so that a test can tell whether the journal does too.
struct RevisedDeck {
  struct Item {
    /// Who it is, whatever it says.
    let serial: Int
    var id: String?
    var was: String?
    var front: String
    /// Empty for a text with holes.
    var back: String
  }

  var items: [Item]
  /// Cards that are not in the deck, or no longer.
  var rest: [Item]
  /// In how many files it is.
  var files = 1

  /// A deck of half of the cards there are, every so often with a name.
  init(named share: Double, _ random: inout SeededGenerator) {
    var all = Corpus.cards.enumerated().map { serial, card in
      Item(
        serial: serial, id: Double.random(in: 0..<1, using: &random) < share ? "n\(serial)" : nil,
        front: card.front, back: card.back)
    }
    all.shuffle(using: &random)
    items = Array(all.prefix(all.count * 2 / 3))
    rest = Array(all.dropFirst(items.count))
  }

  /// The deck as the program reads it.
  func deck() throws -> Deck {
    var roots = (0..<files).map { file -> [SourceNode.Entry] in
      file == 0 ? [entry("title", .text("Deck"))] : []
    }
    for file in roots.indices {
      let cards = items.enumerated().filter { $0.offset % files == file }.map { _, item in
        var entries: [SourceNode.Entry] = []
        if let id = item.id { entries.append(entry("id", .text(id))) }
        if let was = item.was { entries.append(entry("was", .text(was))) }
        if item.back.isEmpty {
          entries.append(entry("cloze", .text(item.front)))
        } else {
          entries += [entry("front", .text(item.front)), entry("back", .text(item.back))]
        }
        return SourceNode(.map(entries), at: Self.place)
      }
      roots[file].append(entry("cards", .list(cards)))
    }
    let outcome = DeckReader.read(
      roots.map { SourceNode(.map($0), at: Self.place) }, fallbackID: "deck")
    return try #require(outcome.deck, "\(outcome.problems)")
  }

  private static let place = Place(file: "deck.yaml", line: 1, column: 1)

  private func entry(_ key: String, _ content: SourceNode.Content) -> SourceNode.Entry {
    SourceNode.Entry(key: key, place: Self.place, value: SourceNode(content, at: Self.place))
  }

  /// The cards of a deck with who they are: the serial, and the hidden words for holes.
  func identities(in deck: Deck) -> [Card.ID: String] {
    let byText = Dictionary(
      items.map { ($0.front.filter { $0 != "{" && $0 != "}" }, $0.serial) }
    ) { first, _ in first }
    let texts = deck.cardTexts
    return deck.cards.reduce(into: [:]) { identities, card in
      guard let text = texts[card.id] else { return }
      switch card.content {
      case .hole:
        let whole = text.front.replacing("{{}}", with: text.back)
        identities[card.id] = "\(byText[whole] ?? -1) \(Corpus.hole(text.back))"
      default: identities[card.id] = "\(byText[text.front.filter { $0 != "{" && $0 != "}" }] ?? -1)"
      }
    }
  }

  /// A deck of lines like `front = back`, `#id front = back`, or a text with holes.
  ///
  /// `was` holds the former name by the name.
  static func plain(_ lines: [String], was: [String: String] = [:]) throws -> Deck {
    var random = SeededGenerator(seed: 1)
    var deck = RevisedDeck(named: 0, &random)
    deck.items = lines.enumerated().map { serial, line in
      let words = line.split(separator: " ", maxSplits: 1)
      let id = line.hasPrefix("#") ? String(words[0].dropFirst()) : nil
      let text = id == nil ? line : String(words[1])
      let sides = text.contains("{{") ? [text, ""] : text.split(separator: " = ").map(String.init)
      return Item(
        serial: serial, id: id, was: id.flatMap { was[$0] }, front: sides[0], back: sides[1])
    }
    return try deck.deck()
  }
}
