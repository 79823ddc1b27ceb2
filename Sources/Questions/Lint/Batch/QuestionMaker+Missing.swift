public import Facts

extension QuestionMaker {
  /// Why the card cannot be asked in the form; `nil` if it has nothing to be asked at all.
  ///
  /// Ask only for forms that are missing: the causes are looked for in the order in which making the
  /// question would meet them.
  public func reason(whyNot form: Form, for card: Card) -> MissingForm? {
    guard let draft = draft(for: card) else { return nil }
    if draft.isForbidden(form) { return .isSensitive }
    return switch form {
    case .flashcard: flashcardReason(card, draft)
    case .typed: flashcardReason(card, draft) ?? .isLong
    case .cloze: clozeReason(card, draft)
    case .choice: choiceReason(card, draft)
    case .selectAll, .chronology, .placement, .matching, .sorting, .correction:
      joinedReason(form, card, draft)
    }
  }

  private func flashcardReason(_ card: Card, _ draft: QuestionDraft) -> MissingForm? {
    guard let stem = draft.flashcardStem else {
      return asksSeveral(card) ? .hasManyAnswers : .hasNoQuestion
    }
    return draft.isGivenAway(by: stem) ? .givesItselfAway : nil
  }

  private func clozeReason(_ card: Card, _ draft: QuestionDraft) -> MissingForm {
    guard let text = draft.clozeText else {
      if asksSeveral(card) { return .hasManyAnswers }
      guard let phrasing = phrasing(of: card) else { return .isWritten }
      let isNamed = phrasing.wordings.say.map {
        isBackward(card) ? $0.mentions(.from) : $0.mentionsValue
      }
      return isNamed == true ? .hidesOwner : .hasNoStatement
    }
    if draft.answer.split(separator: " ").count > draft.longestBlank { return .isLong }
    return draft.canBeBlanked && draft.isGivenAway(by: text) ? .givesItselfAway : .hasNoRoom
  }

  private func choiceReason(_ card: Card, _ draft: QuestionDraft) -> MissingForm {
    guard let stem = draft.choiceStem else {
      return asksSeveral(card) ? .hasNoAmong : .hasNoQuestion
    }
    if draft.isGivenAway(by: stem) { return .givesItselfAway }
    guard draft.wrong.isEmpty else { return .lacksLures }
    guard let phrasing = phrasing(of: card) else { return .provesNothing }
    let relation = phrasing.relation
    let proves =
      relation.isFunctional || relation.isComplete
      || (isBackward(card) && (relation.isInverseFunctional || relation.inverse != nil))
    return proves ? .lacksLures : .provesNothing
  }

  private func joinedReason(
    _ form: Form, _ card: Card, _ draft: QuestionDraft
  ) -> MissingForm {
    guard let phrasing = phrasing(of: card) else { return .isWritten }
    guard phrasing.fact.mayBeJoined else { return .isDisputed }
    switch form {
    case .selectAll: return asksSeveral(card) ? .hasNoAmong : .hasOneAnswer
    case .chronology, .placement:
      guard !isBackward(card), let lead = event(of: card) else { return .isNoEvent }
      return form == .placement && standsAlone(lead) ? .standsAlone : .lacksCompanions
    case .correction:
      guard let say = phrasing.wordings.say,
        isBackward(card) ? say.mentions(.from) : say.mentionsValue
      else { return .hasNoStatement }
      switch phrasing.fact.value {
      case .number, .text: return .isUnsuited
      case .entity, .date: return .lacksLures
      }
    case .matching, .sorting:
      if asksSeveral(card) { return .hasManyAnswers }
      return phrasing.isPlain && (form == .matching || !isBackward(card))
        ? .lacksCompanions : .isUnsuited
    case .flashcard, .choice, .cloze, .typed: return .isUnsuited
    }
  }

  /// Whether what the card asks has several right answers.
  private func asksSeveral(_ card: Card) -> Bool {
    guard let phrasing = phrasing(of: card) else { return false }
    return isBackward(card)
      ? !phrasing.hasOneSubject || phrasing.mayHaveOtherSubjects : !phrasing.hasOneValue
  }

  private func isBackward(_ card: Card) -> Bool {
    if case .backward = card.content { true } else { false }
  }

  private func phrasing(of card: Card) -> Phrasing? {
    card.content.factPosition.flatMap { Phrasing(deck.facts[$0], in: deck) }
  }
}
