internal import Facts

extension QuestionMaker {
  /// Three to five things to be given their own, with one or two to spare; `nil` if the card's
  /// relation has too few that are plainly apart.
  func matching(
    for card: Card, _ draft: QuestionDraft, seed: UInt64, in circumstances: Circumstances,
    using generator: inout SeededGenerator
  ) -> Question? {
    guard let (pairing, lead, stem) = pairing(of: card, in: circumstances),
      !pairing.givesItselfAway(lead)
    else { return nil }
    let facts = columns(from: lead, in: pairing, circumstances, using: &generator)
    guard let (premises, spare) = split(facts, in: pairing) else { return nil }
    var responses = (premises.map(pairing.response) + spare).shuffled(using: &generator)
    if Pairing.isEarlier(responses[0], responses[1]) != nil {
      responses.sort { Pairing.isEarlier($0, $1) ?? false }
    }
    let parts = premises.compactMap { part(for: $0, among: responses, in: pairing) }
    guard parts.count == premises.count else { return nil }
    var question = Question(draft, card: card.id, form: .matching, seed: seed, stem: stem)
    question.parts = parts.shuffled(using: &generator)
    question.targets = responses.map(pairing.text)
    question.finishPairs(facts: premises)
    return question
  }

  /// What the card pairs with what, and the question above the columns.
  private func pairing(
    of card: Card, in circumstances: Circumstances
  ) -> (Pairing, Fact, String)? {
    let (position, isBackward): (Int, Bool)
    switch card.content {
    case .forward(let fact): (position, isBackward) = (fact, false)
    case .backward(let fact): (position, isBackward) = (fact, true)
    case .basic, .hole: return nil
    }
    guard let phrasing = joinable(deck.facts[position]), phrasing.isPlain,
      phrasing.fact.criterion.isEmpty
    else { return nil }
    if isBackward {
      guard phrasing.hasOneSubject, phrasing.fact.entityValue != nil,
        phrasing.wordings.back == phrasing.relation.wordings.back
      else { return nil }
    }
    let stem =
      isBackward
      ? phrasing.relation.backQuestion(aboutEach: "each of these")
      : phrasing.relation.question(aboutEach: "each of these")
    return stem.map {
      (
        Pairing(pool: pool, relation: phrasing.relation, isBackward: isBackward), phrasing.fact, $0
      )
    }
  }

  /// The lead and up to six more facts, each response wrong for all other premises.
  private func columns(
    from lead: Fact, in pairing: Pairing, _ circumstances: Circumstances,
    using generator: inout SeededGenerator
  ) -> [Fact] {
    let others = companions(
      of: lead, in: [lead.relation], backward: pairing.isBackward, circumstances: circumstances
    ) { fact in
      fact.isPlain(in: pairing.relation) && (!pairing.isBackward || deck.isOnlySubject(fact))
        && pairing.areAlike(pairing.response(of: fact), pairing.response(of: lead))
    }.nearest(to: lead, by: pairing)
    let near = others.prefix(12).shuffled(using: &generator) + others.dropFirst(12)
    var chosen = [lead]
    for fact in near where chosen.count < 7 {
      if !pairing.givesItselfAway(fact), chosen.allSatisfy({ pairing.areApart($0, fact) }) {
        chosen.append(fact)
      }
    }
    return chosen
  }

  /// The facts that are asked, three to five, and one or two responses to spare.
  ///
  /// Of many facts some are left over for that. Beside three or four, other things of the kind
  /// serve; four of which no near relative is known spare one of themselves.
  private func split(_ facts: [Fact], in pairing: Pairing) -> ([Fact], [FactValue])? {
    let leftOver = max(facts.count > 6 ? 2 : 1, facts.count - 5)
    if facts.count > 4 {
      let premises = facts.dropLast(leftOver)
      return (Array(premises), facts.suffix(leftOver).map(pairing.response))
    }
    guard facts.count >= 3 else { return nil }
    let isSmallest = facts.count == 3
    let spare = strangers(
      to: facts, in: pairing, nearerThan: isSmallest ? 0 : Self.kinship
    ).prefix(2)
    if !spare.isEmpty { return (facts, Array(spare)) }
    return isSmallest ? nil : (Array(facts.dropLast()), [pairing.response(of: facts[3])])
  }

  /// The likeness of things of one kind and section.
  private static var kinship: Double { 0.7 }

  /// Responses that belong to none of the premises, where the relation has no further facts.
  private func strangers(
    to premises: [Fact], in pairing: Pairing, nearerThan least: Double
  ) -> [FactValue] {
    guard let phrasing = Phrasing(premises[0], in: deck) else { return [] }
    let candidates =
      if pairing.isBackward {
        pool.candidates(insteadOfSubjectIn: phrasing)
      } else if let value = phrasing.fact.entityValue {
        pool.candidates(insteadOf: value, in: phrasing)
      } else {
        [Candidate]()
      }
    return candidates.filter { $0.nearness > least }.sorted { $0.nearness > $1.nearness }
      .compactMap { $0.entity.map(FactValue.entity) }
      .filter { value in
        premises.allSatisfy {
          pairing.proof(that: value, isWrongFor: $0) != nil && pairing.premise(of: $0) != value
        }
      }
  }
}

extension QuestionMaker {
  /// The premise of a fact as a part, with the proof against every other target.
  func part(for fact: Fact, among responses: [FactValue], in pairing: Pairing) -> Question.Part? {
    let own = pairing.response(of: fact)
    guard let key = responses.firstIndex(of: own) else { return nil }
    var proofs: [Int: FalsityProof] = [:]
    for (position, response) in responses.enumerated() where position != key {
      guard let proof = pairing.proof(that: response, isWrongFor: fact) else { return nil }
      proofs[position] = proof
    }
    return Question.Part(
      text: pairing.text(of: pairing.premise(of: fact)),
      card: fact.cardID(backward: pairing.isBackward), key: key, gloss: deck.statement(of: fact),
      proofs: proofs)
  }
}

extension Question {
  /// Says what belongs together, the lead's fact first.
  mutating func finishPairs(facts asked: [Fact]) {
    answer = parts.map { "\($0.text): \(targets[$0.key])" }.joined(separator: "; ")
    accepted = []
    facts = asked.map(\.id)
  }
}

extension [Fact] {
  /// The nearest to a fact first.
  func nearest(to lead: Fact, by pairing: Pairing) -> [Fact] {
    map { (fact: $0, nearness: pairing.nearness(of: $0, to: lead)) }
      .enumerated()
      .sorted { ($1.element.nearness, $0.offset) < ($0.element.nearness, $1.offset) }
      .map(\.element.fact)
  }
}
