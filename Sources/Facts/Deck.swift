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
  /// The parts, in study order; none in most decks.
  public let parts: [Section]
  /// The chapters, in study order: those of a part stand together.
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
  /// For each entity, those that people take it for.
  public let confusables: [Entity.ID: Set<Entity.ID>]
  /// What can be remembered, by section in study order.
  public let cards: [Card]
  /// The present name of every card by each of its former names, which `was:` tells.
  public let renames: [Card.ID: Card.ID]

  let index: DeckIndex

  /// Puts a deck together.
  ///
  /// The parts must fit each other; ``DeckReader`` sees to that.
  public init(
    header: Header, sources: [Source] = [], parts: [Section] = [], sections: [Section] = [],
    kinds: [Kind] = [], relations: [Relation] = [], entities: [Entity] = [],
    facts: [Fact] = [], written: [WrittenCard] = [], confusables: [[Entity.ID]] = []
  ) {
    self.header = header
    self.sources = sources
    self.parts = parts
    self.sections = sections
    self.kinds = kinds
    self.relations = relations
    self.entities = entities
    self.facts = facts
    self.written = written
    self.confusables = Self.confusables(in: confusables)
    index = DeckIndex(
      sources: sources, sections: sections, kinds: kinds, relations: relations,
      entities: entities, facts: facts)
    cards = Self.cards(
      sections: sections, relations: relations, facts: facts, written: written, index: index)
    let former = FormerNames(
      relations: relations, entities: entities, facts: facts, written: written)
    renames = Dictionary(former.pairs(of: cards).map { ($0.former, $0.present.id) }) {
      first, _ in first
    }
  }

  /// The deck's stable name.
  public var id: ID { header.id }

  private static func confusables(in groups: [[Entity.ID]]) -> [Entity.ID: Set<Entity.ID>] {
    var result: [Entity.ID: Set<Entity.ID>] = [:]
    for group in groups {
      for entity in group { result[entity, default: []].formUnion(group.filter { $0 != entity }) }
    }
    return result
  }
}
