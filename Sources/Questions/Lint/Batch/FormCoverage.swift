public import Facts

/// In which forms the cards and facts of a deck can be asked.
public struct FormCoverage: Sendable {
  /// The forms of every card.
  public let formsByCard: [Card.ID: Set<Form>]
  /// The forms of every fact, whichever way round it is asked.
  public let formsByFact: [Fact.ID: Set<Form>]
  /// The facts of importance 3 that may be asked in every form.
  public let important: [Fact.ID]
  /// Those of them that can be asked in fewer than three (rule L77).
  public let scarce: [Fact.ID]

  /// Asks every card in every form.
  ///
  /// A card and form count as impossible when none of so many draws succeeds.
  ///
  /// - Complexity: O(cards · forms · seeds) questions.
  public init(maker: QuestionMaker, seeds: Int = 3) {
    let deck = maker.deck
    var byCard: [Card.ID: Set<Form>] = [:]
    var byFact = Dictionary(deck.facts.map { ($0.id, Set<Form>()) }) { first, _ in first }
    for card in deck.cards {
      let forms = Set(Form.allCases.filter { Self.isPossible(card, $0, seeds, maker) })
      byCard[card.id] = forms
      guard let position = card.content.factPosition else { continue }
      byFact[deck.facts[position].id, default: []].formUnion(forms)
    }
    formsByCard = byCard
    formsByFact = byFact
    important = deck.facts.filter {
      $0.provenance.importance == 3 && !$0.provenance.sensitivity.allowsFlashcardOnly
    }.map(\.id)
    scarce = important.filter { (byFact[$0]?.count ?? 0) < 3 }
  }

  /// The share of all facts that can be asked in so many forms, 0–1 (target Q9: 0.95 in two).
  public func share(inForms least: Int) -> Double {
    guard !formsByFact.isEmpty else { return 1 }
    return Double(formsByFact.values.count { $0.count >= least }) / Double(formsByFact.count)
  }

  private static func isPossible(
    _ card: Card, _ form: Form, _ seeds: Int, _ maker: QuestionMaker
  ) -> Bool {
    (0..<seeds).contains { draw in
      let seed = SeededGenerator.seed(card.id.text, UInt64(draw))
      return maker.question(for: card, as: form, seed: seed) != nil
    }
  }
}
