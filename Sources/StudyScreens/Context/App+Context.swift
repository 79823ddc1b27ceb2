internal import Questions
internal import Screen
internal import Study

extension StudyState {
  /// Whether the answer is on the screen.
  var isAnswered: Bool {
    switch phase {
    case .asking, .confiding: false
    case .turned, .judged: true
    }
  }
}

extension App {
  /// Gathers what stands beside an answered question: once, when the answer is first shown and
  /// there is room for it.
  mutating func gatherContext() {
    guard case .study(var study) = place, study.isAnswered, study.context == nil,
      layout.beside != nil, let question = study.shownQuestion,
      let maker = shelves[study.shelf].maker
    else { return }
    study.context = StudyContext(
      question, in: study.session, maker, scheduler: scheduler(of: study.shelf), on: now.day)
    place = .study(study)
  }

  /// Draws the pane beside the question, with a line between the two.
  func drawContext(_ study: StudyState, on canvas: inout Canvas) {
    guard let (text, pane) = layout.beside else { return }
    let page = contextPage(study, columns: pane.columns)
    canvas.drawVerticalRule(
      at: pane.row, (text.endColumn + pane.column) / 2, rows: min(page.lines.count, pane.rows),
      symbols: symbols, style: .faded)
    page.draw(
      on: &canvas, in: pane, scroll: study.isAnswered ? study.scroll : 0, symbols: symbols)
  }

  /// The scroll nearest to the wanted one: question and pane scroll together, to the end of the
  /// longer.
  func clampedScroll(_ scroll: Int, of study: StudyState) -> Int {
    let own = studyPage(study).page.clampedScroll(scroll, rows: layout.body.rows)
    guard study.isAnswered, let pane = layout.beside?.pane else { return own }
    let page = contextPage(study, columns: pane.columns)
    return max(own, page.clampedScroll(scroll, rows: pane.rows))
  }
}
