internal import Facts
internal import Screen
internal import Study

extension App {
  func drawProgress(_ progress: ProgressState, on canvas: inout Canvas) {
    canvas.drawTitle(
      "Progress", progress.reports[progress.shown].deck.title.cleaned, layout, symbols: symbols)
    progressPage(progress).draw(
      on: &canvas, in: layout.body, scroll: progress.scroll, symbols: symbols)
  }

  /// Everything on one page: figures, retention, calendar, forecast, sections.
  func progressPage(_ progress: ProgressState) -> Page {
    let report = progress.reports[progress.shown]
    var page = Page(columns: layout.body.columns)
    let curves =
      progress.curves.indices.contains(progress.shown) ? progress.curves[progress.shown] : nil
    addFigures(of: report, to: &page)
    if let curves { addRetentionCurve(of: curves, on: report.day, to: &page) }
    page.space()
    addCalendar(of: report, to: &page)
    page.space()
    addForecast(of: report, to: &page)
    if let curves { addDueCurve(of: curves, on: report.day, to: &page) }
    page.space()
    addSections(of: report, to: &page)
    addHabits(to: &page)
    return page
  }

  private func addFigures(of report: ProgressReport, to page: inout Page) {
    let standing = report.standing
    let figures = [
      ("Known now", "\(Int(standing.known.rounded())) of \(standing.cards) cards"),
      ("Cards", "\(standing.new) new, \(standing.learning) learning, \(standing.due) due"),
      ("Retention", Self.retentionText(report.retention)),
      ("Days studied", "\(report.daysStudied) of the last 28"),
    ]
    for (label, value) in figures {
      page.add(readable(value), lead: [Page.Span(label.padded(to: 14), .faded)])
    }
  }

  /// What the learner's answers have taught about the forms of questions, once they have.
  private func addHabits(to page: inout Page) {
    let sentences = settings.schedulers.usual.habits.sentences
    guard !sentences.isEmpty else { return }
    page.space()
    page.add("How you answer", .title)
    for sentence in sentences { page.add(sentence) }
  }

  /// "91 % (83–95 %), n = 120, last 30 days"; few reviews say little, and the range shows it.
  static func retentionText(_ retention: Retention) -> String {
    guard let share = retention.share, let interval = retention.interval else {
      return "no reviews in the last 30 days"
    }
    func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))" }
    return
      "\(percent(share)) % (\(percent(interval.lowerBound))–\(percent(interval.upperBound)) %), n = \(retention.total), last 30 days"
  }

  private func addSections(of report: ProgressReport, to page: inout Page) {
    guard report.sections.count > 1 else { return }
    let isWide = page.columns >= 60
    let width = page.columns - (isWide ? 32 : 14)
    let head = "Section".padded(to: width) + "known".paddedLeft(to: 10)
    page.add(
      line: [
        Page.Span(
          isWide ? head + "learning".paddedLeft(to: 10) + "retention".paddedLeft(to: 12) : head,
          .faded)
      ])
    for line in report.outline {
      let indent = line.section.part == nil ? "" : "  "
      let known = "\(Int(line.standing.known.rounded()))/\(line.standing.cards)"
      var text =
        (indent + line.section.title.cleaned).truncated(to: width - 1, ellipsis: symbols.ellipsis)
        .padded(to: width) + known.paddedLeft(to: 10)
      if isWide {
        let share =
          line.retention.share.map { "\(Int(($0 * 100).rounded())) %" } ?? symbols.separator
        text += "\(line.standing.learning)".paddedLeft(to: 10) + share.paddedLeft(to: 12)
      }
      page.add(line: [Page.Span(text)])
    }
  }
}
