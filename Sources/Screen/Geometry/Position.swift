/// A cell's address.
///
/// Row 0 is the top row, column 0 the leftmost column.
/// Any number is allowed; whoever draws ignores what lies outside.
public struct Position: Hashable, Sendable {
  /// Rows from the top.
  public var row: Int
  /// Columns from the left.
  public var column: Int

  /// Creates a position.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The top left corner.
  public static let origin = Position(row: 0, column: 0)
}
