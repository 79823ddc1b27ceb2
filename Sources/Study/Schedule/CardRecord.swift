public import Memory

/// What is known about how a card is remembered: the replay of its reviews.
public struct CardRecord: Hashable, Sendable {
  /// Stability and difficulty.
  public var state: FSRS6.State
  /// The day of the first review.
  public var firstDay: StudyDay
  /// The day of the last review.
  public var lastDay: StudyDay
  /// The day it should be asked again: the same day after a failure.
  public var dueDay: StudyDay
  /// How many reviews there were, from 1.
  public var reviews: Int
  /// How often it was forgotten when asked on a later day.
  public var lapses: Int
  /// How many reviews running it was remembered.
  public var successes: Int

  /// A record.
  public init(
    state: FSRS6.State, firstDay: StudyDay, lastDay: StudyDay, dueDay: StudyDay, reviews: Int,
    lapses: Int, successes: Int
  ) {
    self.state = state
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.dueDay = dueDay
    self.reviews = reviews
    self.lapses = lapses
    self.successes = successes
  }

  /// The interval in days that the last review gave; 0 after a failure.
  public var interval: Int { dueDay - lastDay }
}
