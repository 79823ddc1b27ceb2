internal import Facts
internal import Memory
internal import Questions
internal import Screen
internal import Study

extension App {
  func drawStudy(_ study: StudyState, on canvas: inout Canvas) -> Position? {
    canvas.drawTitle(study.title.cleaned, counter(study), layout, symbols: symbols)
    let page = studyPage(study).page
    drawContext(study, on: &canvas)
    let body = layout.beside?.text ?? layout.body
    let scroll = page.draw(on: &canvas, in: body, scroll: study.scroll, symbols: symbols)
    guard let focus = page.focus else { return nil }
    return Position(
      row: body.row + focus.lowerBound - scroll, column: body.column + page.focusColumn)
  }

  /// How far the session is.
  private func counter(_ study: StudyState) -> String {
    let left = study.session.remaining - (study.judgedAnswer == nil ? 0 : 1)
    guard let quiz = study.quiz else {
      return "\(left) \(left == 1 ? "question" : "questions") left"
    }
    let number = study.session.answers.count + (study.judgedAnswer == nil ? 1 : 0)
    let place = "\(number) of \(max(number, number + left - (study.judgedAnswer == nil ? 1 : 0)))"
    guard let deadline = quiz.deadline else { return place }
    let minutes = max(0, deadline.milliseconds - now.instant.milliseconds + 59_999) / 60_000
    return "\(place)  \(symbols.separator)  \(minutes) min"
  }

  /// The question with what the learner has uncovered of it.
  func studyPage(_ study: StudyState) -> QuestionPage {
    let body = layout.beside?.text ?? layout.body
    var page = QuestionPage(columns: body.columns, symbols: symbols)
    guard let question = study.shownQuestion else { return page }
    page.addStem(question)
    switch study.phase {
    case .asking(let attempt): page.addAttempt(attempt, question)
    case .confiding(let confiding): page.addConfiding(confiding, question)
    case .turned:
      page.addAnswer(question)
      if layout.beside == nil { page.addExplanation(question) }
      page.addGrades(previews(of: study))
    case .judged(let response, let remark):
      guard let answered = study.judgedAnswer else { break }
      page.addVerdict(
        question, response, answered.judgement,
        remarks: [answered.certaintyText, remark, gloss(of: response, question, study)])
      if layout.beside == nil { page.addExplanation(question) }
      page.addReturn(
        answered.after, inSession: study.session.comesBack(answered.question.card))
      if answered.isLeech { page.addLeech(answered.after) }
    }
    return page
  }

  /// What the wrong option is that was chosen.
  private func gloss(of response: Response, _ question: Question, _ study: StudyState) -> String {
    guard case .chose(let position) = response, question.options.indices.contains(position),
      !question.options[position].isKey
    else { return "" }
    return shelves[study.shelf].maker?.gloss(of: question.options[position], question) ?? ""
  }

  /// What each grade would do, in the order of the grades.
  private func previews(of study: StudyState) -> [(grade: Grade, days: Int)] {
    guard let intervals = study.session.preview(at: now, scheduler: scheduler(of: study.shelf))
    else {
      return []
    }
    return Grade.allCases.map { ($0, intervals[$0] ?? 0) }
  }
}
