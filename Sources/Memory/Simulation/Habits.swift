/// How a learner grades and how long an answer takes them.
///
/// The start values are the published ones of fsrs-rs, counted over many learners; a learner's own
/// counts move them by ``GradeTable/smoothed(by:)``. Source: MEMORY.md, section 8; fsrs-rs,
/// `SimulatorConfig`.
public struct Habits: Hashable, Sendable {
  /// The shares of grades at a card's first review.
  public var firstGrades = GradeTable(again: 0.24, hard: 0.094, good: 0.495, easy: 0.171)

  /// The shares of grades among passes on a later day; Again has none.
  public var passes = GradeTable(hard: 0.224, good: 0.631, easy: 0.145)

  /// Seconds an answer takes when a card is first learnt.
  public var learningSeconds = GradeTable(again: 19.58, hard: 18.79, good: 13.78, easy: 10.71)

  /// Seconds an answer takes when a card is reviewed on a later day.
  public var reviewSeconds = GradeTable(again: 19.38, hard: 17.59, good: 12.38, easy: 8.94)

  /// Seconds an answer takes when a card is repeated on the day it was forgotten.
  public var relearningSeconds = GradeTable(again: 16.44, hard: 15.25, good: 12.32, easy: 8.03)

  /// What follows Again, Hard and Good within the day a card is first learnt.
  public var learningSteps = StepShares(
    afterAgain: GradeTable(again: 0.3686, hard: 0.0628, good: 0.5108, easy: 0.0577),
    afterHard: GradeTable(again: 0.0442, hard: 0.4553, good: 0.4457, easy: 0.0549),
    afterGood: GradeTable(again: 0.0519, hard: 0.047, good: 0.8462, easy: 0.055))

  /// What follows Again, Hard and Good within the day a card was forgotten.
  public var relearningSteps = StepShares(
    afterAgain: GradeTable(again: 0.2157, hard: 0.0643, good: 0.6595, easy: 0.0604),
    afterHard: GradeTable(again: 0.05, hard: 0.4638, good: 0.4475, easy: 0.0387),
    afterGood: GradeTable(again: 0.1057, hard: 0.1434, good: 0.7266, easy: 0.0244))

  /// The start values.
  public init() {}
}

/// The shares of grades when a card is repeated within the day, by the grade before.
public struct StepShares: Hashable, Sendable {
  /// After Again.
  public var afterAgain: GradeTable
  /// After Hard.
  public var afterHard: GradeTable
  /// After Good.
  public var afterGood: GradeTable

  /// The shares.
  public init(afterAgain: GradeTable, afterHard: GradeTable, afterGood: GradeTable) {
    self.afterAgain = afterAgain
    self.afterHard = afterHard
    self.afterGood = afterGood
  }

  /// The shares after a grade; after Easy the day is done.
  func shares(after grade: Grade) -> GradeTable {
    switch grade {
    case .again: afterAgain
    case .hard: afterHard
    case .good, .easy: afterGood
    }
  }
}
