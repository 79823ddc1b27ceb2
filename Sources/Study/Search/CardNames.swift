internal import Facts

/// The names by which decks, sections, kinds and entities are found, folded once.
struct CardNames: Sendable {
  /// What is known of an entity.
  struct Known: Sendable {
    /// Its kind, by its place among the kinds of all decks.
    var kind: Int32
    /// Its name and other names, separated.
    var names: [UInt8]
  }

  /// A deck's own way into the lists.
  struct Entry {
    var sections: [Section.ID: Int32] = [:]
    var entities: [Entity.ID: Known] = [:]
  }

  /// Id and title, folded.
  typealias Pair = (id: [UInt8], title: [UInt8])

  /// By the place of the deck among the sources.
  private var decks: [Int: Pair] = [:]
  /// Each section with its part.
  private var sections: [[Pair]] = []
  /// Each kind with all broader kinds.
  private var kinds: [[Pair]] = []

  mutating func add(_ deck: Deck, source: Int) -> Entry {
    var entry = Entry()
    decks[source] = Self.pair(deck.id.text, deck.header.title)
    for section in deck.sections {
      entry.sections[section.id] = Int32(sections.count)
      let part = section.part.flatMap { part in deck.parts.first { $0.id == part } }
      sections.append(
        ([section] + (part.map { [$0] } ?? [])).map { Self.pair($0.id.text, $0.title) })
    }
    let pairs = Dictionary(
      deck.kinds.map { ($0.id, Self.pair($0.id.text, $0.title)) }
    ) { first, _ in first }
    var numbers: [Kind.ID: Int32] = [:]
    for kind in deck.kinds {
      numbers[kind.id] = Int32(kinds.count)
      kinds.append(deck.lineage(of: kind.id).compactMap { pairs[$0] })
    }
    var folding = SearchFolding()
    for entity in deck.entities {
      var names: [UInt8] = []
      for name in [entity.name] + entity.aliases {
        if !names.isEmpty { names.append(0) }
        folding.append(name, to: &names)
      }
      entry.entities[entity.id] = Known(kind: numbers[entity.kind] ?? -1, names: names)
    }
    return entry
  }

  /// For each deck that was added, whether its name begins so.
  func decks(_ prefix: [UInt8], count: Int) -> [Bool] {
    (0..<count).map { source in decks[source].map { Self.fits($0, prefix) } ?? false }
  }

  /// For each section, whether its name or that of its part begins so.
  func sections(_ prefix: [UInt8]) -> [Bool] {
    sections.map { $0.contains { Self.fits($0, prefix) } }
  }

  /// For each kind, whether its name or that of a broader kind begins so.
  func kinds(_ prefix: [UInt8]) -> [Bool] {
    kinds.map { $0.contains { Self.fits($0, prefix) } }
  }

  private static func pair(_ id: String, _ title: String) -> Pair {
    (SearchFolding.folded(id), SearchFolding.folded(title))
  }

  /// Whether the id, the title or a word of the title begins so.
  private static func fits(_ pair: Pair, _ prefix: [UInt8]) -> Bool {
    if pair.id.starts(with: prefix) { return true }
    return pair.title.indices.contains { position in
      (position == 0 || pair.title[position - 1] == UInt8(ascii: " "))
        && pair.title[position...].starts(with: prefix)
    }
  }
}
