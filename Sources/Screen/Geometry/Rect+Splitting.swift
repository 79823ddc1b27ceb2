extension Rect {
  /// The rectangle without its edges; never larger than the original, possibly empty.
  public func inset(top: Int = 0, left: Int = 0, bottom: Int = 0, right: Int = 0) -> Rect {
    let top = top.clamped(to: 0...rows)
    let left = left.clamped(to: 0...columns)
    return Rect(
      row: row + top, column: column + left,
      rows: rows - top - bottom.clamped(to: 0...(rows - top)),
      columns: columns - left - right.clamped(to: 0...(columns - left)))
  }

  /// The rectangle without the same edge on all four sides.
  public func inset(by edge: Int) -> Rect {
    inset(top: edge, left: edge, bottom: edge, right: edge)
  }

  /// Cuts off up to `count` rows at the top.
  public func splitTop(_ count: Int) -> (top: Rect, rest: Rect) {
    let count = count.clamped(to: 0...rows)
    return (
      Rect(row: row, column: column, rows: count, columns: columns),
      Rect(row: row + count, column: column, rows: rows - count, columns: columns)
    )
  }

  /// Cuts off up to `count` rows at the bottom.
  public func splitBottom(_ count: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = splitTop(rows - count.clamped(to: 0...rows))
    return (rest, bottom)
  }

  /// Cuts off up to `count` columns at the left.
  public func splitLeft(_ count: Int) -> (left: Rect, rest: Rect) {
    let count = count.clamped(to: 0...columns)
    return (
      Rect(row: row, column: column, rows: rows, columns: count),
      Rect(row: row, column: column + count, rows: rows, columns: columns - count)
    )
  }

  /// Cuts off up to `count` columns at the right.
  public func splitRight(_ count: Int) -> (rest: Rect, right: Rect) {
    let (rest, right) = splitLeft(columns - count.clamped(to: 0...columns))
    return (rest, right)
  }

  /// A rectangle of at most `size` in the middle of this one; it leans up and left by half a cell.
  public func centered(_ size: Size) -> Rect {
    let rows = min(size.rows, self.rows)
    let columns = min(size.columns, self.columns)
    return Rect(
      row: row + (self.rows - rows) / 2, column: column + (self.columns - columns) / 2,
      rows: rows, columns: columns)
  }

  /// A column of text: the full height, at most `width` columns, centred.
  public func centered(columns width: Int) -> Rect {
    centered(Size(rows: rows, columns: width))
  }

  /// The rectangle's rows, top to bottom, each one row high.
  public var lines: [Rect] {
    (0..<rows).map { Rect(row: row + $0, column: column, rows: 1, columns: columns) }
  }
}

extension Int {
  /// The nearest number inside `range`.
  func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
