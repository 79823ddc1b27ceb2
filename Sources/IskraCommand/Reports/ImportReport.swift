internal import Facts
internal import Interchange

/// What an import did, as `import --json` prints it.
struct ImportReport: Encodable {
  struct Part: Encodable {
    let `where`: String
    let reason: String
  }

  let schema = 1
  let format: String
  let decks: [String]
  let path: String
  let change: String
  let notes: Int
  let cards: Int
  let reviews = 0
  let media = 0
  let tags = 0
  let dryRun: Bool
  /// How many rows became no card.
  let lost: Int
  let skipped: [Part]

  init(_ deck: ImportedDeck, _ outcome: DeckShelf.Outcome, dryRun: Bool) {
    format = deck.format.rawValue
    decks = [outcome.id.text]
    path = outcome.path
    change = Self.word(outcome.change)
    notes = deck.notes
    cards = deck.cards
    self.dryRun = dryRun
    lost = deck.lostCards
    skipped = deck.skipped.map { Part(where: $0.place, reason: $0.reason) }
  }

  private static func word(_ change: DeckShelf.Outcome.Change) -> String {
    switch change {
    case .added: "added"
    case .unchanged: "unchanged"
    case .replaced: "replaced"
    }
  }

  /// How a table was read, in lines; nothing for YAML.
  static func reading(of deck: ImportedDeck) -> [String] {
    guard !deck.reading.isEmpty else { return [] }
    return [
      "Read as \(deck.format.rawValue.uppercased()): \(deck.reading).",
      "Columns: \(deck.columns.joined(separator: ", ")).",
    ]
  }

  /// What keeping a deck would do.
  static func plan(_ deck: ImportedDeck, _ outcome: DeckShelf.Outcome) -> String {
    let lost =
      switch deck.lostCards {
      case 0: ""
      case 1: " 1 row becomes no card."
      case let count: " \(count) rows become no card."
      }
    let change =
      switch outcome.change {
      case .added: "A new deck, '\(outcome.id)'."
      case .unchanged: "This deck is already there, and nothing in it has changed."
      case .replaced(let kept, let new, let gone):
        "Replaces the deck that is there: \(kept) cards stay with their progress, \(new) new, "
          + "\(gone) gone."
      }
    return change + lost
  }

  /// What was done, in a sentence.
  static func done(_ deck: ImportedDeck, _ outcome: DeckShelf.Outcome) -> String {
    let cards = "\(deck.cards) \(deck.cards == 1 ? "card" : "cards")"
    return switch outcome.change {
    case .added: "'\(outcome.title)' is added: \(cards). Enter studies it, u takes it out again."
    case .unchanged: "'\(outcome.title)' was already there; nothing has changed."
    case .replaced(let kept, let new, let gone):
      "'\(outcome.title)' is replaced: \(kept) cards kept, \(new) new, \(gone) gone. u takes it "
        + "back."
    }
  }

  /// The same in sentences.
  static func text(_ deck: ImportedDeck, _ outcome: DeckShelf.Outcome, dryRun: Bool) -> [String] {
    var lines = deck.warnings.map(\.description)
    if dryRun { lines += reading(of: deck) }
    lines += deck.skipped.map { "\($0.place): \($0.reason)" }
    let cards = "\(deck.cards) \(deck.cards == 1 ? "card" : "cards")"
    let would = dryRun ? "would be " : ""
    switch outcome.change {
    case .added: lines.append("\(outcome.title): \(cards) \(would)added as '\(outcome.id)'.")
    case .unchanged: lines.append("\(outcome.title): already there, nothing changed.")
    case .replaced(let kept, let new, let gone):
      lines.append(
        "\(outcome.title): \(would)replaced; of its cards \(kept) kept with their progress, \(new) new, \(gone) gone."
      )
    }
    if let backup = outcome.backup {
      lines.append("The deck as it was, with any edits of yours, is kept in \(backup).")
    } else if dryRun, case .replaced = outcome.change {
      lines.append("The deck as it is, with any edits of yours, would be kept beside it.")
    }
    if !deck.skipped.isEmpty {
      let count = deck.skipped.count
      lines.append(
        "\(count) \(count == 1 ? "remark" : "remarks") on the file, each with its line, above.")
    }
    if !dryRun, outcome.change != .unchanged {
      lines.append("The deck lies in \(outcome.path); edit it as you like.")
    }
    return lines
  }
}
