/// A model whose states can be laid out on a grid, for computing expectations without dice.
///
/// A state has one coordinate for each axis, up to four; coordinates that are not on the grid are
/// interpolated between its nearest points.
public protocol LatticeModel: FormAwareModel {
  /// The axes of the grid.
  var axes: [LatticeAxis] { get }

  /// Where a state lies; what is beyond the number of axes is left out.
  func coordinates(of state: State) -> SIMD4<Double>

  /// The state at a place.
  func state(at coordinates: SIMD4<Double>) -> State
}
