internal import Facts

extension QuestionLint {
  /// L77: facts of importance 3 can be asked in three forms, and every entity in some question.
  ///
  /// A card and form count as impossible when none of so many draws succeeds.
  ///
  /// - Complexity: O(cards · forms · seeds) questions.
  public func coverage(seeds: Int = 3) -> [Flaw] {
    var forms: [Fact.ID: Set<Form>] = [:]
    var asked: Set<Entity.ID> = []
    for card in deck.cards {
      guard let position = card.content.factPosition else { continue }
      let fact = deck.facts[position]
      for form in Form.allCases where isPossible(card, form, seeds) {
        forms[fact.id, default: []].insert(form)
      }
      guard forms[fact.id] != nil else { continue }
      asked.insert(fact.subject)
      if let value = fact.entityValue { asked.insert(value) }
    }
    var flaws: [Flaw] = []
    for fact in deck.facts where fact.provenance.importance == 3 {
      let found = forms[fact.id] ?? []
      guard found.count < 3, !fact.provenance.sensitivity.allowsFlashcardOnly else { continue }
      flaws.append(
        Flaw(
          .coverage, .warning, question: "deck", facts: [fact.id],
          words: found.map(\.rawValue).sorted().joined(separator: ", "),
          sentence: "An important fact cannot be asked in three forms."))
    }
    for entity in deck.entities where !asked.contains(entity.id) {
      flaws.append(
        Flaw(
          .coverage, .warning, question: "deck", words: entity.id.text,
          sentence: "No question is about it."))
    }
    return flaws
  }

  /// The share of facts that can be asked in so many forms (target Q9: 95 % in two).
  public func share(inForms least: Int, seeds: Int = 3) -> Double {
    var forms: [Fact.ID: Set<Form>] = [:]
    for card in deck.cards {
      guard let position = card.content.factPosition else { continue }
      for form in Form.allCases where isPossible(card, form, seeds) {
        forms[deck.facts[position].id, default: []].insert(form)
      }
    }
    guard !deck.facts.isEmpty else { return 1 }
    return Double(deck.facts.count { (forms[$0.id]?.count ?? 0) >= least })
      / Double(deck.facts.count)
  }

  private func isPossible(_ card: Card, _ form: Form, _ seeds: Int) -> Bool {
    (0..<seeds).contains { draw in
      let seed = SeededGenerator.seed(card.id.text, UInt64(draw))
      return maker.question(for: card, as: form, seed: seed) != nil
    }
  }

  /// L81: made anew from the same deck and seed, a question is the same to the byte.
  public func determinism(_ questions: [Question]) -> [Flaw] {
    let again = QuestionMaker(deck: deck)
    return questions.compactMap { question in
      let copy = again.card(question.card).flatMap {
        again.question(for: $0, as: question.form, seed: question.seed)
      }
      guard copy != question else { return nil }
      return Flaw(
        .determinism, .error, question: question.name, facts: question.facts,
        sentence: "Made again it differs.")
    }
  }
}

extension Card.Content {
  /// The fact's position; `nil` for hand-written cards.
  var factPosition: Int? {
    switch self {
    case .forward(let fact), .backward(let fact): fact
    case .basic, .hole: nil
    }
  }
}
