internal import Facts
internal import Memory
internal import Questions
internal import Screen
internal import Study

/// Sets a question and what follows it.
struct QuestionPage {
  var page: Page
  let symbols: Symbols

  init(columns: Int, symbols: Symbols) {
    page = Page(columns: columns)
    self.symbols = symbols
  }

  /// The badge, unless the fact is plain record, and the question.
  mutating func addStem(_ question: Question) {
    if question.explanation.badge != "record" {
      page.add("[\(question.explanation.badge.cleaned)]", .faded)
      page.space()
    }
    for line in question.stem.cleanedLines.split(separator: "\n", omittingEmptySubsequences: false)
    {
      page.add(String(line), Style.plain.bold)
    }
    page.space()
  }

  /// The answer of a turned card.
  mutating func addAnswer(_ question: Question) {
    for line in question.answer.cleanedLines.split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      page.add(String(line), Style.accent.bold, lead: [Page.Span("  ")])
    }
    page.space()
  }

  /// Why, what else to know, and where it stands.
  mutating func addExplanation(_ question: Question) {
    let explanation = question.explanation
    if !explanation.why.isEmpty { page.add(explanation.why.cleaned) }
    if !explanation.note.isEmpty { page.add(explanation.note.cleaned) }
    if !explanation.sources.isEmpty {
      page.space()
      page.add(explanation.sources.map(\.cleaned).joined(separator: "; "), .faded)
    }
    page.space()
  }

  /// What each grade would do.
  mutating func addGrades(_ previews: [(grade: Grade, days: Int)]) {
    let cells = previews.map { preview in
      (
        key: "\(preview.grade.rawValue)",
        label: "\(preview.grade.name) \(DayCount.text(preview.days))"
      )
    }
    let width = cells.reduce(0) { $0 + $1.label.columns + 5 }
    if width <= page.columns {
      page.add(line: cells.flatMap { [Page.Span($0.key, .key), Page.Span(" \($0.label)   ")] })
    } else {
      for cell in cells {
        page.add(line: [Page.Span(cell.key, .key), Page.Span(" \(cell.label)")])
      }
    }
  }

  /// That the card is a leech, and what can be done about it.
  mutating func addLeech(_ record: CardRecord?) {
    guard let record else { return }
    page.add(record.leechText, .warning)
    page.add("s suspends it, e edits it: a hint, or two simpler cards, may help.", .faded)
  }

  /// When the card comes back.
  mutating func addReturn(_ record: CardRecord?, inSession comesBack: Bool) {
    guard let record else { return }
    if comesBack {
      page.add(
        record.interval > 0
          ? "Once more in a few questions, from memory." : "Again in a few questions.", .faded)
    } else {
      page.add(
        record.interval > 0
          ? "Again in \(DayCount.text(record.interval))." : "Due again today.", .faded)
    }
  }
}

extension CardRecord {
  /// What is said of a leech where its answer is shown.
  var leechText: String {
    "A leech: forgotten \(lapses) times, more often than bad luck explains."
  }
}

extension Grade {
  /// The word on the key.
  var name: String {
    switch self {
    case .again: "Again"
    case .hard: "Hard"
    case .good: "Good"
    case .easy: "Easy"
    }
  }
}
