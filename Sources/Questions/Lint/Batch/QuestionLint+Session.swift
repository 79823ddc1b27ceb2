internal import Facts

extension QuestionLint {
  /// What is wrong with questions in the order in which a session shows them (L75, L78).
  public func problems(inSession questions: [Question]) -> [Flaw] {
    enemies(questions) + monotony(questions)
  }

  /// How many questions lie between what is shown and what it may give away.
  public static let enemyDistance = 10

  /// L75: nothing shown within ten questions states a pending fact or its inverse, or names its key
  /// beside its subject.
  ///
  /// Stem, options, answer and explanation are shown. A card's own asking again is exempt.
  func enemies(_ questions: [Question]) -> [Flaw] {
    let shown = questions.map(ShownWords.init)
    let pending = questions.map { Pending($0, lint: self) }
    var flaws: [Flaw] = []
    for later in questions.indices {
      for earlier in max(0, later - Self.enemyDistance)..<later {
        let (one, two) = (questions[earlier], questions[later])
        guard one.card != two.card, pending[later].isGivenAway(by: shown[earlier], one) else {
          continue
        }
        flaws.append(
          Flaw(
            .enemies, .error, question: two.name, facts: two.facts, words: one.name,
            sentence: "An earlier question answers it."))
      }
    }
    return flaws
  }

  /// All that a question shows, as one text.
  private struct ShownWords {
    let text: LintText

    init(_ question: Question) {
      let explanation = question.explanation
      text = LintText(
        ([question.stem, question.answer, explanation.statement, explanation.why, explanation.note]
          + question.options.map(\.text)).joined(separator: " . "))
    }
  }

  /// What must not be shown before a question.
  private struct Pending {
    let facts: Set<Fact.ID>
    let answers: [LintText]
    let subjects: [LintText]

    init(_ question: Question, lint: QuestionLint) {
      let examined = Examined(question, lint: lint)
      facts = Set(question.facts)
      guard let fact = examined.fact, !question.form.connects else {
        answers = []
        subjects = []
        return
      }
      let value: [LintText] =
        fact.entityValue.flatMap { lint.graph.names[$0] }
        ?? [LintText(lint.deck.text(of: fact.value))]
      let subject = lint.graph.names[fact.subject] ?? []
      answers = examined.isBackward ? subject : value
      subjects = examined.isBackward ? value : subject
    }

    func isGivenAway(by shown: ShownWords, _ question: Question) -> Bool {
      if !facts.isDisjoint(with: question.facts) { return true }
      return answers.contains(where: shown.text.mentions)
        && subjects.contains(where: shown.text.mentions)
    }
  }

  /// L78: one wording makes up a quarter of a session at most and comes twice running at most.
  ///
  /// The wording is that of a relation in one direction; every hand-written card has its own.
  func monotony(_ questions: [Question]) -> [Flaw] {
    let wordings = questions.map(wording)
    var flaws: [Flaw] = []
    for (position, wording) in wordings.enumerated().dropFirst(2)
    where wordings[position - 1] == wording && wordings[position - 2] == wording {
      flaws.append(
        Flaw(
          .monotony, .warning, question: questions[position].name, words: wording,
          sentence: "The wording comes three times running."))
    }
    guard questions.count >= 8 else { return flaws }
    for (wording, list) in Dictionary(grouping: wordings, by: { $0 }).sorted(by: { $0.key < $1.key }
    )
    where list.count * 4 > questions.count {
      flaws.append(
        flaw(
          .monotony, .warning, of: "session",
          words: "\(wording): \(list.count) of \(questions.count)",
          because: "The wording makes up more than a quarter."))
    }
    return flaws
  }

  private func wording(of question: Question) -> String {
    switch maker.card(question.card)?.content {
    case .forward(let position): deck.facts[position].relation.text
    case .backward(let position): deck.facts[position].relation.text + ".back"
    case .basic, .hole, nil: question.card.text
    }
  }
}
