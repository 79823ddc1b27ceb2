internal import Facts
internal import Memory
internal import Questions
internal import Screen
internal import Study

extension App {
  func drawStudy(_ study: StudyState, on canvas: inout Canvas) -> Position? {
    guard let question = shownQuestion(study) else { return nil }
    let left = study.session.remaining
    canvas.drawTitle(
      study.title.cleaned, "\(left) \(left == 1 ? "question" : "questions") left", layout,
      symbols: symbols)
    let body = layout.body
    var page = QuestionPage(question, columns: body.columns, symbols: symbols)
    page.addStem()
    switch study.phase {
    case .asking(let selected):
      page.addOptions(selected: question.options.isEmpty ? nil : selected)
    case .turned:
      page.addAnswer()
      page.addExplanation()
      page.addGrades(previews(of: study))
    case .judged(let chosen):
      page.addVerdict(chosen: chosen)
      page.addExplanation()
      page.addReturn(study.judgedAnswer?.after)
    }
    let scroll = page.page.draw(on: &canvas, in: body, scroll: study.scroll, symbols: symbols)
    guard let focus = page.page.focus, case .asking = study.phase else { return nil }
    return Position(row: body.row + focus.lowerBound - scroll, column: body.column)
  }

  /// The question on the screen: the one that was judged, else the open one.
  private func shownQuestion(_ study: StudyState) -> Question? {
    study.judgedAnswer?.question ?? study.session.question
  }

  /// What each grade would do, in the order of the grades.
  private func previews(of study: StudyState) -> [(grade: Grade, days: Int)] {
    guard let card = study.session.question?.card else { return [] }
    let intervals = settings.scheduler.preview(
      .init(deck: study.session.deck, card: card), after: study.session.records[card],
      on: home.day)
    return Grade.allCases.map { ($0, intervals[$0] ?? 0) }
  }
}
