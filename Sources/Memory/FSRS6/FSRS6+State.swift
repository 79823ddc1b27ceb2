extension FSRS6 {
  /// What FSRS-6 remembers about a card.
  public struct State: Hashable, Sendable {
    /// The time after which recall has fallen to 0.9: 0.001–36500 days.
    public let stability: Days
    /// How hard it is to make the card more stable: 1 (easy) – 10.
    public let difficulty: Double

    /// A state; values outside the bounds are brought to the nearest one.
    public init(stability: Days, difficulty: Double) {
      self.stability = Days(stability.count.clipped(to: Self.stabilityBounds))
      self.difficulty = difficulty.clipped(to: Self.difficultyBounds)
    }

    /// What a stability may be, in days.
    static let stabilityBounds = 0.001...36500.0
    /// What a difficulty may be.
    static let difficultyBounds = 1.0...10.0
  }
}

extension FSRS6.State {
  /// The state after a card's first review.
  ///
  /// ```
  /// S = initial stability of the grade      D = D0(G)
  /// ```
  /// Vector: `fsrs.json`, kind `first_review`.
  init(firstReview grade: Grade, parameters: FSRS6Parameters) {
    let stability =
      switch grade {
      case .again: parameters.initialStabilityAgain
      case .hard: parameters.initialStabilityHard
      case .good: parameters.initialStabilityGood
      case .easy: parameters.initialStabilityEasy
      }
    self.init(
      stability: Days(stability),
      difficulty: FSRS6.initialDifficulty(grade, parameters: parameters))
  }
}
