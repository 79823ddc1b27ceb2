/// What the cards of a deck were called before their entities, relations, facts or texts got new
/// ids.
struct FormerNames {
  private let relations: [Relation.ID: [Relation.ID]]
  private let entities: [Entity.ID: [Entity.ID]]
  private let facts: [Fact]
  private let written: [WrittenCard]

  init(relations: [Relation], entities: [Entity], facts: [Fact], written: [WrittenCard]) {
    let renamedRelations = relations.filter { !$0.formerIDs.isEmpty }
    let renamedEntities = entities.filter { !$0.formerIDs.isEmpty }
    self.relations = Dictionary(renamedRelations.map { ($0.id, $0.formerIDs) }) { first, _ in first
    }
    self.entities = Dictionary(renamedEntities.map { ($0.id, $0.formerIDs) }) { first, _ in first }
    self.facts = facts
    self.written = written
  }

  /// Every former name with the present one, in the order of the cards.
  func pairs(of cards: [Card]) -> [(former: Card.ID, present: Card)] {
    guard
      !relations.isEmpty || !entities.isEmpty || facts.contains(where: { !$0.formerIDs.isEmpty })
        || written.contains(where: { !$0.formerIDs.isEmpty })
    else { return [] }
    return cards.flatMap { card in names(of: card).map { (former: $0, present: card) } }
  }

  private func names(of card: Card) -> [Card.ID] {
    switch card.content {
    case .forward(let position): names(of: facts[position]).map { Card.ID($0) }
    case .backward(let position): names(of: facts[position]).map { Card.ID("\($0).back") }
    case .basic(let position): written[position].formerIDs
    case .hole(let position, let hole):
      written[position].holeCount == 1
        ? written[position].formerIDs
        : written[position].formerIDs.map { Card.ID("\($0).\(hole + 1)") }
    }
  }

  /// All ways in which the id of the fact could be put together before, and what the fact itself
  /// says.
  private func names(of fact: Fact) -> [String] {
    let own = fact.formerIDs.map(\.text)
    guard !relations.isEmpty || !entities.isEmpty else { return own }
    var names: [String] = []
    for subject in [fact.subject] + entities[fact.subject, default: []] {
      for relation in [fact.relation] + relations[fact.relation, default: []] {
        for value in valueNames(of: fact) { names.append("\(subject).\(relation)\(value)") }
      }
    }
    return names.filter { $0 != fact.id.text } + own
  }

  /// The last part of the fact's id with its dot, as it is and as it was.
  private func valueNames(of fact: Fact) -> [String] {
    let stem = "\(fact.subject).\(fact.relation)"
    let last = String(fact.id.text.dropFirst(stem.count))
    guard case .entity(let value) = fact.value, last == ".\(value)" else { return [last] }
    return [last] + entities[value, default: []].map { ".\($0)" }
  }
}
