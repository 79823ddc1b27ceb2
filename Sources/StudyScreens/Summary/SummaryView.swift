internal import Screen
internal import Study

extension App {
  func drawSummary(_ state: SummaryState, on canvas: inout Canvas) {
    canvas.drawTitle("Session", state.study.title.cleaned, layout, symbols: symbols)
    var page = Page(columns: layout.body.columns)
    let summary = state.summary
    page.add(headline(summary), Style.plain.bold)
    page.space()
    for (label, value) in figures(summary) {
      page.add(value, lead: [Page.Span(label.padded(to: 18), .faded)])
    }
    add(summary.hardest, "Worth another look", to: &page)
    add(summary.leeches, "Leeches: forgotten more often than bad luck explains", to: &page)
    if !summary.leeches.isEmpty {
      page.add("Search the cards for is:leech to edit them, or to suspend them.", .faded)
    }
    page.space()
    page.add(moreText(state.more), .faded)
    page.draw(on: &canvas, in: layout.body, scroll: state.scroll, symbols: symbols)
  }

  private func add(_ cards: [Session.Summary.Hard], _ title: String, to page: inout Page) {
    guard !cards.isEmpty else { return }
    page.space()
    page.add(title, .title)
    for hard in cards {
      page.add(hard.stem.cleaned, lead: [Page.Span(symbols.bullet.padded(to: 2), .faded)])
      page.add(hard.answer.cleaned, .accent, lead: [Page.Span("  ")])
    }
  }

  private func headline(_ summary: Session.Summary) -> String {
    let questions = summary.answered == 1 ? "1 question" : "\(summary.answered) questions"
    return "\(questions) answered, \(summary.right) of them right."
  }

  private func figures(_ summary: Session.Summary) -> [(String, String)] {
    let minutes = (summary.milliseconds + 30_000) / 60_000
    let gained = (summary.gained * 10).rounded() / 10
    return [
      ("New cards", "\(summary.new)"),
      ("Known tomorrow", gained >= 0 ? "+\(gained) cards" : "\u{2212}\(-gained) cards"),
      ("Time", minutes < 1 ? "under a minute" : "\(minutes) min"),
    ]
  }

  private func moreText(_ outlook: HomeState.Outlook) -> String {
    switch outlook {
    case .today(let due, let new): "Still to do today: \(due) due, \(new) new. Enter goes on."
    case .moreNew(let count): "Done for today. Enter goes on with \(count) more new cards."
    case .weakest(let count): "Done for today. Enter goes over the \(count) weakest cards."
    case .nothing: "Done."
    }
  }
}
