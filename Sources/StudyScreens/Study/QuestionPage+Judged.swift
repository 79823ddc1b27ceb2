internal import Memory
internal import Questions
internal import Screen
internal import Study

extension QuestionPage {
  /// What was found: the key, beside it only what was answered instead.
  mutating func addVerdict(
    _ question: Question, _ response: Response, _ judgement: Judgement, remarks: [String]
  ) {
    switch response {
    case .selected(let positions): addSelection(question, positions)
    case .ordered(let order): addOrder(question, order)
    case .assigned(let targets): addAssigned(question, targets)
    case .dontKnow where !question.form.hasOneAnswer: addSolution(question)
    case .chose(let position) where !question.options[position].isKey:
      addSign(question.answer, isRight: true)
      addSign(question.options[position].text, isRight: false)
    case .typed(let text, _) where !judgement.passed:
      addSign(question.answer, isRight: true)
      addSign(text, isRight: false)
    default: addSign(question.answer, isRight: true)
    }
    page.space()
    let (word, style) = judgement.headline(response)
    page.add(word, style.bold)
    for line in remarks where !line.isEmpty { page.add(line.cleaned) }
  }

  private mutating func addSelection(_ question: Question, _ positions: Set<Int>) {
    for (position, option) in question.options.enumerated() {
      let isTicked = positions.contains(position)
      if option.isKey {
        addSign(option.text + (isTicked ? "" : " (missed)"), isRight: true)
      } else if isTicked {
        addSign(option.text, isRight: false)
      }
    }
  }

  /// The events in true order with their dates; a cross at those that stood wrong to a neighbour.
  private mutating func addOrder(_ question: Question, _ order: [Int]) {
    let wrong = Scoring.inverted(order.map { question.parts[$0].key })
    for part in question.parts.sorted(by: { $0.key < $1.key }) {
      addSign("\(part.text) (\(part.gloss))", isRight: !wrong.contains(part.key))
    }
  }

  private mutating func addAssigned(_ question: Question, _ chosen: [Int?]) {
    for (part, target) in zip(question.parts, chosen) {
      let isRight = part.key == target
      let instead = target.map { isRight ? "" : " (not \(question.targets[$0]))" } ?? ""
      addSign(
        "\(part.text) \(symbols.arrowRight) \(question.targets[part.key])\(instead)",
        isRight: isRight)
    }
  }

  /// The right answer of a question with several parts.
  private mutating func addSolution(_ question: Question) {
    switch question.form {
    case .chronology:
      addOrder(
        question,
        question.parts.indices.sorted { first, second in
          question.parts[first].key < question.parts[second].key
        })
    case .matching, .sorting: addAssigned(question, question.parts.map(\.key))
    default:
      addSelection(question, Set(question.options.indices.filter { question.options[$0].isKey }))
    }
  }

  private mutating func addSign(_ text: String, isRight: Bool) {
    let style: Style = isRight ? .correct : .wrong
    let sign = isRight ? symbols.check : symbols.cross
    page.add(text.cleaned, style, lead: [Page.Span(sign.padded(to: 4), style)])
  }
}

extension Form {
  /// Whether the answer is one line.
  var hasOneAnswer: Bool {
    switch self {
    case .selectAll, .chronology, .matching, .sorting: false
    case .flashcard, .choice, .cloze, .typed, .placement, .correction: true
    }
  }
}

extension Judgement {
  /// The verdict in a word or two.
  func headline(_ response: Response) -> (word: String, style: Style) {
    switch verdict {
    case .right: ("Right", .correct)
    case .variant: ("Right, by another name", .correct)
    case .close: ("Right, with a slip", .correct)
    case .accepted: ("Taken as right", .correct)
    case .partial: ("Partly right", .warning)
    case .wrong: (score > 0 ? "Wrong, with some right" : "Wrong", .wrong)
    case .dontKnow: ("Not known yet", .plain)
    case .selfGraded: ("", .plain)
    }
  }
}
