internal import Facts
internal import Questions
internal import Screen
internal import Study

extension App {
  func drawBrowse(_ browse: BrowseState, on canvas: inout Canvas) -> Position? {
    canvas.drawTitle("Cards", browseCount(browse), layout, symbols: symbols)
    let list = layout.list
    let table = BrowseTable(columns: list.columns, symbols: symbols)
    let headRows = BrowseTable.headRows(browse, columns: list.columns)
    var (head, body) = list.splitTop(headRows)
    let cursor = drawQuery(browse, on: &canvas, at: head)
    head = head.inset(top: 1)
    if browse.problem.isEmpty {
      table.drawHead(browse, on: &canvas, at: head)
    } else {
      canvas.write(browse.problem.wrapped(to: head.columns), in: head, style: .warning)
    }
    let bottom: Rect
    (body, bottom) = body.splitBottom(layout.previewRows(of: browse))
    drawPreview(browse, on: &canvas, in: bottom.inset(top: 1))
    let row = drawRows(browse, table, on: &canvas, in: body)
    return browse.isTyping ? cursor : row
  }

  private func browseCount(_ browse: BrowseState) -> String {
    let count = "\(browse.rows.count) of \(index?.count ?? 0)"
    guard !browse.marked.isEmpty else { return count }
    return "\(browse.marked.count) marked, \(count)"
  }

  /// The line with the query; returns where the cursor stands in it.
  private func drawQuery(_ browse: BrowseState, on canvas: inout Canvas, at head: Rect) -> Position
  {
    let room = max(1, head.columns - 3)
    let (shown, cursor) = browse.line.window(columns: room)
    canvas.write("/", at: head.row, head.column, style: browse.isTyping ? .accent : .faded)
    if browse.line.isEmpty, !browse.isTyping {
      let advice = "words, is:due, section:\(symbols.ellipsis), stability<10, -not, or"
      canvas.write(
        advice.truncated(to: room, ellipsis: symbols.ellipsis), at: head.row, head.column + 2,
        style: .faded)
    } else {
      canvas.write(
        shown, at: head.row, head.column + 2, style: browse.isTyping ? Style.plain.bold : .plain)
    }
    return Position(row: head.row, column: head.column + 2 + cursor)
  }

  /// The selected card in full as far as there is room, or the question before a reset.
  private func drawPreview(_ browse: BrowseState, on canvas: inout Canvas, in rect: Rect) {
    var page = Page(columns: rect.columns)
    if !browse.confirming.isEmpty {
      page.add(CardDeed.question(browse.confirming.count), .warning)
    } else if rect.rows > 0, let row = browse.selectedRow, let sides = index?.sides(row) {
      page.add(sides.front.cleaned, Style.plain)
      page.add(sides.back.cleaned, .accent, lead: [Page.Span("  ")])
    }
    for (offset, line) in page.lines.prefix(rect.rows).enumerated() {
      var column = rect.column
      for span in line {
        column += canvas.write(
          span.text, at: rect.row + offset, column, style: span.style,
          limit: rect.endColumn - column)
      }
    }
  }

  /// Only the rows in sight; returns where the cursor stands.
  private func drawRows(
    _ browse: BrowseState, _ table: BrowseTable, on canvas: inout Canvas, in body: Rect
  ) -> Position? {
    guard let index, !browse.rows.isEmpty else {
      canvas.write(
        "No card is found.", at: body.row, body.column, style: .faded, limit: body.columns)
      return nil
    }
    let top = BrowseState.top(
      browse.top, selected: browse.selected, count: browse.rows.count, listRows: body.rows)
    let end = min(top + body.rows, browse.rows.count)
    for position in top..<max(top, end) {
      let row = browse.rows[position]
      let line = Rect(
        row: body.row + position - top, column: body.column, rows: 1, columns: body.columns)
      table.draw(
        row, of: index, on: &canvas, at: line, isSelected: position == browse.selected,
        isMarked: browse.marked.contains(row))
      canvas.addSpot(line, .row(position))
    }
    if top > 0 {
      canvas.write(symbols.moreAbove, at: body.row, body.endColumn + 1, style: .hint)
    }
    if end < browse.rows.count {
      canvas.write(symbols.moreBelow, at: body.endRow - 1, body.endColumn + 1, style: .hint)
    }
    return Position(row: body.row + browse.selected - top, column: body.column)
  }
}

extension TextLine {
  /// The part of the line that fits, with the cursor in it, and the column of the cursor.
  func window(columns: Int) -> (text: String, cursor: Int) {
    var start = 0
    while start < cursor, String(text[start..<cursor]).columns >= columns { start += 1 }
    return (
      String(text[start...]).truncated(to: columns, ellipsis: ""),
      String(text[start..<cursor]).columns
    )
  }
}
