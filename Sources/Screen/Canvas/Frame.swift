/// Everything a terminal should show at one moment: the cells, the cursor and the wanted modes.
public struct Frame: Hashable, Sendable {
  /// The cells.
  public var canvas: Canvas
  /// Where the cursor stands, also when it is hidden: screen readers follow it.
  public var cursor: Position?
  /// Whether the cursor shows, as in a text field.
  public var cursorVisible: Bool
  /// Whether clicks and the wheel are wanted; without, the terminal's own selection works.
  public var mouse: Bool

  /// Creates a frame; the cursor is hidden and the mouse left alone unless asked for.
  public init(
    canvas: Canvas, cursor: Position? = nil, cursorVisible: Bool = false, mouse: Bool = false
  ) {
    self.canvas = canvas
    self.cursor = cursor
    self.cursorVisible = cursorVisible
    self.mouse = mouse
  }
}
