/// One cell of a canvas.
///
/// A wide character takes two cells: the left one carries it, the right one only continues it and
/// has the same style.
public struct Cell: Hashable, Sendable {
  /// The character; a space in a continuation.
  public var character: Character
  /// The look.
  public var style: Style
  /// Whether this is the right half of the wide character to the left.
  public var isContinuation: Bool

  /// Creates a cell.
  public init(_ character: Character = " ", style: Style = .plain, isContinuation: Bool = false) {
    self.character = character
    self.style = style
    self.isContinuation = isContinuation
  }

  /// A plain space.
  public static let blank = Cell()

  /// The right half of a wide character.
  static func continuation(_ style: Style) -> Cell {
    Cell(" ", style: style, isContinuation: true)
  }
}
