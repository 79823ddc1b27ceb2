internal import Facts

/// A question with what the rules want to know of it, worked out once.
struct Examined {
  let question: Question
  let lint: QuestionLint
  let card: Card?
  /// The position of the fact that is asked; `nil` for hand-written cards.
  let factPosition: Int?
  let relation: Relation?
  /// Whether the fact is asked for its subject.
  let isBackward: Bool
  let stem: LintText
  let options: [LintText]
  let readings: [Reading]
  /// How each option stands to the deck, where options are answers to a card.
  private let judgements: [Judgement]
  /// The positions of the keys and of all others.
  let keys: [Int]
  let distractors: [Int]

  init(_ question: Question, lint: QuestionLint) {
    self.question = question
    self.lint = lint
    let card = lint.maker.card(question.card)
    self.card = card
    var position: Int?
    var isBackward = false
    switch card?.content {
    case .forward(let fact): position = fact
    case .backward(let fact):
      position = fact
      isBackward = true
    case .basic, .hole, nil: break
    }
    factPosition = position
    self.isBackward = isBackward
    let relation = position.flatMap { lint.deck.relation(lint.deck.facts[$0].relation) }
    self.relation = relation
    stem = LintText(question.stem)
    let options = question.options.map { LintText($0.text) }
    self.options = options
    let isYear = !isBackward && (relation?.range ?? .date) == .date
    readings = options.map { Reading($0, isYear: isYear) }
    judgements =
      if let card, question.form == .choice || question.form == .selectAll {
        zip(options, question.options).map { lint.graph.judge($0, entity: $1.entity, as: card) }
      } else {
        []
      }
    keys = question.options.indices.filter { question.options[$0].isKey }
    distractors = question.options.indices.filter { !question.options[$0].isKey }
  }

  var deck: Deck { lint.deck }
  var graph: FactGraph { lint.graph }
  var fact: Fact? { factPosition.map { deck.facts[$0] } }
  var form: Form { question.form }

  /// The only key.
  var key: Int? { keys.count == 1 ? keys[0] : nil }

  /// Whether the options are answers to the card: not slots in a line, not mends of a sentence.
  var hasAnswers: Bool { form == .choice || form == .selectAll }

  /// Whether the options are phrases: neither things of the deck nor dates nor numbers.
  var hasPhrases: Bool {
    hasAnswers && question.options.allSatisfy { $0.entity == nil }
      && readings.allSatisfy { $0 == .words } && !isOfThings
  }

  /// Whether things of the deck are asked for, whatever is offered.
  var isOfThings: Bool {
    guard let relation else { return false }
    if isBackward { return true }
    if case .entity = relation.range { return true }
    return false
  }

  /// How an option stands to the deck.
  func judgement(of option: Int) -> Judgement {
    judgements.indices.contains(option) ? judgements[option] : .unknown("no such card")
  }

  /// A breach of a rule by this question.
  func flaw(
    _ rule: Rule, _ level: Flaw.Level = .error, option: Int? = nil, words: String = "",
    _ sentence: String
  ) -> Flaw {
    Flaw(
      rule, level, question: question.name, facts: question.facts,
      option: option.map { question.options[$0].text } ?? "", words: words, sentence: sentence)
  }

  /// A breach that makes the question unfit as a whole.
  func flaw(_ rule: Rule, _ sentence: String) -> Flaw { flaw(rule, .error, sentence) }
}
