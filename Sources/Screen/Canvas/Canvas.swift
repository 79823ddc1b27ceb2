/// A grid of cells that screens draw into.
///
/// Nothing drawn can fall outside: positions beyond the edges are ignored and text is clipped.
/// Two invariants hold after every operation: a continuation has its wide character to its left,
/// and a wide character has its continuation to its right.
public struct Canvas: Hashable, Sendable {
  /// The extent.
  public let size: Size
  /// Row after row.
  var cells: [Cell]
  /// What can be pressed with the mouse, in the order drawn.
  public internal(set) var spots: [Spot] = []

  /// Creates a canvas of plain spaces.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
  }

  /// The whole canvas as a rectangle.
  public var bounds: Rect { Rect(size) }

  /// The cell at a position; outside, a plain space.
  public subscript(row: Int, column: Int) -> Cell {
    guard size.contains(Position(row: row, column: column)) else { return .blank }
    return cells[row * size.columns + column]
  }

  /// The cells of one row, left to right; empty outside.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Puts a cell that is known to lie inside, and blanks the other half of whatever it cuts.
  mutating func put(_ cell: Cell, _ row: Int, _ column: Int) {
    let index = row * size.columns + column
    if cells[index].isContinuation, column > 0, !cell.isContinuation {
      cells[index - 1].character = " "
    }
    let next = index + 1
    if column + 1 < size.columns, cells[next].isContinuation {
      cells[next].isContinuation = false
    }
    cells[index] = cell
  }
}
