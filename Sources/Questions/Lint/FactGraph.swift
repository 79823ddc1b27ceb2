internal import Facts

/// What follows from a deck's facts, worked out anew and without the code that makes questions.
///
/// A fact says something of its subject; one of a symmetric relation, or of one with an inverse, says
/// something of its value besides.
struct FactGraph: Sendable {
  /// A subject and a relation: what is asked.
  struct Query: Hashable {
    var subject: Entity.ID
    var relation: Relation.ID
  }

  /// One known answer.
  struct Known {
    var value: FactValue
    /// The position of the fact in the deck's list.
    var fact: Int
    /// Whether it follows the other way round.
    var isImplied: Bool
  }

  let deck: Deck
  /// What is known, by query.
  let known: [Query: [Known]]
  /// The entities that a text may name, by the text without case, accents, spaces, punctuation.
  let bearers: [String: [Entity.ID]]
  /// The names of every entity, the usual one first.
  let names: [Entity.ID: [LintText]]
  /// For each relation the one that says the same the other way round.
  let inverses: [Relation.ID: Relation.ID]
  /// The written cards' texts and the facts' own lists, without case and punctuation.
  let ruledOut: [RuledOut]
  /// What is right on each written card, folded: its back, or what each of its holes hides.
  let written: [WrittenAnswers]

  /// - Complexity: O(facts + entities).
  init(deck: Deck) {
    self.deck = deck
    var inverses: [Relation.ID: Relation.ID] = [:]
    for relation in deck.relations {
      if relation.isSymmetric { inverses[relation.id] = relation.id }
      if let inverse = relation.inverse {
        inverses[relation.id] = inverse
        if inverses[inverse] == nil { inverses[inverse] = relation.id }
      }
    }
    self.inverses = inverses
    var known: [Query: [Known]] = [:]
    for (position, fact) in deck.facts.enumerated() {
      let query = Query(subject: fact.subject, relation: fact.relation)
      known[query, default: []].append(
        Known(value: fact.value, fact: position, isImplied: false))
    }
    for (position, fact) in deck.facts.enumerated() {
      guard let inverse = inverses[fact.relation], case .entity(let value) = fact.value else {
        continue
      }
      known[Query(subject: value, relation: inverse), default: []].append(
        Known(value: .entity(fact.subject), fact: position, isImplied: true))
    }
    self.known = known
    let names = deck.entities.map { ($0.id, ([$0.name] + $0.aliases).map(LintText.init)) }
    self.names = Dictionary(names) { first, _ in first }
    var bearers: [String: [Entity.ID]] = [:]
    for (id, texts) in names {
      for text in texts where bearers[text.folded]?.contains(id) != true {
        bearers[text.folded, default: []].append(id)
      }
    }
    self.bearers = bearers
    ruledOut = deck.facts.map(RuledOut.init)
    written = deck.written.map(WrittenAnswers.init)
  }

  /// The folded answers of a written card.
  struct WrittenAnswers: Sendable {
    /// One set for the back, or one for each hole.
    let right: [Set<String>]
    let wrong: Set<String>

    init(_ card: WrittenCard) {
      let texts: [String] =
        switch card.content {
        case .basic(_, let back): [back]
        case .cloze(let parts):
          parts.compactMap { if case .hole(let hidden) = $0 { hidden } else { nil } }
        }
      right = texts.map { text in
        let answers = AnswerNotation(text, accepted: card.accepted)
        let forms = [answers.shown] + answers.forms + answers.strictForms
        return Set(forms.map { LintText($0).folded })
      }
      wrong = Set(card.wrong.map { LintText($0).folded })
    }
  }

  /// The folded lists of a fact.
  struct RuledOut: Sendable {
    let wrong: Set<String>
    let wrongBack: Set<String>
    let accepted: Set<String>
    let never: Set<String>
    let essay: LintText?

    init(_ fact: Fact) {
      func folded(_ texts: [String]) -> Set<String> {
        texts.isEmpty ? [] : Set(texts.map { LintText($0).folded })
      }
      wrong = folded(fact.wrong)
      wrongBack = folded(fact.wrongBack)
      accepted = folded(fact.accepted)
      never = folded(fact.neverDistract)
      essay = fact.provenance.essay.isEmpty ? nil : LintText(fact.provenance.essay)
    }
  }

  /// All of whom the graph knows the fact's value, or one that may be the same.
  ///
  /// That something lasted from one day to another is not said of what happened on a day.
  ///
  /// - Complexity: O(facts of the relation).
  func subjects(like fact: Fact) -> [Entity.ID] {
    var subjects: [Entity.ID] = []
    for other in deck.facts(by: fact.relation)
    where Self.isSpan(other.value) == Self.isSpan(fact.value)
      && mayBeSame(other.value, fact.value) && !subjects.contains(other.subject)
    {
      subjects.append(other.subject)
    }
    guard case .entity(let value) = fact.value, let inverse = inverses[fact.relation] else {
      return subjects
    }
    for answer in known[Query(subject: value, relation: inverse)] ?? [] {
      if case .entity(let id) = answer.value, !subjects.contains(id) { subjects.append(id) }
    }
    return subjects
  }

  private static func isSpan(_ value: FactValue) -> Bool {
    if case .date(let date) = value { date.end != nil } else { false }
  }

  /// The entities of a kind that a text may name.
  func entities(named text: LintText, of kind: Kind.ID?) -> [Entity.ID] {
    let all = bearers[text.folded] ?? []
    guard let kind else { return all }
    return all.filter { id in deck.entity(id).map { deck.kind($0.kind, isA: kind) } ?? false }
  }
}
