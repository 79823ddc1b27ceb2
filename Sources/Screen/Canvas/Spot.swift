/// A part of the screen that can be pressed with the mouse.
public struct Spot: Hashable, Sendable {
  /// What pressing it means.
  public enum Action: Hashable, Sendable {
    /// The same as this key.
    case key(Key)
    /// Selects the row of a list; once more, acts on it.
    case row(Int)
    /// Chooses the option of this number, from 0.
    case choice(Int)
  }

  /// The cells.
  public var rect: Rect
  /// What pressing them means.
  public var action: Action

  /// A spot.
  public init(_ rect: Rect, _ action: Action) {
    self.rect = rect
    self.action = action
  }
}

extension Canvas {
  /// Lets a rectangle be pressed, as far as it is on the canvas.
  public mutating func addSpot(_ rect: Rect, _ action: Spot.Action) {
    let rect = rect.intersection(bounds)
    if !rect.isEmpty { spots.append(Spot(rect, action)) }
  }

  /// What pressing a cell means: of spots that overlap, the last one counts.
  public func action(at position: Position) -> Spot.Action? {
    spots.last { $0.rect.contains(position) }?.action
  }
}
