/// What a learner means to do: how many cards, how many a day, by which rules.
public struct StudyPlan: Hashable, Sendable {
  /// How many cards are new at the start.
  public var newCards: Int
  /// How many days are simulated.
  public var days: Int
  /// How many new cards are begun each day; `nil` for no limit, so all on the first day.
  public var newPerDay: Int?
  /// New cards are begun before this day only; `nil` for no end.
  public var lastNewDay: Int?
  /// How many reviews a day, new cards apart; `nil` for no limit.
  public var reviewsPerDay: Int?
  /// How many minutes a day, after which no further card is shown; `nil` for no limit.
  public var minutesPerDay: Double?
  /// Retention and longest interval.
  public var policy: IntervalPolicy
  /// Rails that hold intervals in, as for a learner who is not seasoned; `nil` for none.
  public var rails: GuardRails?
  /// In which order due cards are shown; of effect only if a limit stops the day, or days are
  /// balanced.
  public var order = ReviewOrder.dueDay
  /// Whether intervals are fuzzed.
  public var isFuzzed = false
  /// Whether days are balanced; only if they are fuzzed, since fuzz gives the room.
  public var isBalanced = false
  /// Easy days, for balance; day 0 of the simulation is ``firstDay``.
  public var easyDays = EasyDays()
  /// The study day, counted from 1970-01-01, on which the simulation begins.
  public var firstDay = 0
  /// How many passes within the day a new card needs; 0 to show it only once.
  public var learningSteps = 0
  /// How many passes within the day a forgotten card needs; 0 to show it only once.
  public var relearningSteps = 0
  /// The day of an exam; intervals do not reach beyond it.
  public var exam: Int?
  /// A card is put aside after so many lapses; `nil` for never.
  public var greatestLapses: Int?

  /// A plan without limits or fuzz.
  public init(
    newCards: Int, days: Int, newPerDay: Int? = nil, policy: IntervalPolicy = IntervalPolicy()
  ) {
    self.newCards = max(newCards, 0)
    self.days = max(days, 0)
    self.newPerDay = newPerDay
    self.policy = policy
  }

  /// Whether a day can end before its cards.
  var isLimited: Bool { reviewsPerDay != nil || minutesPerDay != nil }
}
