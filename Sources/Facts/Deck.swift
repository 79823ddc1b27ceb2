/// Everything a deck says: what there is, what is known about it, and where it comes from.
public struct Deck: Hashable, Sendable {
  /// The deck's stable name.
  public typealias ID = Slug<Deck>

  /// Title and the other lines that are about the deck as a whole.
  public struct Header: Hashable, Sendable {
    /// The stable name: the file may move, the progress stays.
    public var id: ID
    /// What people see.
    public var title: String
    /// The language of the texts, as a BCP 47 tag.
    public var language = "en"
    /// A paragraph for people who find the deck.
    public var about = ""
    /// Under what terms it may be used.
    public var licence = ""

    /// A header with a name and a title.
    public init(id: ID, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// Title and the other lines that are about the deck as a whole.
  public let header: Header
  /// What facts cite, in the order written.
  public let sources: [Source]
  /// The chapters, in study order.
  public let sections: [Section]
  /// What sorts of things there are.
  public let kinds: [Kind]
  /// How things can be linked.
  public let relations: [Relation]
  /// The things, in the order written.
  public let entities: [Entity]
  /// What is known, in the order written.
  public let facts: [Fact]
  /// The hand-written cards, in the order written.
  public let written: [WrittenCard]
  /// What can be remembered, by section in study order.
  public let cards: [Card]

  let index: DeckIndex

  /// Puts a deck together.
  ///
  /// The parts must fit each other; ``DeckReader`` sees to that.
  public init(
    header: Header, sources: [Source] = [], sections: [Section] = [], kinds: [Kind] = [],
    relations: [Relation] = [], entities: [Entity] = [], facts: [Fact] = [],
    written: [WrittenCard] = []
  ) {
    self.header = header
    self.sources = sources
    self.sections = sections
    self.kinds = kinds
    self.relations = relations
    self.entities = entities
    self.facts = facts
    self.written = written
    index = DeckIndex(
      sources: sources, sections: sections, kinds: kinds, relations: relations,
      entities: entities, facts: facts)
    cards = Self.cards(
      sections: sections, relations: relations, facts: facts, written: written, index: index)
  }

  /// The deck's stable name.
  public var id: ID { header.id }
}
