/// The four memory states one review can lead to, one for each grade.
///
/// A scheduler shows them before the answer (the preview) and stores one of them afterwards. Both
/// come from the same function, so what was shown is what happens.
public struct NextStates<State> {
  /// The state after ``Grade/again``.
  public var again: State
  /// The state after ``Grade/hard``.
  public var hard: State
  /// The state after ``Grade/good``.
  public var good: State
  /// The state after ``Grade/easy``.
  public var easy: State

  /// Four states, from the worst grade to the best.
  public init(again: State, hard: State, good: State, easy: State) {
    self.again = again
    self.hard = hard
    self.good = good
    self.easy = easy
  }

  /// The state after the given grade.
  public subscript(grade: Grade) -> State {
    switch grade {
    case .again: again
    case .hard: hard
    case .good: good
    case .easy: easy
    }
  }
}

extension NextStates: Equatable where State: Equatable {}
extension NextStates: Hashable where State: Hashable {}
extension NextStates: Sendable where State: Sendable {}

extension NextStates {
  /// The four states, each made from its grade.
  @inline(__always)
  init(_ state: (Grade) -> State) {
    self.init(again: state(.again), hard: state(.hard), good: state(.good), easy: state(.easy))
  }
}
