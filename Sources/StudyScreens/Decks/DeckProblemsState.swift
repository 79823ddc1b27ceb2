internal import Facts
internal import Screen

/// Everything that is wrong with a deck; each line leads into the editor.
struct DeckProblemsState: Hashable, Sendable {
  let origin: Shelf.Origin
  let title: String
  /// What is wrong; `nil` until the deck has been checked.
  var remarks: [DeckRemark]?
  /// What is in the deck and how it can be asked.
  var summary = ""
  var cursor = ListCursor()

  var selected: DeckRemark? {
    guard let remarks, remarks.indices.contains(cursor.selected) else { return nil }
    return remarks[cursor.selected]
  }

  var bindings: [Binding] {
    let editing = Binding(.act, "<enter> e", "edit the deck there", hint: "edit")
    return (selected == nil ? [] : [editing]) + [
      Binding(.back, "q <esc> h <left> <backspace>", "go back", hint: "back")
    ] + .moving + [Binding(.help, "?", "show the keys", hint: "help")]
  }
}

extension App {
  /// Shows what is wrong with a deck, and asks for it.
  mutating func openProblems(of shelf: Shelf?) -> [Effect] {
    guard let shelf else { return [] }
    push(.decks(.problems(DeckProblemsState(origin: shelf.origin, title: shelf.title))))
    return [.decks(.check(shelf.origin))]
  }

  mutating func updateProblems(_ state: DeckProblemsState, _ command: Command) -> [Effect] {
    var state = state
    switch command {
    case .back:
      pop()
      return []
    case .act: return state.selected.map { [.edit($0.place)] } ?? []
    default:
      let rows = layout.listAndPane(problemPane(state).lines.count).list.rows
      state.cursor.move(command, count: state.remarks?.count ?? 0, rows: rows)
      place = .decks(.problems(state))
      return []
    }
  }

  func drawProblems(_ state: DeckProblemsState, on canvas: inout Canvas) -> Position? {
    canvas.drawTitle(
      "Check: \(state.title.cleaned)", problemCount(state), layout, symbols: symbols)
    let pane = problemPane(state)
    let (list, below) = layout.listAndPane(pane.lines.count)
    let remarks = state.remarks ?? []
    // The name of the file says something only where there are several.
    let hasOneFile = remarks.allSatisfy { $0.place.file == remarks.first?.place.file }
    func placeText(_ remark: DeckRemark) -> String {
      hasOneFile ? "\(remark.place.line):\(remark.place.column)" : remark.shortPlace
    }
    let place = remarks.prefix(200).map { placeText($0).columns }.max() ?? 0
    let row = canvas.drawList(
      state.cursor, count: remarks.count, in: list, symbols: symbols
    ) { position in
      let remark = remarks[position]
      let column = min(place, list.columns / 3)
      let shown = placeText(remark).truncatedMiddle(to: column, ellipsis: symbols.ellipsis)
      let kind = remark.isError ? "error" : "warning"
      let lead = shown.padded(to: column) + "  " + kind.padded(to: 9)
      return [
        Page.Span(shown.padded(to: column)),
        Page.Span("  " + kind.padded(to: 9), remark.isError ? .wrong : .warning),
        Page.Span(
          remark.sentence.truncated(
            to: max(0, list.columns - 2 - lead.columns), ellipsis: symbols.ellipsis), .faded),
      ]
    }
    pane.draw(on: &canvas, in: below, symbols: symbols)
    return row
  }

  private func problemCount(_ state: DeckProblemsState) -> String {
    guard let remarks = state.remarks else { return "checking\(symbols.ellipsis)" }
    let errors = remarks.count(where: \.isError)
    let warnings = remarks.count - errors
    let parts = [
      errors == 0 ? "" : errors == 1 ? "1 error" : "\(errors) errors",
      warnings == 0 ? "" : warnings == 1 ? "1 warning" : "\(warnings) warnings",
    ].filter { !$0.isEmpty }
    return parts.isEmpty ? "no problems" : parts.joined(separator: ", ")
  }

  /// The selected problem in full, or what is in a deck without any.
  private func problemPane(_ state: DeckProblemsState) -> Page {
    var page = Page(columns: layout.list.columns)
    if let remark = state.selected {
      page.add(remark.sentence.cleaned, remark.isError ? .wrong : .plain)
      let file = remark.place.description.truncatedMiddle(
        to: page.columns, ellipsis: symbols.ellipsis)
      page.add(line: [Page.Span(file, .faded)])
    }
    if !state.summary.isEmpty { page.add(state.summary.cleaned, .faded) }
    return page
  }
}
