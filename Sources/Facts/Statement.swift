/// Something that is known to be true: a fact, or what follows from one because its relation is
/// symmetric or has an inverse.
public struct Statement: Hashable, Sendable {
  /// What it is about.
  public var subject: Entity.ID
  /// What is said of the subject.
  public var value: FactValue
  /// The position of the fact that says so in the deck's list.
  public var fact: Int
  /// Whether the fact says it the other way round.
  public var isReversed: Bool
}

extension Deck {
  /// What is known of the subject by the relation: first what facts say, then what follows from
  /// others; each value once.
  public func statements(of subject: Entity.ID, by relation: Relation.ID) -> [Statement] {
    index.statements(of: subject, by: relation, facts: facts)
  }

  /// Of whom the value is known by the relation: first what facts say, then what follows from
  /// others; each subject once.
  public func statements(by relation: Relation.ID, valued value: FactValue) -> [Statement] {
    index.statements(by: relation, valued: value, facts: facts)
  }

  /// Whether nothing else is known of the fact's subject by its relation.
  public func isOnlyValue(_ fact: Fact) -> Bool { index.valueCount(of: fact, in: facts) == 1 }

  /// Whether the fact's value is known of nothing else by its relation.
  public func isOnlySubject(_ fact: Fact) -> Bool { index.subjectCount(of: fact, in: facts) == 1 }
}
