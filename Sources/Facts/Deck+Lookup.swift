extension Deck {
  /// The entity of that name.
  public func entity(_ id: Entity.ID) -> Entity? { index.entities[id].map { entities[$0] } }

  /// The relation of that name.
  public func relation(_ id: Relation.ID) -> Relation? {
    index.relations[id].map { relations[$0] }
  }

  /// The source of that name.
  public func source(_ id: Source.ID) -> Source? { index.sources[id].map { sources[$0] } }

  /// The kind and all broader kinds, nearest first; empty for an unknown kind.
  public func lineage(of kind: Kind.ID) -> [Kind.ID] { index.lineages[kind] ?? [] }

  /// Whether things of the first kind are things of the second.
  public func kind(_ kind: Kind.ID, isA broader: Kind.ID) -> Bool {
    lineage(of: kind).contains(broader)
  }

  /// The fact of that name.
  ///
  /// - Complexity: O(facts).
  public func fact(_ id: Fact.ID) -> Fact? { facts.first { $0.id == id } }

  /// All facts about the subject, in the order written.
  ///
  /// - Complexity: O(facts).
  public func facts(of subject: Entity.ID) -> [Fact] { facts.filter { $0.subject == subject } }

  /// The facts that say something of the subject by the relation, in the order written.
  public func facts(of subject: Entity.ID, by relation: Relation.ID) -> [Fact] {
    (index.factsBySubject[.init(subject: subject, relation: relation)] ?? []).map { facts[$0] }
  }

  /// The facts that share relation and value, in the order written.
  public func facts(by relation: Relation.ID, valued value: FactValue) -> [Fact] {
    (index.factsByValue[.init(relation: relation, value: value)] ?? []).map { facts[$0] }
  }

  /// All facts of the relation, in the order written.
  public func facts(by relation: Relation.ID) -> [Fact] {
    (index.factsByRelation[relation] ?? []).map { facts[$0] }
  }

  /// Citations as people read them: "Robert Service, Lenin: A Biography (2000)"; a source that the
  /// deck does not describe is printed by its name.
  public func text(of citation: Citation) -> String {
    let title = source(citation.source)?.text ?? citation.source.text
    return citation.locator.isEmpty ? title : "\(title), \(citation.locator)"
  }
}
