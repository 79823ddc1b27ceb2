internal import Screen

/// The selected row of a list, and the first one in sight.
struct ListCursor: Hashable, Sendable {
  var selected = 0
  var top = 0

  /// Moves the selection and keeps it on a row and in sight.
  ///
  /// - Parameters:
  ///   - command: A command that moves; others only settle.
  ///   - count: How many rows the list has.
  ///   - rows: How many of them are in sight.
  mutating func move(_ command: Command, count: Int, rows: Int) {
    switch command {
    case .up: selected -= 1
    case .down: selected += 1
    case .pageUp: selected -= rows
    case .pageDown: selected += rows
    case .first: selected = 0
    case .last: selected = count - 1
    default: break
    }
    settle(count: count, rows: rows)
  }

  /// Keeps the selection on a row and in sight.
  mutating func settle(count: Int, rows: Int) {
    selected = min(max(0, selected), max(0, count - 1))
    top = BrowseState.top(top, selected: selected, count: count, listRows: rows)
  }
}

extension Canvas {
  /// Draws the rows of a list that are in sight, each a line that can be pressed.
  ///
  /// - Returns: Where the selected row begins; `nil` if there is none.
  mutating func drawList(
    _ cursor: ListCursor, count: Int, in rect: Rect, symbols: Symbols,
    row: (Int) -> Page.Line
  ) -> Position? {
    var cursor = cursor
    cursor.settle(count: count, rows: rect.rows)
    let end = min(cursor.top + rect.rows, count)
    for position in cursor.top..<max(cursor.top, end) {
      let line = Rect(
        row: rect.row + position - cursor.top, column: rect.column, rows: 1, columns: rect.columns)
      let isSelected = position == cursor.selected
      if isSelected { write(symbols.pointer, at: line.row, line.column, style: .accent) }
      var column = line.column + 2
      for span in row(position) {
        let style = isSelected && column == line.column + 2 ? .focus : span.style
        column += write(
          span.text, at: line.row, column, style: style, limit: line.endColumn - column)
      }
      addSpot(line, .row(position))
    }
    if cursor.top > 0 { write(symbols.moreAbove, at: rect.row, rect.endColumn + 1, style: .hint) }
    if end < count {
      write(symbols.moreBelow, at: rect.endRow - 1, rect.endColumn + 1, style: .hint)
    }
    guard count > 0, rect.rows > 0 else { return nil }
    return Position(row: rect.row + cursor.selected - cursor.top, column: rect.column)
  }
}
