internal import Questions
internal import Screen

extension QuestionPage {
  /// What the learner answers with, and what they have entered so far.
  mutating func addAttempt(_ attempt: Attempt, _ question: Question) {
    switch question.form {
    case .flashcard: break
    case .cloze, .typed: if question.isTypable { addLine(attempt) }
    case .choice, .placement, .correction:
      for (position, option) in question.options.enumerated() {
        addRow(option.text, number: position, attempt, press: .choice(position))
      }
    case .selectAll:
      for (position, option) in question.options.enumerated() {
        let tick = attempt.ticked.contains(position) ? symbols.ticked : symbols.unticked
        addRow(
          option.text, number: position, attempt, mark: tick + " ", press: .choice(position))
      }
    case .chronology:
      for (position, part) in attempt.order.enumerated() {
        let isCarried = attempt.isCarrying && position == attempt.selected
        addRow(
          question.parts[part].text, number: position, attempt,
          mark: isCarried ? "\(symbols.arrowUp)\(symbols.arrowDown) " : "")
      }
    case .matching, .sorting: addAssignments(attempt, question)
    }
  }

  /// The parts with their targets, and below them what there is to choose from.
  private mutating func addAssignments(_ attempt: Attempt, _ question: Question) {
    for (position, part) in question.parts.enumerated() {
      let target = attempt.assigned[position].map { target in
        question.form == .matching
          ? String(Attempt.letters[target]) : question.targets[target].cleaned
      }
      addRow(
        "\(part.text.cleaned)  \(symbols.arrowRight) \(target ?? "?")", number: position, attempt)
    }
    page.space()
    for (position, target) in question.targets.enumerated() {
      let name =
        question.form == .matching ? String(Attempt.letters[position]) : "\(position + 1)"
      page.pressed(.choice(position)) {
        $0.add(target.cleaned, lead: [Page.Span("  \(name)", .key), Page.Span("  ")])
      }
    }
  }

  /// A row that the cursor can be on; pressing it selects it unless told otherwise.
  private mutating func addRow(
    _ text: String, number: Int, _ attempt: Attempt, mark: String = "", press: Spot.Action? = nil
  ) {
    let isSelected = number == attempt.selected
    let sign = isSelected ? symbols.pointer.padded(to: 2) : "  "
    let lead = Page.Span("\(sign)\(number + 1)  \(mark)", isSelected ? .accent : .plain)
    page.pressed(press ?? .row(number)) { page in
      if isSelected {
        page.focused { $0.add(text.cleaned, .focus, lead: [lead]) }
      } else {
        page.add(text.cleaned, lead: [lead])
      }
    }
  }

  /// The line that is typed, scrolled so that the cursor is in sight.
  private mutating func addLine(_ attempt: Attempt) {
    let room = max(4, page.columns - 4)
    let characters = attempt.line.string.map { $0 }
    var start = 0
    while String(characters[start..<attempt.line.cursor]).columns >= room { start += 1 }
    let shown = String(characters[start...]).truncated(to: room, ellipsis: "")
    let cursor = String(characters[start..<attempt.line.cursor]).columns + 2
    page.focused(column: cursor) {
      $0.add(line: [Page.Span("\(symbols.pointer) ", .accent), Page.Span(shown, Style.plain.bold)])
    }
    if !attempt.remark.isEmpty {
      page.space()
      page.add(attempt.remark.cleaned, .warning)
    }
    page.space()
  }
}
