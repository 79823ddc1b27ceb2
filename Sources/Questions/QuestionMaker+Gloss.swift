internal import Facts

extension QuestionMaker {
  /// What a wrong option is: a sentence for those who chose it; empty if the deck has none.
  ///
  /// The statement that proves it wrong, if that is about the option itself; else the most important
  /// one about it.
  public func gloss(of option: Question.Option, _ question: Question) -> String {
    guard let entity = option.entity else { return "" }
    if case .functional(let id) = option.proof, let fact = deck.fact(id), fact.subject == entity {
      return statement(of: fact)
    }
    let facts = deck.facts(of: entity).filter { !question.facts.contains($0.id) }
    guard let best = facts.max(by: { $0.provenance.importance < $1.provenance.importance }) else {
      return ""
    }
    return statement(of: best)
  }

  private func statement(of fact: Fact) -> String {
    guard let phrasing = Phrasing(fact, in: deck), let say = phrasing.wordings.say,
      !fact.provenance.status.needsOwner, !fact.provenance.sensitivity.allowsFlashcardOnly
    else { return "" }
    return phrasing.text(say).capitalized1
  }
}
