internal import Screen

extension App {
  func drawKeys(_ state: KeysState, on canvas: inout Canvas) -> Position? {
    let changed = state.changes(from: preferences.keys).count
    canvas.drawTitle(
      "Keys", changed == 0 ? "" : "\(changed) not kept yet", layout, symbols: symbols)
    var (head, list) = layout.body.splitTop(layout.hasAir ? 2 : 1)
    var cursor: Position?
    if state.waiting != nil, let action = state.action {
      let text = "Press the new key for \(action)."
      canvas.write(
        text.truncated(to: head.columns, ellipsis: symbols.ellipsis), at: head.row, head.column,
        style: .warning)
    } else if state.isSearching || !state.search.isEmpty {
      let (shown, column) = state.search.window(columns: max(1, head.columns - 3))
      canvas.write("/", at: head.row, head.column, style: .key)
      canvas.write(shown, at: head.row, head.column + 2, style: Style.plain.bold)
      cursor = Position(row: head.row, column: head.column + 2 + column)
    } else {
      list = layout.body
    }
    let page = keysPage(state, columns: list.columns)
    let scroll = page.draw(on: &canvas, in: list, symbols: symbols)
    if state.isSearching { return cursor }
    return page.focus.map {
      Position(row: list.row + $0.lowerBound - scroll, column: list.column)
    }
  }

  /// The actions by screen, each with its keys and what it does.
  private func keysPage(_ state: KeysState, columns: Int) -> Page {
    var page = Page(columns: columns)
    let isWide = columns >= 60
    let (keyColumns, room) = isWide ? (20, columns - 22) : (13, columns - 15)
    var screen = ""
    for (position, action) in state.actions.enumerated() {
      let scope = String(action.prefix { $0 != "." })
      if scope != screen {
        page.space()
        page.add(ActionText.screen(scope), .title)
        screen = scope
      }
      let isSelected = position == state.selected
      let keys = text(of: state.draft.keys(of: action))
      let isOwn = state.draft.keys(of: action) != KeyCatalogue.keys(of: action)
      let name = String(action.dropFirst(scope.count + 1))
      var line = [
        Page.Span(isSelected ? symbols.pointer.padded(to: 2) : "  ", .accent),
        Page.Span(
          keys.truncated(to: keyColumns - 1, ellipsis: symbols.ellipsis).padded(to: keyColumns),
          .key),
        Page.Span(
          ActionText.of(action).truncated(
            to: isWide ? room - name.columns - 3 : room - 2, ellipsis: symbols.ellipsis),
          isSelected ? .focus : .plain),
        Page.Span(isOwn ? " *" : "", .warning),
      ]
      if isWide {
        let used = line.reduce(0) { $0 + $1.text.columns }
        line.append(Page.Span(name.paddedLeft(to: max(0, columns - used)), .faded))
      }
      page.pressed(.row(position)) { page in
        isSelected ? page.focused { $0.add(line: line) } : page.add(line: line)
      }
    }
    if state.actions.isEmpty { page.add("No action is called that.", .faded) }
    return page
  }
}
