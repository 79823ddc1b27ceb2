internal import Screen

/// Text set for reading: wrapped lines with styles, to be shown through a window that scrolls.
struct Page: Hashable {
  /// A run of text in one style.
  struct Span: Hashable {
    var text: String
    var style: Style

    init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  /// One line; spans follow each other from the left.
  typealias Line = [Span]

  /// The width in columns to which text is wrapped.
  let columns: Int
  private(set) var lines: [Line] = []
  /// The lines that must be visible, if there are any: the selected row.
  private(set) var focus: Range<Int>?
  /// What pressing a line with the mouse means.
  private(set) var spots: [Int: Spot.Action] = [:]
  /// The column of the cursor in the first of these lines.
  private(set) var focusColumn = 0

  init(columns: Int) {
    self.columns = max(1, columns)
  }

  /// A paragraph.
  ///
  /// The first line is led by `lead`, the others are indented as far.
  mutating func add(_ text: String, _ style: Style = .plain, lead: Line = []) {
    let indent = lead.reduce(0) { $0 + $1.text.columns }
    for (number, line) in text.wrapped(to: max(1, columns - indent)).enumerated() {
      let start = number == 0 ? lead : [Span(String(repeating: " ", count: indent))]
      lines.append(start + [Span(line, style)])
    }
  }

  /// A line as it is.
  mutating func add(line: Line) { lines.append(line) }

  /// An empty line, unless the page begins here or already has one.
  mutating func space() {
    if let last = lines.last, !last.isEmpty { lines.append([]) }
  }

  /// Calls `build` and notes that what it adds must be visible.
  mutating func focused(column: Int = 0, _ build: (inout Page) -> Void) {
    let start = lines.count
    build(&self)
    focus = start..<lines.count
    focusColumn = column
  }

  /// Calls `build` and lets what it adds be pressed.
  mutating func pressed(_ action: Spot.Action, _ build: (inout Page) -> Void) {
    let start = lines.count
    build(&self)
    for line in start..<lines.count { spots[line] = action }
  }
}

extension Page {
  /// Draws the lines from `scroll` on and returns the scroll that was used: in bounds, and such
  /// that the focus is visible.
  ///
  /// Arrows at the right edge say that there is more.
  @discardableResult
  func draw(
    on canvas: inout Canvas, in rect: Rect, scroll: Int = 0, symbols: Symbols
  ) -> Int {
    let top = clampedScroll(scroll, rows: rect.rows)
    for (row, line) in lines.dropFirst(top).prefix(rect.rows).enumerated() {
      var column = rect.column
      for span in line {
        column += canvas.write(
          span.text, at: rect.row + row, column, style: span.style,
          limit: rect.endColumn - column)
      }
      if let action = spots[top + row] {
        canvas.addSpot(
          Rect(row: rect.row + row, column: rect.column, rows: 1, columns: rect.columns), action)
      }
    }
    if top > 0 { mark(symbols.moreAbove, on: &canvas, row: rect.row, rect) }
    if top + rect.rows < lines.count {
      mark(symbols.moreBelow, on: &canvas, row: rect.endRow - 1, rect)
    }
    return top
  }

  /// The scroll nearest to the wanted one that shows the focus and does not run past the end.
  func clampedScroll(_ scroll: Int, rows: Int) -> Int {
    var top = min(max(0, scroll), max(0, lines.count - rows))
    if let focus {
      if focus.upperBound > top + rows { top = focus.upperBound - rows }
      if focus.lowerBound < top { top = focus.lowerBound }
    }
    return max(0, top)
  }

  private func mark(_ sign: String, on canvas: inout Canvas, row: Int, _ rect: Rect) {
    canvas.write(sign, at: row, rect.endColumn + 1, style: .hint)
  }
}
