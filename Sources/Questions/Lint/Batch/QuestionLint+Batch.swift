internal import Facts

// E. What is wrong with many questions together.

extension QuestionLint {
  /// What is wrong with a batch of questions drawn at random from the deck.
  ///
  /// Rules about shares say nothing on fewer than 200 questions.
  public func problems(inBatch questions: [Question]) -> [Flaw] {
    keyPositions(questions) + lengths(questions) + popularity(questions) + reuse(questions)
      + truths(questions) + selections(questions) + duplicates(questions) + ambiguities(questions)
  }

  /// How many questions a share needs to say anything.
  static let leastBatch = 200

  /// A breach by a batch.
  func flaw(
    _ rule: Rule, _ level: Flaw.Level = .error, of batch: String = "batch", words: String = "",
    because sentence: String
  ) -> Flaw {
    Flaw(rule, level, question: batch, words: words, sentence: sentence)
  }

  /// L62, in a batch: of 200 statements or more 45–55 % are true, give or take three σ.
  func truths(_ questions: [Question]) -> [Flaw] {
    let statements = questions.filter { $0.form == .correction }
    guard statements.count >= Self.leastBatch else { return [] }
    let count = Double(statements.count)
    let share = Double(statements.count { $0.options.first?.isKey == true }) / count
    guard abs(share - 0.5) > 0.05 + 3 * (0.25 / count).squareRoot() else { return [] }
    return [
      flaw(.correction, words: "\(share)", because: "Too many statements are true, or false.")
    ]
  }

  /// L63, in a batch: the number of right options varies, where the deck has more than are shown.
  func selections(_ questions: [Question]) -> [Flaw] {
    let selections = questions.filter { $0.form == .selectAll }
    let counts = Set(selections.map { $0.options.count(where: \.isKey) })
    guard selections.count >= Self.leastBatch, counts.count == 1, let count = counts.first,
      selections.contains(where: { rightAnswers(to: $0) > count })
    else { return [] }
    return [
      flaw(.selectAll, words: "\(counts)", because: "The number of right options never varies.")
    ]
  }

  /// How many right answers the deck has to the question of a card.
  private func rightAnswers(to question: Question) -> Int {
    switch maker.card(question.card)?.content {
    case .forward(let position):
      let fact = deck.facts[position]
      return graph.known[.init(subject: fact.subject, relation: fact.relation)]?.count ?? 0
    case .backward(let position): return graph.subjects(like: deck.facts[position]).count
    case .basic, .hole, nil: return 0
    }
  }

  /// L76: two cards ask the same: one query both ways round, or one answer by nearly the same words.
  ///
  /// One question of each card is looked at. Stems of nine tenths the same words are the same.
  func duplicates(_ questions: [Question]) -> [Flaw] {
    var seen: Set<Card.ID> = []
    let asked = questions.filter {
      ($0.form == .choice || $0.form == .flashcard || $0.form == .cloze)
        && seen.insert($0.card).inserted
    }
    var flaws: [Flaw] = []
    for group in Dictionary(grouping: asked, by: \.answer).values where group.count > 1 {
      let stems = group.map { Set(LintText($0.stem).tokens) }
      Array(group.indices).forEachPair { one, two in
        let common = stems[one].intersection(stems[two]).count
        let all = stems[one].union(stems[two]).count
        let isSame =
          all > 0 && common * 10 >= all * 9 && group[one].form == group[two].form
          || signature(of: group[one]) == signature(of: group[two])
        guard isSame else { return }
        flaws.append(
          Flaw(
            .bankDuplicates, .error, question: group[two].name, facts: group[two].facts,
            words: group[one].name, sentence: "Another card asks the same."))
      }
    }
    return flaws.sorted { $0.question < $1.question }
  }

  /// What is asked and what is the answer, the same for a fact and its inverse.
  private func signature(of question: Question) -> String {
    guard let card = maker.card(question.card) else { return question.card.text }
    func sides(_ position: Int, _ asksValue: Bool) -> String {
      let fact = deck.facts[position]
      let (subject, value) = (fact.subject.text, deck.text(of: fact.value))
      let ways =
        [(asksValue, fact.relation, subject, value)]
        + (graph.inverses[fact.relation].map { [(!asksValue, $0, value, subject)] } ?? [])
      return ways.map { way in
        let names = [way.2, way.3].map { LintText($0).folded }
        return "\(way.1) \(way.0 ? names[0] : names[1]) \(way.0 ? "value" : "subject")"
      }.min() ?? ""
    }
    return switch card.content {
    case .forward(let position): sides(position, true)
    case .backward(let position): sides(position, false)
    case .basic, .hole: card.id.text
    }
  }

  /// L06, in a batch: the same words ask for different answers.
  ///
  /// "Which of these" says that there are others; joined cards are asked by their parts.
  func ambiguities(_ questions: [Question]) -> [Flaw] {
    var answers: [String: Question] = [:]
    var flaws: [Flaw] = []
    for question in questions
    where question.form == .flashcard || question.form == .cloze || question.form == .typed {
      let key = question.form.rawValue + question.stem
      guard let first = answers[key] else {
        answers[key] = question
        continue
      }
      guard first.answer != question.answer, first.card != question.card else { continue }
      flaws.append(
        Flaw(
          .uniqueStem, .error, question: question.name, facts: question.facts, words: first.name,
          sentence: "The same words ask for another answer."))
    }
    return flaws
  }
}
