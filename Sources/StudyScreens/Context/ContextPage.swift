internal import Questions
internal import Screen
internal import Study

extension App {
  /// What stands beside the question: before the answer how far the session is, afterwards the
  /// reason, the neighbours, the time around, and the sources.
  func contextPage(_ study: StudyState, columns: Int) -> Page {
    guard study.isAnswered, let question = study.shownQuestion else {
      return ContextPage.progress(
        answered: study.session.answers.count,
        right: study.session.answers.count { $0.judgement.passed },
        remaining: study.session.remaining, columns: columns, symbols: symbols)
    }
    var context = ContextPage(columns: columns, symbols: symbols)
    context.addReason(question.explanation)
    if let neighbours = study.context?.neighbours { context.addNeighbours(neighbours) }
    if let surroundings = study.context?.surroundings {
      context.addSurroundings(surroundings, on: now.day)
    }
    context.addSources(question.explanation)
    return context.page
  }
}

/// Sets the pane beside a question.
struct ContextPage {
  private(set) var page: Page
  private let symbols: Symbols

  /// More sentences than these are counted.
  private static let mostSentences = 12
  /// The columns of a date with the blanks behind it.
  private static let dateColumns = 13

  init(columns: Int, symbols: Symbols) {
    page = Page(columns: columns)
    self.symbols = symbols
  }

  /// How far a session is.
  ///
  /// It knows nothing of the open question, and so gives nothing away.
  static func progress(
    answered: Int, right: Int, remaining: Int, columns: Int, symbols: Symbols
  ) -> Page {
    var page = Page(columns: columns)
    guard answered > 0 else { return page }
    let bar = min(24, columns - 10)
    let filled = symbols.bar(Double(answered) / Double(answered + remaining), columns: bar)
    page.add("This session", .title)
    page.add(line: [
      Page.Span(filled, .meter),
      Page.Span(String(repeating: symbols.shades[0], count: max(0, bar - filled.columns)), .faded),
      Page.Span("  \(answered) of \(answered + remaining)"),
    ])
    page.add("\(right) right, \(answered - right) not.", .faded)
    return page
  }

  mutating func addReason(_ explanation: Explanation) {
    for text in [explanation.why, explanation.note] where !text.isEmpty {
      page.add(text.cleaned)
    }
  }

  mutating func addNeighbours(_ neighbours: StudyContext.Neighbours) {
    page.space()
    let kind = neighbours.kind.cleaned
    page.add(neighbours.name.cleaned + (kind.isEmpty ? "" : ", \(kind)"), .title)
    let lead = [Page.Span(symbols.bullet.padded(to: 2), .faded)]
    for sentence in neighbours.sentences.prefix(Self.mostSentences) {
      page.add(sentence.cleaned, lead: lead)
    }
    let more = neighbours.sentences.count - Self.mostSentences
    if more > 0 { page.add("and \(more) more that you have met; i shows them.", .faded) }
    if !neighbours.rest.isEmpty { page.add(neighbours.rest, .faded) }
  }

  /// A strip of the line, and below it the events in words.
  mutating func addSurroundings(_ surroundings: Timeline.Surroundings, on day: StudyDay) {
    guard surroundings.events.count > 1 || !surroundings.hidden.isEmpty else { return }
    page.space()
    page.add("Around that time", .title)
    let strip = ContextStrip(surroundings, columns: page.columns, symbols: symbols, on: day)
    for line in strip.lines { page.add(line: line) }
    for event in surroundings.events {
      let isMarked = surroundings.marked.contains(event.fact)
      let date = symbols.readable(event.date.shortText).padded(to: Self.dateColumns)
      page.add(
        event.title.cleaned, isMarked ? Style.plain.bold : .plain,
        lead: [
          Page.Span(isMarked ? symbols.pointer.padded(to: 2) : "  ", .accent),
          Page.Span(date, isMarked ? .plain : .faded),
        ])
    }
    let hidden = surroundings.hidden.count
    if hidden > 0 { page.add("Between them \(hidden) not to be told yet.", .faded) }
  }

  mutating func addSources(_ explanation: Explanation) {
    guard !explanation.sources.isEmpty else { return }
    page.space()
    page.add(explanation.sources.map(\.cleaned).joined(separator: "; "), .faded)
  }
}
