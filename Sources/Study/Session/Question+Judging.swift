internal import Facts
internal import Memory
internal import Questions

extension Question {
  /// What a response means; `nil` if it does not fit the form.
  func judge(_ response: Response) -> Judgement? {
    switch (response, form) {
    case (.graded(let grade), .flashcard), (.graded(let grade), .cloze):
      single(.selfGraded, grade, answer: "")
    case (.dontKnow, .flashcard): nil
    case (.dontKnow, _): dontKnow
    case (.chose(let position), .choice), (.chose(let position), .placement),
      (.chose(let position), .correction):
      chose(position)
    case (.selected(let positions), .selectAll): selected(positions)
    case (.ordered(let order), .chronology): ordered(order)
    case (.assigned(let targets), .matching), (.assigned(let targets), .sorting):
      assigned(targets)
    case (.typed(let text, let verdict), _) where isTypable: typed(text, verdict)
    case (.insisted(let text), _) where isTypable: single(.accepted, .good, answer: text)
    default: nil
    }
  }

  private func single(
    _ verdict: Verdict, _ grade: Grade, alternatives: Int = 0, answer: String
  ) -> Judgement {
    Judgement(
      verdict: verdict, score: grade.passed ? 1 : 0,
      parts: [
        .init(
          card: card, verdict: verdict, grade: grade, alternatives: alternatives, answer: answer)
      ])
  }

  /// Who says so of a question with several cards says so of all of them.
  private var dontKnow: Judgement {
    let cards = [card] + (options.compactMap(\.card) + parts.compactMap(\.card))
    var seen: Set<Card.ID> = []
    let parts = cards.filter { seen.insert($0).inserted }.map {
      Judgement.Part(card: $0, verdict: .dontKnow, grade: .again, alternatives: 0, answer: "")
    }
    return Judgement(verdict: .dontKnow, score: 0, parts: form.asksOneCard ? [parts[0]] : parts)
  }

  private func chose(_ position: Int) -> Judgement? {
    guard options.indices.contains(position) else { return nil }
    let option = options[position]
    return single(
      option.isKey ? .right : .wrong, option.isKey ? .good : .again,
      alternatives: alternatives, answer: option.text)
  }

  /// How many answers a guesser has.
  ///
  /// Half of all corrections are true as they stand, and who calls the others wrong must still find
  /// the mend.
  private var alternatives: Int {
    guard form == .correction else { return options.count }
    return keyPosition == 0 ? 2 : 2 * (options.count - 1)
  }

  private func typed(_ text: String, _ verdict: TypedVerdict) -> Judgement? {
    switch verdict {
    case .exact: single(.right, .good, answer: text)
    case .variant: single(.variant, .good, answer: text)
    case .close: single(.close, .good, answer: text)
    case .partial: single(.partial, .hard, answer: text)
    case .wrong: single(.wrong, .again, answer: text)
    case .empty: single(.dontKnow, .again, answer: "")
    case .incomplete, .ambiguous, .unparsed: single(.wrong, .again, answer: text)
    }
  }
}

extension Form {
  /// Whether the parts are only shown, and the answer says something about one card.
  var asksOneCard: Bool {
    switch self {
    case .selectAll, .chronology, .matching, .sorting: false
    case .flashcard, .choice, .cloze, .typed, .placement, .correction: true
    }
  }
}
