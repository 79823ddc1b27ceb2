/// The points of a grid, numbered, and how any place is shared out among them.
struct Lattice {
  let axes: [LatticeAxis]
  let count: Int

  init(axes: [LatticeAxis]) {
    self.axes = axes
    count = axes.reduce(1) { $0 * $1.count }
  }

  /// The coordinates of a point; the last axis runs fastest.
  func coordinates(of point: Int) -> SIMD4<Double> {
    var coordinates = SIMD4<Double>.zero
    var rest = point
    for axis in axes.indices.reversed() {
      coordinates[axis] = axes[axis][rest % axes[axis].count]
      rest /= axes[axis].count
    }
    return coordinates
  }

  /// The points around a place with their shares, which sum up to 1; points without a share are left
  /// out.
  func corners(around place: SIMD4<Double>) -> [(point: Int, share: Double)] {
    var corners = [(point: 0, share: 1.0)]
    for (number, axis) in axes.enumerated() {
      let shares = axis.shares(of: place[number]).filter { $0.share != 0 }
      corners = corners.flatMap { corner in
        shares.map {
          (point: corner.point * axis.count + $0.position, share: corner.share * $0.share)
        }
      }
    }
    return corners
  }
}
