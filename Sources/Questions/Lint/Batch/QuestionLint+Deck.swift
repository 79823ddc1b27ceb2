internal import Facts

extension QuestionLint {
  /// L77: facts of importance 3 can be asked in three forms, and every entity in some question.
  ///
  /// - Complexity: O(cards · forms · seeds) questions.
  public func coverage(seeds: Int = 3) -> [Flaw] {
    problems(in: FormCoverage(maker: maker, seeds: seeds))
  }

  /// L77, where the forms are counted already.
  public func problems(in coverage: FormCoverage) -> [Flaw] {
    var flaws = coverage.scarce.map { fact in
      Flaw(
        .coverage, .warning, question: "deck", facts: [fact],
        words: (coverage.formsByFact[fact] ?? []).map(\.rawValue).sorted().joined(separator: ", "),
        sentence: "An important fact cannot be asked in three forms.")
    }
    var asked: Set<Entity.ID> = []
    for fact in deck.facts where coverage.formsByFact[fact.id]?.isEmpty == false {
      asked.insert(fact.subject)
      if let value = fact.entityValue { asked.insert(value) }
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
    FormCoverage(maker: maker, seeds: seeds).share(inForms: least)
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
