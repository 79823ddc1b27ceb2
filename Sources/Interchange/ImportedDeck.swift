public import Facts

/// A deck read from a file, ready to be looked at and then stored.
///
/// Nothing is written yet.
public struct ImportedDeck: Hashable, Sendable {
  /// One file of the deck as it will lie in the folder of decks.
  public struct File: Hashable, Sendable {
    /// The path below the folder of decks, such as `capitals.yaml` or `history/deck.yaml`.
    public var name: String
    /// The text.
    public var text: String

    /// A file.
    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// What the file turned out to be.
  public var format: ImportFormat
  /// How the table was read, in words such as "semicolon, header row, Windows-1252"; empty for
  /// YAML.
  public var reading: String
  /// What each column of a table was taken for, such as `front`; a dash if it has no place.
  ///
  /// Empty for YAML.
  public var columns: [String] = []
  /// The deck as it will be read; of one made from a table only the first cards.
  public var beginning: Deck
  /// The deck's stable name.
  ///
  /// Storing may number it if another deck has it.
  public var id: Deck.ID
  /// What people see.
  public var title: String
  /// How many facts and hand-written cards there are.
  public var notes: Int
  /// How many cards they make.
  public var cards: Int
  /// What was lost, in order of lines.
  public var skipped: [SkippedPart]
  /// What should be mended in a deck file although it works.
  public var warnings: [DeckProblem]
  /// What will be written.
  public var files: [File]

  /// How many rows became no card.
  public var lostCards: Int { skipped.count(where: \.isCardLost) }

  /// Where the id comes from and how the deck is written again under another one.
  let origin: Origin

  enum Origin: Hashable, Sendable {
    /// A deck file or folder that gives its id.
    case named(isFolder: Bool, cards: Set<Card.ID>)
    /// A deck file or folder without id is known by its name.
    case unnamed(isFolder: Bool, cards: Set<Card.ID>)
    /// A table; the deck file is made from it.
    case table(TableDeck)
  }
}
