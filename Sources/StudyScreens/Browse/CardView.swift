internal import Facts
internal import Memory
internal import Questions
internal import Screen
internal import Study

extension App {
  func drawCard(_ state: CardState, on canvas: inout Canvas) {
    let deck = shelves[state.shelf].maker?.deck.header.title ?? ""
    canvas.drawTitle("Card", deck.cleaned, layout, symbols: symbols)
    cardPage(state, on: index?.day ?? home.day).draw(
      on: &canvas, in: layout.body, scroll: state.scroll, symbols: symbols)
  }

  /// Both sides, what to say of them, memory, last answers, and where it stands.
  func cardPage(_ state: CardState, on day: StudyDay) -> Page {
    var page = Page(columns: layout.body.columns)
    guard let maker = shelves[state.shelf].maker, let card = maker.card(state.card) else {
      page.add("This card is no longer in its deck.", .faded)
      return page
    }
    if state.isConfirming {
      page.add(CardDeed.question(1), .warning)
      page.space()
    }
    let record = shelves[state.shelf].records[state.card]
    let figures = CardFigures(
      record, shelves[state.shelf].marks[state.card], importance: card.importance,
      isLeech: shelves[state.shelf].records.isLeech(state.card),
      scheduler: scheduler(of: state.shelf),
      on: day)
    addSides(of: card, maker, to: &page)
    page.space()
    addMemory(figures, record, on: day, to: &page)
    page.space()
    addReviews(state.reviews, to: &page)
    page.space()
    let provenance = maker.provenance(of: card)
    for (label, value) in [
      ("Section", card.section.flatMap(maker.deck.section)?.title ?? ""),
      ("Importance", "\(card.importance) of 3"), ("Name", card.id.text),
      ("File", provenance.place.description),
    ] where !value.isEmpty {
      page.add(value.cleaned, .faded, lead: [Page.Span(label.padded(to: 12), .faded)])
    }
    if let record { addForgettingCurve(of: record, scheduler(of: state.shelf), on: day, to: &page) }
    return page
  }

  private func addSides(of card: Card, _ maker: QuestionMaker, to page: inout Page) {
    let sides = maker.sides(of: card)
    let explanation = maker.explanation(of: card)
    if explanation.badge != "record" { page.add("[\(explanation.badge.cleaned)]", .faded) }
    for line in sides.front.cleanedLines.split(separator: "\n") {
      page.add(String(line), Style.plain.bold)
    }
    for line in sides.back.cleanedLines.split(separator: "\n") {
      page.add(String(line), Style.accent.bold, lead: [Page.Span("  ")])
    }
    page.space()
    for line in [explanation.why, explanation.note] where !line.isEmpty { page.add(line.cleaned) }
    if !explanation.sources.isEmpty {
      page.add(explanation.sources.map(\.cleaned).joined(separator: "; "), .faded)
    }
  }

  private func addMemory(
    _ figures: CardFigures, _ record: CardRecord?, on day: StudyDay, to page: inout Page
  ) {
    var marks: [String] = []
    if figures.isSuspended { marks.append("suspended") }
    if figures.isBuried { marks.append("buried today") }
    if figures.isFlagged { marks.append("flagged") }
    if figures.isLeech { marks.append("a leech: forgotten more often than it should be") }
    if !marks.isEmpty { page.add(marks.joined(separator: ", "), .warning) }
    guard let record else {
      page.add("Never asked.", .faded)
      return
    }
    let bar = symbols.bar(figures.recall, columns: 10).padded(to: 10)
    page.add(line: [
      Page.Span("Recall now  ", .faded), Page.Span(bar, .meter),
      Page.Span(" \(Int((figures.recall * 100).rounded())) %"),
    ])
    let when =
      figures.due < 0
      ? "\(DayCount.text(-figures.due)) ago"
      : figures.due == 0 ? "today" : "in \(DayCount.text(figures.due))"
    for (label, value) in [
      ("Stability", CardFigures.short(figures.stability)),
      ("Difficulty", "\((figures.difficulty * 10).rounded() / 10) of 10"),
      ("Due", "\(when), \(record.dueDay.isoText)"),
      ("Asked", "\(Self.times(figures.reviews)), forgotten \(Self.times(figures.lapses))"),
    ] {
      page.add(value, lead: [Page.Span(label.padded(to: 12), .faded)])
    }
  }

  private static func times(_ count: Int) -> String {
    count == 0 ? "never" : count == 1 ? "once" : "\(count) times"
  }

  /// The last answers, newest first.
  private func addReviews(_ reviews: [Review]?, to page: inout Page) {
    guard let reviews, !reviews.isEmpty else { return }
    page.add("Last answers", .title)
    for review in reviews.suffix(10).reversed() {
      let sign = review.grade.passed ? symbols.check : symbols.cross
      let seconds = "\((Double(review.milliseconds) / 100).rounded() / 10) s"
      var line: Page.Line = [
        Page.Span(review.moment.day.isoText + "  "),
        Page.Span(sign.padded(to: 4), review.grade.passed ? .correct : .wrong),
        Page.Span(review.grade.name.padded(to: 6)),
        Page.Span(review.form.rawValue.padded(to: 11), .faded),
        Page.Span(seconds.paddedLeft(to: 8), .faded),
      ]
      let room = page.columns - line.reduce(0) { $0 + $1.text.columns } - 2
      if !review.answer.isEmpty, room > 8 {
        line.append(
          Page.Span("  " + review.answer.truncated(to: room, ellipsis: symbols.ellipsis), .faded))
      }
      page.add(line: line)
    }
  }
}
