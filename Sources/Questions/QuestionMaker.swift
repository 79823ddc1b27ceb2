public import Facts

/// Makes questions from the cards of a deck.
///
/// The same card, form and seed give the same question.
public struct QuestionMaker: Sendable {
  /// The deck.
  public let deck: Deck
  let pool: DistractorPool
  private let positions: [Card.ID: Int]

  /// Prepares a deck.
  ///
  /// - Complexity: O(facts + cards).
  public init(deck: Deck) {
    self.deck = deck
    pool = DistractorPool(deck: deck)
    positions = Dictionary(zip(deck.cards.map(\.id), deck.cards.indices)) { first, _ in first }
  }

  /// The card of that name.
  public func card(_ id: Card.ID) -> Card? { positions[id].map { deck.cards[$0] } }

  /// The question; `nil` if the card cannot be asked fairly in this form.
  public func question(for card: Card, as form: Form, seed: UInt64) -> Question? {
    var generator = SeededGenerator(seed: seed)
    guard let draft = draft(for: card), !draft.isForbidden(form) else { return nil }
    var question = Question(
      card: card.id, form: form, seed: seed, stem: "", options: [], answer: draft.answer,
      accepted: draft.accepted, explanation: draft.explanation, provenance: draft.provenance,
      facts: draft.facts)
    switch form {
    case .flashcard:
      guard let stem = draft.flashcardStem else { return nil }
      question.stem = stem
    case .cloze:
      guard let text = draft.clozeText, draft.canBeBlanked else { return nil }
      question.stem = text
    case .choice:
      guard let stem = draft.choiceStem,
        let options = options(for: card, draft, using: &generator)
      else { return nil }
      question.stem = stem
      question.options = options
    }
    return draft.isGivenAway(by: question.stem) ? nil : question
  }

  /// The forms in which the card can be asked fairly, from recognising to recalling.
  public func forms(of card: Card) -> [Form] {
    [Form.choice, .cloze, .flashcard].filter { form in
      question(for: card, as: form, seed: SeededGenerator.seed(card.id.text)) != nil
    }
  }

  private func options(
    for card: Card, _ draft: QuestionDraft, using generator: inout SeededGenerator
  ) -> [Question.Option]? {
    let asserted = draft.wrong.asserted
    if asserted.isEmpty, let ranked = rankedOptions(for: card, using: &generator) { return ranked }
    let candidates = asserted.count < 3 ? asserted + candidates(for: card) : asserted
    let fair = candidates.filter { !(draft.choiceStem ?? "").mentions($0.text) }
    return fair.options(around: draft.answer, using: &generator)?.ascendingIfOrdered
  }

  /// Options for dates and numbers, whose order is their rank; `nil` for other values.
  private func rankedOptions(
    for card: Card, using generator: inout SeededGenerator
  ) -> [Question.Option]? {
    guard case .forward(let position) = card.content,
      let phrasing = Phrasing(deck.facts[position], in: deck)
    else { return nil }
    return switch phrasing.fact.value {
    case .date(let date): pool.dateOptions(in: phrasing, key: date, using: &generator)
    case .number(let number): pool.numberOptions(in: phrasing, key: number, using: &generator)
    case .entity, .text: nil
    }
  }

  /// What the deck offers beside the author's own wrong answers.
  private func candidates(for card: Card) -> [Candidate] {
    switch card.content {
    case .forward(let position):
      guard let phrasing = Phrasing(deck.facts[position], in: deck) else { return [] }
      return switch phrasing.fact.value {
      case .entity(let id): pool.candidates(insteadOf: id, in: phrasing)
      case .text(let text): pool.textCandidates(in: phrasing, key: text)
      case .date, .number: []
      }
    case .backward(let position):
      return Phrasing(deck.facts[position], in: deck)
        .map(pool.candidates(insteadOfSubjectIn:)) ?? []
    case .basic, .hole: return []
    }
  }
}
