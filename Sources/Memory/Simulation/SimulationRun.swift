/// What happened in one run of a simulation, day by day.
public struct SimulationRun: Hashable, Sendable {
  /// Reviews on each day: all but first ones, repetitions within the day included.
  public internal(set) var reviews: [Int]
  /// Cards begun on each day.
  public internal(set) var newCards: [Int]
  /// Minutes spent on each day.
  public internal(set) var minutes: [Double]
  /// ΣR over all begun cards at the end of each day, by the learner's true memory.
  public internal(set) var knowledge: [Double]
  /// Due cards left over at the end of each day.
  public internal(set) var backlog: [Int]

  /// The true R of every begun card on the day after the last.
  public internal(set) var finalRecalls: [Double] = []

  /// Cards begun, those from before included.
  public internal(set) var cards = 0
  /// Reviews on a later day than the card's last, over all days.
  public internal(set) var laterReviews = 0
  /// Right answers among them.
  public internal(set) var passes = 0
  /// The sum, over the later reviews, of the true R at the moment of asking.
  public internal(set) var askedRecall = 0.0
  /// Cards put aside for too many lapses.
  public internal(set) var putAside = 0

  /// A run of so many days on which nothing happened yet.
  init(days: Int) {
    reviews = [Int](repeating: 0, count: days)
    newCards = reviews
    backlog = reviews
    minutes = [Double](repeating: 0, count: days)
    knowledge = minutes
  }
}

extension SimulationRun {
  /// Answers of any kind for each card.
  public var reviewsPerCard: Double {
    Double(reviews.reduce(0, +) + newCards.reduce(0, +)) / Double(max(cards, 1))
  }

  /// The mean of the true R when cards were asked on a later day.
  public var meanRecallWhenAsked: Double { askedRecall / Double(max(laterReviews, 1)) }

  /// The share of right answers on a later day.
  public var trueRetention: Double { Double(passes) / Double(max(laterReviews, 1)) }

  /// Minutes over all days.
  public var totalMinutes: Double { minutes.reduce(0, +) }

  /// ΣR at the end of the last day.
  public var finalKnowledge: Double { knowledge.last ?? 0 }
}
