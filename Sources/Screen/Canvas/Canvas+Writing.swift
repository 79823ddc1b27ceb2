extension Canvas {
  /// Writes one line of text.
  ///
  /// Control characters are cleaned away and line breaks become spaces (see `cleaned`). Text that
  /// begins left of the canvas shows its visible part; a wide character cut by the left edge shows
  /// as a space, one cut by the right edge or by `limit` ends the text.
  ///
  /// - Parameters:
  ///   - text: The text; anything is allowed.
  ///   - row: The row; outside the canvas nothing happens.
  ///   - column: Where the first character goes; may be negative.
  ///   - style: The look of every cell written.
  ///   - limit: The most columns the text may take, counted from `column`; `nil` up to the edge.
  /// - Returns: The columns of the canvas that were written, 0 or more.
  /// - Complexity: Linear in the length of the text.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol, at row: Int, _ column: Int, style: Style = .plain,
    limit: Int? = nil
  ) -> Int {
    guard row >= 0, row < size.rows, column < size.columns else { return 0 }
    let end = limit.map { min(size.columns, column.saturatingSum(max(0, $0))) } ?? size.columns
    let plain =
      text.isPlainASCII
      ? text.utf8.withContiguousStorageIfAvailable {
        write(plain: $0, at: row, column, style: style, end: end)
      } : nil
    if let plain { return plain }
    var position = column
    var written = 0
    for unit in CellSequence(text) where unit.columns > 0 {
      let next = position.saturatingSum(unit.columns)
      if next > end { break }
      if position >= 0 {
        put(Cell(unit.character.fitted, style: style), row, position)
        if unit.columns == 2 { put(.continuation(style), row, position + 1) }
        written += unit.columns
      } else if next > 0 {
        put(Cell(" ", style: style), row, 0)
        written += 1
      }
      position = next
    }
    return written
  }

  /// Writes printable ASCII, one cell a byte; `end` is the column that stays free.
  private mutating func write(
    plain bytes: UnsafeBufferPointer<UInt8>, at row: Int, _ column: Int, style: Style, end: Int
  ) -> Int {
    let first = max(0, column)
    let last = min(end, column.saturatingSum(bytes.count))
    guard first < last else { return 0 }
    let characters = Self.plainCharacters
    for position in first..<last {
      let character = characters[Int(bytes[position - column]) - 0x20]
      put(Cell(character, style: style), row, position)
    }
    return last - first
  }

  /// The characters from space to tilde.
  private static let plainCharacters = (0x20..<0x7F).map { Character(Unicode.Scalar(UInt8($0))) }

  /// Writes lines below each other, clipped to a rectangle.
  ///
  /// - Returns: The number of lines that found room.
  @discardableResult
  public mutating func write(_ lines: [String], in rect: Rect, style: Style = .plain) -> Int {
    let count = min(lines.count, rect.rows)
    for index in 0..<count {
      write(lines[index], at: rect.row + index, rect.column, style: style, limit: rect.columns)
    }
    return count
  }

  /// Writes one line of text so that it ends right before `column`, cutting its end if needed.
  ///
  /// - Returns: The columns of the canvas that were written.
  @discardableResult
  public mutating func writeRight(
    _ text: some StringProtocol, at row: Int, endingAt column: Int, style: Style = .plain
  ) -> Int {
    write(text, at: row, column.saturatingSum(-text.columns), style: style)
  }

  /// Writes one line of text in the middle of a rectangle's first row, cutting its end if needed.
  ///
  /// - Returns: The columns of the canvas that were written.
  @discardableResult
  public mutating func writeCentered(
    _ text: some StringProtocol, in rect: Rect, style: Style = .plain
  ) -> Int {
    guard rect.rows > 0 else { return 0 }
    let start = rect.column + max(0, rect.columns - text.columns) / 2
    return write(text, at: rect.row, start, style: style, limit: rect.endColumn - start)
  }
}

extension Int {
  /// The sum, held at the largest or smallest number instead of overflowing.
  func saturatingSum(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other > 0 ? .max : .min) : sum
  }
}
