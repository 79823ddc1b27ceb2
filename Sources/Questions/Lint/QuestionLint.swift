public import Facts

/// Looks for flaws in questions: what is untrue, unclear, unfair, or gives itself away.
///
/// Truth is worked out from the deck anew. Prepared once per deck; a question costs the same in a large
/// deck as in a small one.
public struct QuestionLint: Sendable {
  let maker: QuestionMaker
  let graph: FactGraph
  let vocabulary: StemVocabulary
  let relatives: Relatives
  /// The position of every fact in the deck's list.
  let positionsOfFacts: [Fact.ID: Int]
  /// The relations that say when something ended: those that another one comes before.
  let endRelations: Set<Relation.ID>

  /// Prepares a deck.
  ///
  /// - Complexity: O(facts + cards).
  public init(maker: QuestionMaker) {
    self.maker = maker
    graph = FactGraph(deck: maker.deck)
    vocabulary = StemVocabulary(maker: maker)
    relatives = Relatives(deck: maker.deck)
    positionsOfFacts = Dictionary(zip(maker.deck.facts.map(\.id), maker.deck.facts.indices)) {
      first, _ in first
    }
    endRelations = Set(maker.deck.relations.flatMap(\.laterRelations))
  }

  /// The deck.
  public var deck: Deck { maker.deck }

  /// The fact of that name.
  func fact(_ id: Fact.ID) -> Fact? { positionsOfFacts[id].map { deck.facts[$0] } }

  /// What is wrong with the question, errors first, then by rule.
  public func problems(in question: Question) -> [Flaw] {
    let examined = Examined(question, lint: self)
    var flaws: [Flaw] = []
    for check in Check.all { flaws += check.find(examined) }
    return flaws.count < 2
      ? flaws : flaws.sorted { ($1.level, $0.rule) < ($0.level, $1.rule) }
  }

  /// What makes the question unfit to be asked.
  public func errors(in question: Question) -> [Flaw] {
    problems(in: question).filter { $0.level == .error }
  }
}

/// A rule as code.
struct Check: Sendable {
  var rule: Rule
  var find: @Sendable (Examined) -> [Flaw]

  init(_ rule: Rule, _ find: @escaping @Sendable (Examined) -> [Flaw]) {
    self.rule = rule
    self.find = find
  }

  /// All rules about single questions.
  static let all: [Check] = truth + options + values + stem + answers + forms + policy
}
