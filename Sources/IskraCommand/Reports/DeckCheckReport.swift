internal import Facts
internal import Questions

/// What a check found in a deck, as `deck check --json` prints it.
struct DeckCheckReport: Encodable {
  struct Problem: Encodable {
    let file: String
    let line: Int
    let column: Int
    let severity: String
    let text: String

    init(_ problem: DeckProblem) {
      file = problem.place.file
      line = problem.place.line
      column = problem.place.column
      severity = problem.severity == .error ? "error" : "warning"
      text = problem.reason.sentence
    }
  }

  /// A form in which a card cannot be asked.
  struct Missing: Encodable {
    let card: String
    let form: String
    let reason: String
  }

  /// How many forms the facts have.
  struct Coverage: Encodable {
    let important: Int
    /// Important facts that can be asked in fewer than three forms.
    let scarce: [String]
    let shareInTwo: Double

    init(_ coverage: FormCoverage) {
      important = coverage.important.count
      scarce = coverage.scarce.map(\.text)
      shareInTwo = coverage.share(inForms: 2)
    }
  }

  let schema = 1
  let path: String
  let deck: String?
  let problems: [Problem]
  let facts: Int
  let written: Int
  let cards: Int
  /// How many cards can be asked in each form.
  var forms: [String: Int]?
  /// The cards that no form can ask.
  var mute: [String]?
  var coverage: Coverage?
  var missing: [Missing]?
  var lint: LintFigures?

  init(path: String, deck: Deck?, problems: [DeckProblem]) {
    self.path = path
    self.deck = deck?.id.text
    self.problems = problems.map(Problem.init)
    facts = deck?.facts.count ?? 0
    written = deck?.written.count ?? 0
    cards = deck?.cards.count ?? 0
  }

  /// Adds how the cards can be asked, and on demand why not otherwise.
  mutating func add(_ coverage: FormCoverage, of maker: QuestionMaker, explained: Bool) {
    forms = Dictionary(uniqueKeysWithValues: coverage.counts.map { ($0.form.rawValue, $0.count) })
    mute = coverage.mute(among: maker.deck.cards).map(\.id.text)
    self.coverage = Coverage(coverage)
    guard explained else { return }
    missing = maker.deck.cards.flatMap { card in
      coverage.missing(card, maker).map {
        Missing(card: card.id.text, form: $0.form.rawValue, reason: $0.reason.sentence)
      }
    }
  }
}

extension FormCoverage {
  /// How many cards can be asked in each form.
  var counts: [(form: Form, count: Int)] {
    Form.allCases.map { form in (form, formsByCard.values.count { $0.contains(form) }) }
  }

  /// The cards that no form can ask.
  func mute(among cards: [Card]) -> [Card] {
    cards.filter { formsByCard[$0.id]?.isEmpty ?? true }
  }

  /// The forms that a card lacks, with the reasons.
  func missing(_ card: Card, _ maker: QuestionMaker) -> [(form: Form, reason: MissingForm)] {
    let forms = formsByCard[card.id] ?? []
    return Form.allCases.filter { !forms.contains($0) }.compactMap { form in
      maker.reason(whyNot: form, for: card).map { (form, $0) }
    }
  }
}
