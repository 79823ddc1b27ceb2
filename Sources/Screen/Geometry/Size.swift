/// The extent of a terminal or of a canvas, counted in character cells.
///
/// Both numbers are 0 or more: negative arguments become 0.
public struct Size: Hashable, Sendable {
  /// Number of rows, 0 or more.
  public let rows: Int
  /// Number of columns, 0 or more.
  public let columns: Int

  /// Creates a size; a negative number counts as 0.
  public init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// Nothing at all.
  public static let zero = Size(rows: 0, columns: 0)

  /// Whether no cell fits.
  public var isEmpty: Bool { rows == 0 || columns == 0 }

  /// Whether `position` lies inside.
  public func contains(_ position: Position) -> Bool {
    position.row >= 0 && position.row < rows && position.column >= 0 && position.column < columns
  }

  /// Whether `other` fits, in both directions.
  public func holds(_ other: Size) -> Bool {
    other.rows <= rows && other.columns <= columns
  }
}
