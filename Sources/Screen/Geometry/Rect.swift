/// A rectangle of cells.
///
/// The extent is never negative, and all arithmetic saturates: shrinking a rectangle beyond nothing
/// leaves an empty one, so layouts need no special cases for tiny terminals.
public struct Rect: Hashable, Sendable {
  /// The top row.
  public let row: Int
  /// The leftmost column.
  public let column: Int
  /// Number of rows, 0 or more.
  public let rows: Int
  /// Number of columns, 0 or more.
  public let columns: Int

  /// Creates a rectangle; a negative extent counts as 0.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row.bounded
    self.column = column.bounded
    self.rows = max(0, rows).bounded
    self.columns = max(0, columns).bounded
  }

  /// Creates the rectangle that covers a whole canvas of `size`.
  public init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  /// The row below the last one.
  public var endRow: Int { row + rows }
  /// The column right of the last one.
  public var endColumn: Int { column + columns }
  /// The extent alone.
  public var size: Size { Size(rows: rows, columns: columns) }
  /// The top left cell.
  public var origin: Position { Position(row: row, column: column) }
  /// Whether there is no cell inside.
  public var isEmpty: Bool { rows == 0 || columns == 0 }

  /// Whether `position` lies inside.
  public func contains(_ position: Position) -> Bool {
    position.row >= row && position.row < endRow
      && position.column >= column && position.column < endColumn
  }

  /// The part that both rectangles cover; empty if they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left,
      rows: min(endRow, other.endRow) - top, columns: min(endColumn, other.endColumn) - left)
  }
}

extension Int {
  /// The number held within ±1 000 000 000, so that sums of two cannot overflow.
  fileprivate var bounded: Int { Swift.max(-1_000_000_000, Swift.min(self, 1_000_000_000)) }
}
