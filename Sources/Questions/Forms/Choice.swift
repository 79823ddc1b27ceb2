internal import Facts

extension QuestionMaker {
  /// The key and what is provably wrong beside it; `nil` if there is too little of it.
  func options(
    for card: Card, _ draft: QuestionDraft, in circumstances: Circumstances,
    using generator: inout SeededGenerator
  ) -> [Question.Option]? {
    let asserted = draft.wrong.asserted
    if asserted.isEmpty, let ranked = rankedOptions(for: card, using: &generator) { return ranked }
    let candidates = asserted.count < 3 ? asserted + candidates(for: card) : asserted
    let fair = candidates.filter { !(draft.choiceStem ?? "").mentions($0.text) }
    let key = Question.Option(text: draft.answer, card: card.id, entity: draft.answerEntity)
    let standing = asserted.count < 3 ? standing(of: card) : nil
    let (rivals, own) = pool.rivals(among: fair, of: key, standing, in: circumstances)
    return rivals.options(
      around: key, standing: own, in: circumstances, using: &generator)?.ascendingIfOrdered
  }

  /// How the answer of a card stands among those of its relation; `nil` for a hand-written card.
  private func standing(of card: Card) -> Candidate.Standing? {
    switch card.content {
    case .forward(let position):
      guard let phrasing = Phrasing(deck.facts[position], in: deck) else { return nil }
      return switch phrasing.fact.value {
      case .entity(let id): pool.standing(of: id, in: phrasing)
      case .text(let text): pool.standing(of: text, in: phrasing)
      case .date, .number: nil
      }
    case .backward(let position):
      let fact = deck.facts[position]
      return Phrasing(fact, in: deck).map {
        pool.standing(of: fact.subject, in: $0, backward: true)
      }
    case .basic, .hole: return nil
    }
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
