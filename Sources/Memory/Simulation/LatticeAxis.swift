/// Evenly spaced values of one coordinate of a grid.
public struct LatticeAxis: Hashable, Sendable {
  /// The least value.
  public let first: Double
  /// The greatest value.
  public let last: Double
  /// How many values there are, at least 4.
  public let count: Int
  /// Whether what lies between the values is interpolated by cubics through four of them, not linearly
  /// between two.
  ///
  /// Linear interpolation blurs a coordinate that moves a little with every review, as difficulty
  /// does; cubics do not. They need an expectation without steps, and whole days make steps along the
  /// stability.
  public let isSmooth: Bool

  /// An axis.
  public init(_ values: ClosedRange<Double>, count: Int, isSmooth: Bool = false) {
    first = values.lowerBound
    last = values.upperBound
    self.count = max(count, 4)
    self.isSmooth = isSmooth
  }

  /// The value at a position from 0.
  subscript(position: Int) -> Double {
    first + (last - first) * Double(position) / Double(count - 1)
  }

  /// The positions around a value with their shares, which sum up to 1; values beyond the ends count
  /// as the ends.
  func shares(of value: Double) -> [(position: Int, share: Double)] {
    let place = ((value - first) / (last - first)).clipped(to: 0...1) * Double(count - 1)
    guard isSmooth else {
      let position = min(Int(place), count - 2)
      let share = place - Double(position)
      return [(position: position, share: 1 - share), (position: position + 1, share: share)]
    }
    // Lagrange's polynomial through four neighbours.
    let start = min(max(Int(place) - 1, 0), count - 4)
    let offset = place - Double(start)
    let (zero, one, two, three) = (offset, offset - 1, offset - 2, offset - 3)
    return [
      (position: start, share: -one * two * three / 6),
      (position: start + 1, share: zero * two * three / 2),
      (position: start + 2, share: -zero * one * three / 2),
      (position: start + 3, share: zero * one * two / 6),
    ]
  }
}
