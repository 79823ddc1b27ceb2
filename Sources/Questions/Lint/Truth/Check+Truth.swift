internal import Facts

extension Check {
  /// Section A, truth.
  static let truth: [Check] = [
    Check(.keyTrue) { $0.untrueKeys() },
    Check(.uniqueKey) { $0.furtherKeys() },
    Check(.distractorFalse) { $0.unprovenDistractors() },
    Check(.subsumption) { $0.subsumption() },
    Check(.calendarTwin) { $0.calendarTwins() },
    Check(.uniqueStem) { $0.ambiguousStem() },
    Check(.precisionAndDispute) { $0.precision() + $0.missingOwner() },
    Check(.anachronism) { $0.anachronisms() },
  ]
}

extension Examined {
  /// L01: the graph entails (s, p, key).
  ///
  /// Without options the answer is the key, and so is all that is accepted besides; what a cloze
  /// accepts is the concern of L51. A select-all question asks each key as a card of its own.
  func untrueKeys() -> [Flaw] {
    guard let card else {
      return [flaw(.keyTrue, "The deck has no such card, so nothing entails the key.")]
    }
    switch form {
    case .choice, .selectAll:
      guard !keys.isEmpty else { return [flaw(.keyTrue, "No option is marked as right.")] }
      return keys.compactMap { key in
        guard judgement(of: key) != .entailed else { return nil }
        return flaw(.keyTrue, option: key, "The deck does not entail the key.")
      }
    case .flashcard, .cloze, .typed:
      let answers = [question.answer] + (form == .cloze ? [] : question.accepted)
      guard let untrue = answers.first(where: { graph.judge(LintText($0), as: card) != .entailed })
      else { return [] }
      return [flaw(.keyTrue, words: untrue, "The deck does not entail the answer.")]
    case .chronology, .placement, .matching, .sorting, .correction: return []
    }
  }

  /// L02: exactly one option is entailed, by any of its names; in a select-all question the marked ones.
  func furtherKeys() -> [Flaw] {
    guard hasAnswers else { return [] }
    var flaws = distractors.compactMap { option in
      judgement(of: option) == .entailed
        ? flaw(.uniqueKey, option: option, "The deck entails this option too.") : nil
    }
    if form == .choice, keys.count > 1 {
      flaws.append(flaw(.uniqueKey, "\(keys.count) options are marked as right."))
    }
    return flaws
  }

  /// L03: each distractor is proved false, and the proof that it carries could be one.
  func unprovenDistractors() -> [Flaw] {
    guard hasAnswers else { return [] }
    return distractors.compactMap { option in
      switch judgement(of: option) {
      case .entailed: return nil
      case .unknown(let reason):
        return flaw(.distractorFalse, option: option, words: reason, "Nothing proves it false.")
      case .refuted:
        guard let proof = question.options[option].proof, !stands(proof, against: option) else {
          return nil
        }
        return flaw(
          .distractorFalse, option: option, words: proof.rule, "The proof that it carries is none.")
      }
    }
  }

  /// Whether the deck has the flag and the fact on which the proof rests, and both are about this
  /// question and option.
  func stands(_ proof: FalsityProof, against option: Int) -> Bool {
    switch proof {
    case .functional(let id):
      guard let ground = lint.fact(id), let relation = deck.relation(ground.relation) else {
        return false
      }
      let isAsked =
        ground.relation == fact?.relation
        || (ground.entityValue != nil && graph.inverses[ground.relation] == fact?.relation)
      return relation.isFunctional && isAsked && isAbout(ground, option)
    case .inverseFunctional(let id):
      return id == fact?.id && relation?.isInverseFunctional ?? false
    case .complete(let id): return id == relation?.id && relation?.isComplete ?? false
    case .asserted: return true
    }
  }

  /// Whether the fact speaks of the asked subject, or of the one that the option names.
  private func isAbout(_ ground: Fact, _ option: Int) -> Bool {
    guard let subject = isBackward ? question.options[option].entity : fact?.subject else {
      return true
    }
    return ground.subject == subject || ground.entityValue == subject
  }

  /// L06: the query has one result set, and the printed subject bears its name alone.
  ///
  /// Flashcards and typed answers accept what they know; other right answers would be called wrong. A
  /// choice with other right answers than the one offered says "which of these".
  func ambiguousStem() -> [Flaw] {
    guard let fact, let relation else { return [] }
    var flaws: [Flaw] = []
    let isAmong = form == .choice && stem.words.contains("these")
    if form == .flashcard || form == .typed || (form == .choice && !isAmong) {
      let answers = Set(([question.answer] + question.accepted).map { LintText($0).folded })
      if let other = otherAnswer(than: answers) {
        flaws.append(flaw(.uniqueStem, words: other, "The question has another right answer."))
      }
    }
    if let (id, kind) = shownThing(fact, relation), let thing = deck.entity(id),
      form != .matching, form != .sorting
    {
      let label = LintText(thing.name)
      let others = graph.entities(named: label, of: kind).filter { $0 != id }
      if !others.isEmpty, stem.mentions(label) {
        flaws.append(
          flaw(.uniqueStem, words: thing.name, "Another thing of the deck bears this name."))
      }
    }
    return flaws
  }

  /// The thing that the stem names, and the kind that the relation has at that end.
  private func shownThing(_ fact: Fact, _ relation: Relation) -> (Entity.ID, Kind.ID)? {
    guard isBackward else { return (fact.subject, relation.domain) }
    guard case .entity(let kind) = relation.range else { return nil }
    return fact.entityValue.map { ($0, kind) }
  }

  /// A right answer to the card that is not among the folded ones.
  func otherAnswer(than answers: Set<String>) -> String? {
    guard let fact else { return nil }
    func isKnown(_ id: Entity.ID) -> Bool {
      (graph.names[id] ?? []).contains { answers.contains($0.folded) }
    }
    if isBackward {
      return graph.subjects(like: fact).first { !isKnown($0) }.map(\.text)
    }
    let known = graph.known[.init(subject: fact.subject, relation: fact.relation)] ?? []
    for answer in known {
      if case .entity(let id) = answer.value {
        if !isKnown(id) { return id.text }
      } else {
        let text = Phrasing.text(of: answer.value, in: deck)
        if !answers.contains(LintText(text).folded) { return text }
      }
    }
    return nil
  }
}
