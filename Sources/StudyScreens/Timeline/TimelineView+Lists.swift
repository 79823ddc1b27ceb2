internal import Facts
internal import Questions
internal import Screen
internal import Study

extension App {
  /// The events below each other with the selected one among them.
  ///
  /// Only what is in sight is made.
  func drawEventList(
    _ state: TimelineState, in rect: Rect, on canvas: inout Canvas
  ) -> Position? {
    let count = state.timeline.events.count
    guard rect.rows > 0, state.event != nil else { return nil }
    let top = max(0, min(state.selected - rect.rows / 2, count - rect.rows))
    for position in top..<min(count, top + rect.rows) {
      let row = rect.row + position - top
      let event = state.timeline.events[position]
      let isSelected = position == state.selected
      if isSelected { canvas.write(symbols.pointer, at: row, rect.column, style: .accent) }
      canvas.write(
        String(symbols.sign(of: event.knowledge)), at: row, rect.column + 2,
        style: event.knowledge?.style ?? .faded)
      let text =
        state.isVeiled(event)
        ? "not met yet"
        : readable(event.date.shortText).padded(to: 12) + state.labels[event.number].text
      let style: Style =
        isSelected ? .focus : state.isVeiled(event) ? .faded : .plain
      canvas.write(
        text.truncated(to: rect.columns - 4, ellipsis: symbols.ellipsis), at: row,
        rect.column + 4, style: style)
      canvas.addSpot(
        Rect(row: row, column: rect.column, rows: 1, columns: rect.columns), .row(position))
    }
    if top > 0 { canvas.write(symbols.moreAbove, at: rect.row, rect.endColumn - 1, style: .hint) }
    if top + rect.rows < count {
      canvas.write(symbols.moreBelow, at: rect.endRow - 1, rect.endColumn - 1, style: .hint)
    }
    return Position(row: rect.row + state.selected - top, column: rect.column)
  }

  /// What can be shown alone.
  func drawSections(
    _ state: TimelineState, selected: Int, on canvas: inout Canvas
  ) -> Position? {
    let body = layout.body
    var page = Page(columns: body.columns)
    for (position, choice) in state.choices.enumerated() {
      let isSelected = position == selected
      let width = body.columns - 10
      let title = (choice.isInPart ? "  " : "") + choice.title.cleaned
      let line = [
        Page.Span(isSelected ? symbols.pointer.padded(to: 2) : "  ", .accent),
        Page.Span(
          title.truncated(to: width - 1, ellipsis: symbols.ellipsis).padded(to: width),
          isSelected ? .focus : .plain),
        Page.Span("\(choice.events)".paddedLeft(to: 8), .faded),
      ]
      page.pressed(.row(position)) { page in
        isSelected ? page.focused { $0.add(line: line) } : page.add(line: line)
      }
    }
    let scroll = page.draw(on: &canvas, in: body, symbols: symbols)
    return Position(row: body.row + selected - scroll, column: body.column)
  }

  /// All about the selected event.
  func eventPage(_ state: TimelineState) -> Page {
    var page = Page(columns: layout.body.columns)
    guard let event = state.event, let maker = shelves[state.shelf].maker,
      maker.deck.facts.indices.contains(event.fact)
    else { return page }
    page.add("\(state.selected + 1) of \(state.timeline.events.count)", .faded)
    page.space()
    guard !state.isVeiled(event) else {
      page.add("You have not met this yet.", .title)
      page.space()
      page.add("It is shown when you have been asked for it, or now with a.", .faded)
      return page
    }
    let fact = maker.deck.facts[event.fact]
    let explanation = maker.explanation(of: fact)
    page.add(readable(event.date.fullText), .title)
    if let oldStyle = fact.oldStyle { page.add("Old Style: \(oldStyle.text)", .faded) }
    page.space()
    page.add(
      explanation.statement.isEmpty ? state.labels[event.number].text : explanation.statement)
    page.space()
    let lead = [
      Page.Span(String(symbols.sign(of: event.knowledge)) + " ", event.knowledge?.style ?? .faded)
    ]
    page.add(memoryText(event, state), lead: lead)
    if let record = event.card.flatMap({ shelves[state.shelf].records[$0] }) {
      let answers = record.reviews == 1 ? "1 answer" : "\(record.reviews) answers"
      page.add("\(answers), forgotten \(record.lapses) times", .faded, lead: [Page.Span("  ")])
    }
    page.space()
    for text in [explanation.why, explanation.note] where !text.isEmpty { page.add(text) }
    page.space()
    for source in explanation.sources { page.add(source.cleaned, .faded) }
    if explanation.badge != "record" { page.add(explanation.badge.cleaned, .warning) }
    return page
  }
}

extension PartialDate {
  /// "around 1936": as a person says it.
  var fullText: String { (isCirca ? "around " : "") + text }

  /// At most 12 columns: "30 Dec 1922", "Dec 1922", "~1922", "1917–1941".
  var shortText: String {
    let circa = isCirca ? "~" : ""
    if let end { return "\(circa)\(start.year)–\(end.year)" }
    guard let month = start.month, (1...12).contains(month) else { return "\(circa)\(start.year)" }
    let name = Point.monthNames[month - 1].prefix(3)
    return "\(circa)\(start.day.map { "\($0) " } ?? "")\(name) \(start.year)"
  }
}
