extension Canvas {
  /// Fills a rectangle with one character of one column, a space unless told otherwise.
  public mutating func fill(
    _ rect: Rect, with character: Character = " ", style: Style = .plain
  ) {
    let rect = rect.intersection(bounds)
    let cell = Cell(character.columns == 1 ? character.fitted : " ", style: style)
    for row in rect.row..<rect.endRow {
      for column in rect.column..<rect.endColumn { put(cell, row, column) }
    }
  }

  /// Changes the look of a rectangle and leaves its text.
  ///
  /// A wide character that is only half inside changes if its left half is inside.
  public mutating func restyle(_ rect: Rect, _ style: Style) {
    eachCell(in: rect) { $0.style = style }
  }

  /// Adds attributes to a rectangle, for example to mark a row, and leaves text and roles.
  public mutating func restyle(_ rect: Rect, adding attributes: Attributes) {
    eachCell(in: rect) { $0.style.attributes.formUnion(attributes) }
  }

  /// Draws a frame along the inside edge of a rectangle.
  ///
  /// Nothing is drawn in less than 2 × 2 cells.
  public mutating func drawBox(_ rect: Rect, symbols: Symbols, style: Style = .plain) {
    guard rect.rows >= 2, rect.columns >= 2 else { return }
    let bottom = rect.endRow - 1
    let right = rect.endColumn - 1
    let inner = rect.columns - 2
    drawRule(at: rect.row, rect.column + 1, columns: inner, symbols: symbols, style: style)
    drawRule(at: bottom, rect.column + 1, columns: inner, symbols: symbols, style: style)
    for column in [rect.column, right] {
      drawVerticalRule(
        at: rect.row + 1, column, rows: rect.rows - 2, symbols: symbols, style: style)
    }
    draw(symbols.topLeft, rect.row, rect.column, style)
    draw(symbols.topRight, rect.row, right, style)
    draw(symbols.bottomLeft, bottom, rect.column, style)
    draw(symbols.bottomRight, bottom, right, style)
  }

  /// Draws a horizontal line to the right, clipped at the edges.
  public mutating func drawRule(
    at row: Int, _ column: Int, columns: Int, symbols: Symbols, style: Style = .plain
  ) {
    fill(
      Rect(row: row, column: column, rows: 1, columns: columns), with: symbols.horizontal,
      style: style)
  }

  /// Draws a vertical line downwards, clipped at the edges.
  public mutating func drawVerticalRule(
    at row: Int, _ column: Int, rows: Int, symbols: Symbols, style: Style = .plain
  ) {
    fill(
      Rect(row: row, column: column, rows: rows, columns: 1), with: symbols.vertical, style: style)
  }

  private mutating func draw(_ symbol: Character, _ row: Int, _ column: Int, _ style: Style) {
    fill(Rect(row: row, column: column, rows: 1, columns: 1), with: symbol, style: style)
  }

  private mutating func eachCell(in rect: Rect, _ change: (inout Cell) -> Void) {
    let rect = rect.intersection(bounds)
    for row in rect.row..<rect.endRow {
      for column in rect.column..<rect.endColumn {
        let index = row * size.columns + column
        if cells[index].isContinuation, column == rect.column { continue }
        change(&cells[index])
        guard column == rect.endColumn - 1, column + 1 < size.columns else { continue }
        if cells[index + 1].isContinuation { change(&cells[index + 1]) }
      }
    }
  }
}
