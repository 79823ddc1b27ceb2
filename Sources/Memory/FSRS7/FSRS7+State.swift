extension FSRS7 {
  /// What FSRS-7 remembers about a card.
  public struct State: Hashable, Sendable {
    /// The time scale of the slow curve: 0.0001–36500 days; not the 90 % interval.
    public let stability: Days
    /// The time scale of the fast curve: 0.0001–36500 days.
    public let fastStability: Days
    /// How hard it is to make the card more stable: 1 (easy) – 10.
    public let difficulty: Double

    /// A state; values outside the bounds are brought to the nearest one.
    public init(stability: Days, fastStability: Days, difficulty: Double) {
      self.stability = Days(stability.count.clipped(to: Self.stabilityBounds))
      self.fastStability = Days(fastStability.count.clipped(to: Self.stabilityBounds))
      self.difficulty = difficulty.clipped(to: Self.difficultyBounds)
    }

    /// What either stability may be, in days.
    static let stabilityBounds = 0.0001...36500.0
    /// What a difficulty may be.
    static let difficultyBounds = 1.0...10.0
    /// The fast stability after a first review, and its most after a lapse, as a share of the slow.
    static let fastShare = 0.8
  }
}

extension FSRS7.State {
  /// The state after a card's first review.
  ///
  /// ```
  /// S = initial stability of the grade      Sf = 0.8·S      D = D0(G)
  /// ```
  /// Vector: `fsrs.json`, kind `memory_state_sequence`, first states.
  init(firstReview grade: Grade, parameters: FSRS7Parameters) {
    let stability =
      switch grade {
      case .again: parameters.initialStabilityAgain
      case .hard: parameters.initialStabilityHard
      case .good: parameters.initialStabilityGood
      case .easy: parameters.initialStabilityEasy
      }
    self.init(
      stability: Days(stability), fastStability: Days(Self.fastShare * stability),
      difficulty: FSRS7.initialDifficulty(grade, parameters: parameters))
  }
}
