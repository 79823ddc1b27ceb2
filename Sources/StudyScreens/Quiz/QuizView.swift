internal import Facts
internal import Questions
internal import Screen
internal import Study

extension App {
  func drawQuizSetup(_ setup: QuizSetup, on canvas: inout Canvas) -> Position? {
    canvas.drawTitle("Quiz", setup.deckTitle.cleaned, layout, symbols: symbols)
    let body = layout.body
    var page = Page(columns: body.columns)
    page.add("A quiz asks each card once, and its answers count for your memory.", .faded)
    page.space()
    for line in setup.lines {
      let isSelected = line.row == setup.selected
      let lead = (isSelected ? symbols.pointer.padded(to: 2) : "  ") + line.name.padded(to: 12)
      let add: (inout Page) -> Void = {
        $0.add(line.value.cleaned, isSelected ? .focus : .plain, lead: [Page.Span(lead)])
      }
      page.pressed(.row(line.row.rawValue)) { page in
        if isSelected { page.focused(add) } else { add(&page) }
      }
    }
    page.space()
    page.add("Enter begins.", .faded)
    let scroll = page.draw(on: &canvas, in: body, symbols: symbols)
    return page.focus.map { Position(row: body.row + $0.lowerBound - scroll, column: body.column) }
  }

  func drawQuizResult(_ state: QuizResultState, on canvas: inout Canvas) {
    let result = state.result
    canvas.drawTitle(
      "Quiz", state.run.setup.title.cleaned, layout, symbols: symbols)
    var page = Page(columns: layout.body.columns)
    page.add(result.headline, Style.title)
    if result.answered < state.run.asked, state.run.deadline != nil {
      page.add("\(state.run.asked - result.answered) not reached.", .faded)
    }
    page.space()
    if result.missed.isEmpty {
      if result.answered > 0 { page.add("Nothing was missed.") }
    } else {
      page.add("Missed", .faded)
    }
    for question in result.missed {
      page.space()
      page.add(question.stem.cleaned, Style.plain.bold)
      page.add(question.answer.cleaned, .correct, lead: [Page.Span("  ")])
      if !question.explanation.why.isEmpty {
        page.add(question.explanation.why.cleaned, .faded, lead: [Page.Span("  ")])
      }
    }
    page.draw(on: &canvas, in: layout.body, scroll: state.scroll, symbols: symbols)
  }
}
