/// Where things stand in a deck's lists, so that looking one up costs constant time.
struct DeckIndex: Hashable, Sendable {
  /// A subject with a relation, or a relation with a value.
  struct Forward: Hashable, Sendable {
    var subject: Entity.ID
    var relation: Relation.ID
  }
  struct Backward: Hashable, Sendable {
    var relation: Relation.ID
    var value: FactValue
  }

  let sources: [Source.ID: Int]
  let sections: [Section.ID: Int]
  let relations: [Relation.ID: Int]
  let entities: [Entity.ID: Int]
  /// Each kind with itself and all broader kinds, nearest first.
  let lineages: [Kind.ID: [Kind.ID]]
  let factsBySubject: [Forward: [Int]]
  let factsByValue: [Backward: [Int]]
  let factsByRelation: [Relation.ID: [Int]]
  /// The facts from which something follows about the subject, the other way round.
  let reversedBySubject: [Forward: [Int]]
  let reversedByValue: [Backward: [Int]]

  init(
    sources: [Source], sections: [Section], kinds: [Kind], relations: [Relation],
    entities: [Entity], facts: [Fact]
  ) {
    self.sources = Self.positions(of: sources.map(\.id))
    self.sections = Self.positions(of: sections.map(\.id))
    self.relations = Self.positions(of: relations.map(\.id))
    self.entities = Self.positions(of: entities.map(\.id))
    let parents = Dictionary(kinds.map { ($0.id, $0.parent) }) { first, _ in first }
    lineages = Dictionary(
      kinds.map { ($0.id, Self.lineage(of: $0.id, parents: parents)) }
    ) { first, _ in first }
    let positions = facts.indices
    factsBySubject = Dictionary(grouping: positions) {
      Forward(subject: facts[$0].subject, relation: facts[$0].relation)
    }
    factsByValue = Dictionary(grouping: positions) {
      Backward(relation: facts[$0].relation, value: facts[$0].value)
    }
    factsByRelation = Dictionary(grouping: positions) { facts[$0].relation }
    let reversals = Self.reversals(of: relations)
    var reversedBySubject: [Forward: [Int]] = [:]
    var reversedByValue: [Backward: [Int]] = [:]
    if !reversals.isEmpty {
      for (position, fact) in facts.enumerated() {
        guard let relation = reversals[fact.relation], case .entity(let value) = fact.value else {
          continue
        }
        let backward = Backward(relation: relation, value: .entity(fact.subject))
        reversedBySubject[.init(subject: value, relation: relation), default: []].append(position)
        reversedByValue[backward, default: []].append(position)
      }
    }
    self.reversedBySubject = reversedBySubject
    self.reversedByValue = reversedByValue
  }

  private static func positions<ID: Hashable>(of ids: [ID]) -> [ID: Int] {
    Dictionary(zip(ids, ids.indices)) { first, _ in first }
  }

  /// The kind and its ancestors.
  ///
  /// A circle, which the reader reports, ends where it closes.
  private static func lineage(of kind: Kind.ID, parents: [Kind.ID: Kind.ID?]) -> [Kind.ID] {
    var line = [kind]
    while let parent = parents[line[line.count - 1]] ?? nil, !line.contains(parent) {
      line.append(parent)
    }
    return line
  }
}
