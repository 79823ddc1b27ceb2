extension FSRS6: FormAwareModel {
  /// D, 1–10.
  public func difficulty(of state: State) -> Double { state.difficulty }

  /// The state with stability S + η·(S' − S) and the difficulty after the review.
  public func state(from before: State, to after: State, share: Double) -> State {
    guard share != 1 else { return after }
    let gain = (after.stability - before.stability) * share
    return State(stability: before.stability + gain, difficulty: after.difficulty)
  }
}
