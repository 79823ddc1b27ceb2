extension FSRS6: LatticeModel {
  /// ln S in steps of 0.075 and, smoothly, D in steps of 1.
  public var axes: [LatticeAxis] {
    [
      LatticeAxis(logarithm(0.001)...logarithm(36500), count: 233),
      LatticeAxis(1...10, count: 10, isSmooth: true),
    ]
  }

  /// ln S and D.
  public func coordinates(of state: State) -> SIMD4<Double> {
    SIMD4(logarithm(state.stability.count), state.difficulty, 0, 0)
  }

  /// The state with these ln S and D.
  public func state(at coordinates: SIMD4<Double>) -> State {
    State(stability: Days(exponential(coordinates[0])), difficulty: coordinates[1])
  }
}
