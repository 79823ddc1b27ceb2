// What facts say the other way round: of their values about their subjects.

extension DeckIndex {
  /// The relation that a fact of each relation implies from its value to its subject.
  static func reversals(of relations: [Relation]) -> [Relation.ID: Relation.ID] {
    var reversals: [Relation.ID: Relation.ID] = [:]
    for relation in relations {
      if relation.isSymmetric { reversals[relation.id] = relation.id }
      guard let inverse = relation.inverse else { continue }
      reversals[relation.id] = inverse
      if reversals[inverse] == nil { reversals[inverse] = relation.id }
    }
    return reversals
  }

  func statements(
    of subject: Entity.ID, by relation: Relation.ID, facts: [Fact]
  ) -> [Statement] {
    let key = Forward(subject: subject, relation: relation)
    let stated = factsBySubject[key, default: []].map {
      Statement(subject: subject, value: facts[$0].value, fact: $0, isReversed: false)
    }
    guard let reversed = reversedBySubject[key] else { return stated }
    var seen: Set<FactValue> = []
    let implied = reversed.map {
      Statement(subject: subject, value: .entity(facts[$0].subject), fact: $0, isReversed: true)
    }
    return (stated + implied).filter { seen.insert($0.value).inserted }
  }

  func statements(by relation: Relation.ID, valued value: FactValue, facts: [Fact]) -> [Statement] {
    let key = Backward(relation: relation, value: value)
    let stated = factsByValue[key, default: []].map {
      Statement(subject: facts[$0].subject, value: value, fact: $0, isReversed: false)
    }
    guard let reversed = reversedByValue[key] else { return stated }
    var seen: Set<Entity.ID> = []
    let implied = reversed.compactMap { position -> Statement? in
      guard case .entity(let subject) = facts[position].value else { return nil }
      return Statement(subject: subject, value: value, fact: position, isReversed: true)
    }
    return (stated + implied).filter { seen.insert($0.subject).inserted }
  }

  /// How many values the fact's subject has.
  ///
  /// Constant time, unless the relation is symmetric or has an inverse.
  func valueCount(of fact: Fact, in facts: [Fact]) -> Int {
    let key = Forward(subject: fact.subject, relation: fact.relation)
    guard !reversedBySubject.isEmpty, reversedBySubject[key] != nil else {
      return factsBySubject[key]?.count ?? 0
    }
    return statements(of: fact.subject, by: fact.relation, facts: facts).count
  }

  /// How many subjects the fact's value has.
  ///
  /// Constant time, unless the relation is symmetric or has an inverse.
  func subjectCount(of fact: Fact, in facts: [Fact]) -> Int {
    let key = Backward(relation: fact.relation, value: fact.value)
    guard !reversedByValue.isEmpty, reversedByValue[key] != nil else {
      return factsByValue[key]?.count ?? 0
    }
    return statements(by: fact.relation, valued: fact.value, facts: facts).count
  }
}
