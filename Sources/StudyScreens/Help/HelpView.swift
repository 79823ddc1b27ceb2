internal import Screen

extension App {
  func drawHelp(_ help: HelpState, on canvas: inout Canvas) -> Position? {
    canvas.drawTitle("Keys", placeName, layout, symbols: symbols)
    var list = layout.body
    var cursor: Position?
    if help.isSearching || !help.search.isEmpty {
      let (line, rest) = list.splitTop(1)
      cursor = drawSearch(help, on: &canvas, in: line)
      list = rest.inset(top: layout.hasAir ? 1 : 0)
    }
    let page = helpPage(help, columns: list.columns)
    let scroll = page.draw(on: &canvas, in: list, symbols: symbols)
    return cursor
      ?? page.focus.map { Position(row: list.row + $0.lowerBound - scroll, column: list.column) }
  }

  private func drawSearch(
    _ help: HelpState, on canvas: inout Canvas, in line: Rect
  ) -> Position {
    let sign = canvas.write("/ ", at: line.row, line.column, style: .key)
    canvas.write(
      help.search.string.suffix(columns: line.columns - sign - 1), at: line.row,
      line.column + sign, style: Style.plain.bold)
    let before = String(help.search.text[..<help.search.cursor]).columns
    return Position(
      row: line.row, column: min(line.endColumn - 1, line.column + sign + before))
  }

  private func helpPage(_ help: HelpState, columns: Int) -> Page {
    var page = Page(columns: columns)
    let (here, everywhere) = (help.found(help.here), help.found(help.everywhere))
    // Measured over all lines, so that nothing jumps while a search goes on.
    let width = (help.here + help.everywhere).map { keyText($0).columns }.max() ?? 0
    for (position, binding) in (here + everywhere).enumerated() {
      if position == here.count {
        page.space()
        page.add("Everywhere", .faded)
      }
      let isSelected = position == help.selected
      let lead = [
        Page.Span(isSelected ? symbols.pointer.padded(to: 2) : "  ", .accent),
        Page.Span(keyText(binding).padded(to: min(width, columns / 3) + 3), .key),
      ]
      page.pressed(.row(position)) { page in
        if isSelected {
          page.focused { $0.add(binding.label.cleaned, .focus, lead: lead) }
        } else {
          page.add(binding.label.cleaned, lead: lead)
        }
      }
    }
    if here.isEmpty, everywhere.isEmpty { page.add("No key does that.", .faded) }
    return page
  }

  private func keyText(_ binding: Binding) -> String {
    binding.keys.map { $0.label(symbols) }.joined(separator: " ")
  }

  private var placeName: String {
    switch place {
    case .home: "Home"
    case .study: "Study"
    case .settings: "Settings"
    case .keys: "Changing keys"
    case .timeline: "Timeline"
    case .decks: "Decks"
    case .summary: "Summary"
    case .progress: "Progress"
    case .quizSetup, .quizResult: "Quiz"
    case .browse, .card: "Cards"
    case .entity: "Looking up"
    }
  }
}
