extension FSRS7: FormAwareModel {
  /// D, 1–10.
  public func difficulty(of state: State) -> Double { state.difficulty }

  /// The state with both stabilities moved by their share and the difficulty after the review.
  public func state(from before: State, to after: State, share: Double) -> State {
    guard share != 1 else { return after }
    let gain = (after.stability - before.stability) * share
    let fastGain = (after.fastStability - before.fastStability) * share
    return State(
      stability: before.stability + gain, fastStability: before.fastStability + fastGain,
      difficulty: after.difficulty)
  }

  /// The curve, whose shape is computed once.
  public func following<Result>(
    _ state: State, _ body: (_ recall: (Double) -> Double) -> Result
  ) -> Result {
    let curve = curve(of: state)
    return body { curve.recall(elapsed: $0) }
  }
}
