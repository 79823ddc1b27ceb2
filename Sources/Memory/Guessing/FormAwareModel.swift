/// A model whose states can be advanced in part, as forms that teach less than recall need.
///
/// The requirements are all that guessing, simulation and the orders of review have to know
/// about a state beyond ``MemoryModel``.
public protocol FormAwareModel: MemoryModel {
  /// How hard it is to make the card more stable: 1 (easy) – 10.
  func difficulty(of state: State) -> Double

  /// The state that has gone only a share of the way from one stability to the next.
  ///
  /// ```
  /// S' = S_before·(1 + η·(S_after/S_before − 1))          the same for every stability of the model
  /// ```
  /// The difficulty is that of `after`. A share of 1 gives `after`, bit for bit.
  ///
  /// - Parameters:
  ///   - before: The state before a passed review.
  ///   - after: The state a full recall would lead to.
  ///   - share: η, not negative.
  /// - Returns: A state between the two, or beyond `after` for a share above 1.
  func state(from before: State, to after: State, share: Double) -> State

  /// Hands over the forgetting curve of a state, for asking it more than once.
  ///
  /// - Parameters:
  ///   - state: The state.
  ///   - body: Takes a function from days, at least 0, to the retrievability after them.
  /// - Returns: What `body` returns.
  func following<Result>(_ state: State, _ body: (_ recall: (Double) -> Double) -> Result) -> Result
}

extension FormAwareModel {
  /// Asks ``MemoryModel/retrievability(of:after:)`` each time.
  @inlinable
  public func following<Result>(
    _ state: State, _ body: (_ recall: (Double) -> Double) -> Result
  ) -> Result {
    body { retrievability(of: state, after: Days($0)) }
  }
}
