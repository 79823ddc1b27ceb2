public import Memory

/// What is known about how a card is remembered: the replay of its reviews.
public struct CardRecord: Hashable, Sendable {
  /// What the model remembers.
  public var state: StudyModel.State
  /// The time from the last review until recall has fallen to 0.9.
  public var stability: Days
  /// The day of the first review.
  public var firstDay: StudyDay
  /// The day of the last review.
  public var lastDay: StudyDay
  /// The instant of the last review.
  public var lastInstant: Instant
  /// The day it should be asked again: the same day after a failure.
  public var dueDay: StudyDay
  /// How many reviews there were, from 1.
  public var reviews: Int
  /// How often it was forgotten when asked on a later day.
  public var lapses: Int
  /// How many reviews running it was remembered.
  public var successes: Int
  /// How far the card has come on the ladder of forms.
  public var ladder: LadderPlace
  /// What was last answered instead of the answer, as printed or typed; empty if nothing ever was.
  public var confusion: String
  /// What the learner typed and called right though it was judged wrong; empty if nothing ever was.
  public var ownAnswer: String
  /// What was predicted of the answers on later days.
  public var predictions: RecallPredictions

  /// A record.
  public init(
    state: StudyModel.State, stability: Days, firstDay: StudyDay, lastDay: StudyDay,
    lastInstant: Instant,
    dueDay: StudyDay, reviews: Int, lapses: Int, successes: Int,
    ladder: LadderPlace = LadderPlace(), confusion: String = "",
    ownAnswer: String = "", predictions: RecallPredictions = RecallPredictions()
  ) {
    self.state = state
    self.stability = stability
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.lastInstant = lastInstant
    self.dueDay = dueDay
    self.reviews = reviews
    self.lapses = lapses
    self.successes = successes
    self.ladder = ladder
    self.confusion = confusion
    self.ownAnswer = ownAnswer
    self.predictions = predictions
  }

  /// The interval in days that the last review gave; 0 after a failure.
  public var interval: Int { dueDay - lastDay }
}
