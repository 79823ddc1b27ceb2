/// When a card comes back, in whole days, for each grade of a pass.
///
/// Never falling from Hard to Easy, and rising unless the longest allowed interval stops it.
public struct DayIntervals: Hashable, Sendable {
  /// Days after ``Grade/hard``, at least 1.
  public var hard: Int
  /// Days after ``Grade/good``.
  public var good: Int
  /// Days after ``Grade/easy``.
  public var easy: Int

  /// Three intervals in days.
  public init(hard: Int, good: Int, easy: Int) {
    self.hard = hard
    self.good = good
    self.easy = easy
  }

  /// The days after the given grade; `nil` for Again, which comes back by learning steps.
  public subscript(grade: Grade) -> Int? {
    switch grade {
    case .again: nil
    case .hard: hard
    case .good: good
    case .easy: easy
    }
  }
}
