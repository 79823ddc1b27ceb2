public import Facts

/// Why a distractor is wrong.
///
/// What the deck merely does not say is not wrong.
public enum FalsityProof: Hashable, Sendable {
  /// The relation takes one value per subject, and the fact names another.
  case functional(Fact.ID)
  /// The relation lists all values of the subject, and this is not among them.
  case complete(Relation.ID)
  /// The value has one subject, and the fact names another.
  case inverseFunctional(Fact.ID)
  /// The author says so.
  case asserted

  /// The rule in a word, for reports.
  public var rule: String {
    switch self {
    case .functional: "functional"
    case .complete: "complete"
    case .inverseFunctional: "inverse-functional"
    case .asserted: "asserted"
    }
  }
}

extension Deck {
  /// Proves that another value of the fact's relation is false for its subject.
  ///
  /// Holds for any value that differs from all known ones; the caller excludes aliases, overlaps and
  /// the values that the author rules out.
  func proofAgainstValues(of fact: Fact, _ relation: Relation) -> FalsityProof? {
    if relation.isFunctional { return .functional(fact.id) }
    return relation.isComplete ? .complete(relation.id) : nil
  }

  /// Proves that the fact's value is false for another subject.
  ///
  /// The subject must have a known other value under a functional relation, or a complete list
  /// without the value; or the value belongs to one subject only.
  func proof(against subject: Entity.ID, of fact: Fact, _ relation: Relation) -> FalsityProof? {
    let known = statements(of: subject, by: relation.id)
    let mayHold = known.contains { statement in
      statement.isReversed
        ? statement.value == fact.value
        : facts[statement.fact].mayHold(fact.value, printed: text(of: fact.value))
    }
    guard !mayHold else { return nil }
    if relation.isInverseFunctional { return .inverseFunctional(fact.id) }
    guard let other = known.first else { return nil }
    if relation.isFunctional { return .functional(facts[other.fact].id) }
    return relation.isComplete && !other.isReversed ? .complete(relation.id) : nil
  }
}

extension Fact {
  /// Whether the fact may hold for another value too: by its own value, in the other calendar, or as
  /// the studied text has it.
  func mayHold(_ other: FactValue, printed: String) -> Bool {
    if value.overlaps(other) || provenance.essay.mentions(printed) { return true }
    return oldStyle.map { FactValue.date($0).overlaps(other) } ?? false
  }
}

extension FactValue {
  /// Whether the two may mean the same: equal, or dates or numbers with something in common.
  ///
  /// Two spans of time mean the same only if they begin and end alike.
  func overlaps(_ other: FactValue) -> Bool {
    switch (self, other) {
    case (.date(let one), .date(let two)):
      if let end = one.end, let otherEnd = two.end {
        PartialDate(one.start).days.overlaps(PartialDate(two.start).days)
          && PartialDate(end).days.overlaps(PartialDate(otherEnd).days)
      } else {
        one.days.overlaps(two.days)
      }
    case (.number(let one), .number(let two)): one.low <= two.high && two.low <= one.high
    case (.text(let one), .text(let two)): one.foldsLike(two)
    default: self == other
    }
  }
}

extension FactValue {
  /// Whether it is anything but a span of time; that something lasted on a day is not said of it.
  var isPoint: Bool {
    if case .date(let date) = self { date.end == nil } else { true }
  }
}
