internal import Screen

extension App {
  func drawFiles(_ state: FileChooserState, on canvas: inout Canvas) -> Position? {
    let folder = state.folder.truncatedMiddle(
      to: layout.title.columns / 2, ellipsis: symbols.ellipsis)
    canvas.drawTitle("Import", folder, layout, symbols: symbols)
    let pane = filePane(state)
    let (above, below) = layout.listAndPane(pane.lines.count)
    let (head, list) = above.splitTop(1)
    let (shown, cursor) = state.line.window(columns: max(1, head.columns - 3))
    canvas.write("/", at: head.row, head.column, style: .accent)
    if state.line.isEmpty {
      canvas.write(
        "a part of a name, or a path", at: head.row, head.column + 2, style: .faded,
        limit: head.columns - 2)
    } else {
      canvas.write(shown, at: head.row, head.column + 2, style: Style.plain.bold)
    }
    _ = canvas.drawList(
      state.cursor, count: state.rows.count, in: list, symbols: symbols
    ) { [fileSpan(state, $0)] }
    pane.draw(on: &canvas, in: below, symbols: symbols)
    return Position(row: head.row, column: head.column + 2 + cursor)
  }

  private func fileSpan(_ state: FileChooserState, _ position: Int) -> Page.Span {
    guard let item = state.item(state.rows[position]) else { return Page.Span("../", .faded) }
    let label = item.label.truncatedMiddle(
      to: layout.list.columns - 2, ellipsis: symbols.ellipsis)
    return switch item.kind {
    case .folder, .whole: Page.Span(label, .accent)
    case .deck: Page.Span(label)
    case .other: Page.Span(label, .faded)
    }
  }

  /// What is being read, what went wrong, or what can be chosen.
  func filePane(_ state: FileChooserState) -> Page {
    var page = Page(columns: layout.list.columns)
    if let waiting = state.waiting, state.listing != nil {
      page.add("Reading \(waiting.shortPath)\(symbols.ellipsis)", .accent)
    } else if !state.message.isEmpty {
      page.add(state.message.cleaned, .warning)
    } else if state.isPath {
      page.add("Enter goes to this path.", .faded)
    } else if state.listing != nil, state.rows.isEmpty {
      page.add("Nothing here has that in its name.", .faded)
    } else if let left = state.listing?.leftOut, left > 0 {
      page.add("\(left) more are not listed; type a path to reach them.", .faded)
    } else {
      page.add("A deck is a YAML, CSV or TSV file. A path can be typed or pasted.", .faded)
    }
    return page
  }
}

extension DeckWish {
  /// The last part of the path it is about.
  fileprivate var shortPath: String {
    switch self {
    case .list(let path), .open(let path, _), .preview(let path):
      path.split(separator: "/").last.map { String($0).cleaned } ?? "/"
    case .keep, .check, .export, .remove, .accept, .undo: ""
    }
  }
}
