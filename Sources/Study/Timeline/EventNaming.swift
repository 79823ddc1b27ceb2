internal import Facts

/// Gives dated facts names that are short enough for a label.
///
/// A thing that has one date at most is named alone: "October Revolution". Where things of its kind
/// can have several, the name says which: "Lenin: born".
struct EventNaming {
  private let deck: Deck
  /// Kinds of things that have several dates.
  private let manyDated: Set<Kind.ID>

  /// - Complexity: O(facts).
  init(_ deck: Deck) {
    self.deck = deck
    var seen: Set<Entity.ID> = []
    var manyDated: Set<Kind.ID> = []
    for fact in deck.facts {
      guard case .date = fact.value, !seen.insert(fact.subject).inserted else { continue }
      if let kind = deck.entity(fact.subject)?.kind {
        // A Bolshevik is a person: what holds of one holds of all.
        manyDated.formUnion(deck.lineage(of: kind))
        manyDated.insert(kind)
      }
    }
    self.manyDated = manyDated
  }

  func title(of fact: Fact) -> String {
    guard let subject = deck.entity(fact.subject) else { return fact.subject.text }
    let kinds = deck.lineage(of: subject.kind) + [subject.kind]
    guard kinds.contains(where: manyDated.contains) else { return subject.name }
    return "\(subject.name): \(Self.word(of: fact.relation))"
  }

  /// The relation's name as words: "born" for `born-on`, "came to power" for `came-to-power`.
  private static func word(of relation: Relation.ID) -> String {
    var words = relation.text.split(separator: "-")
    if words.count > 1, let last = words.last, ["on", "in", "at"].contains(last) {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }
}
