public import Facts

extension AnswerJudge {
  /// What is expected when the card is asked; `nil` for a card that is not of the deck.
  public func answer(for card: Card) -> TypedAnswer? {
    switch card.content {
    case .forward(let position):
      deck.facts.indices.contains(position) ? answer(forValueOf: deck.facts[position]) : nil
    case .backward(let position):
      deck.facts.indices.contains(position) ? answer(forSubjectOf: deck.facts[position]) : nil
    case .basic(let position):
      deck.written.indices.contains(position) ? answer(for: deck.written[position], hole: nil) : nil
    case .hole(let position, let hole):
      deck.written.indices.contains(position)
        ? answer(for: deck.written[position], hole: hole) : nil
    }
  }

  /// What is expected when a fact is asked for its value.
  public func answer(forValueOf fact: Fact) -> TypedAnswer {
    let text = Phrasing.text(of: fact.value, in: deck)
    let notation = AnswerNotation(text, accepted: fact.accepted)
    var answer: TypedAnswer
    switch fact.value {
    case .entity(let id): answer = named(text, by: id)
    case .date(let date):
      answer = TypedAnswer(
        text, .date(date, oldStyle: fact.oldStyle, asked: date.precision))
    case .number(let number):
      answer = TypedAnswer(text, .number(number, tolerance: notation.tolerance ?? 0))
    case .text(let value):
      var answer = self.answer(written: value, accepted: fact.accepted)
      if answer.entity == nil { answer.rivals = .values(of: fact.relation) }
      answer.wrong = fact.wrong
      return answer
    }
    // The first form of the notation is the printed value, which is no notation.
    answer.add(AnswerNotation("", accepted: fact.accepted))
    answer.wrong = fact.wrong
    return answer
  }

  /// What is expected when a fact is asked for its subject.
  public func answer(forSubjectOf fact: Fact) -> TypedAnswer {
    let name = (deck.entity(fact.subject)?.name ?? fact.subject.text).capitalized1
    var answer = named(name, by: fact.subject)
    answer.wrong = fact.wrongBack
    return answer
  }

  /// What is expected on a written card: its back, or one of its holes.
  private func answer(for card: WrittenCard, hole: Int?) -> TypedAnswer? {
    let text: String
    switch card.content {
    case .basic(_, let back): text = back
    case .cloze(let parts):
      let holes = parts.compactMap { part -> String? in
        if case .hole(let text) = part { text } else { nil }
      }
      guard let hole, holes.indices.contains(hole) else { return nil }
      text = holes[hole]
    }
    var answer = answer(written: text, accepted: card.accepted)
    answer.wrong = card.wrong
    return answer
  }

  /// The names of an entity, under the one that is shown.
  private func named(_ shown: String, by id: Entity.ID) -> TypedAnswer {
    guard let entity = deck.entity(id) else { return TypedAnswer(shown, .term) }
    let content: TypedAnswer.Content =
      switch naming.style(of: entity.kind) {
      case .person: .person
      case .title: .title
      case .term: .term
      }
    var answer = TypedAnswer(shown, content, otherForms: entity.otherNames)
    // With its article, so that a slip in that is seen as one.
    answer.otherForms.append(Entity.Alias(entity.nameInSentence))
    answer.entity = id
    answer.rivals = .kind(entity.kind)
    return answer
  }

  /// What is expected where a person has written the answer, in the notation of answers.
  public func answer(written text: String, accepted: [String] = []) -> TypedAnswer {
    let notation = AnswerNotation(text, accepted: accepted)
    var answer: TypedAnswer
    if notation.isStrict {
      answer = TypedAnswer(notation.shown, .strict)
    } else if let entity = rivals.owner(of: notation.shown) {
      answer = named(notation.shown, by: entity)
    } else {
      answer = TypedAnswer(notation.shown, content(of: notation))
    }
    answer.add(notation)
    return answer
  }

  /// What sort of answer a written text is.
  private func content(of notation: AnswerNotation) -> TypedAnswer.Content {
    let text = notation.shown
    if let date = WrittenDate.read(text, years: years) {
      return .date(date, oldStyle: nil, asked: date.precision)
    }
    if let number = WrittenNumber.read(text) {
      return .number(number, tolerance: notation.tolerance ?? 0)
    }
    let items = text.split { $0 == ";" || $0 == "\n" }.map(\.trimmed).filter { !$0.isEmpty }
    // Clauses after a semicolon are no list.
    guard items.count > 1 else { return .term }
    let answers = items.map { answer(written: $0) }
    return answers.allSatisfy(\.isAnswerable) ? .list(answers) : .term
  }
}

extension TypedAnswer {
  /// Adds the forms that a notation tells.
  fileprivate mutating func add(_ notation: AnswerNotation) {
    let known = Set([text] + otherForms.map(\.text))
    otherForms += notation.forms.filter { !known.contains($0) }.map { Entity.Alias($0) }
    strictForms += notation.strictForms
    refusals += notation.refusals
  }
}
