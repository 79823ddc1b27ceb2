/// The seventh Free Spaced Repetition Scheduler: two stabilities, fractions of a day, 34 parameters.
///
/// A card's memory is a slow stability S, a fast stability Sf and a difficulty D (1–10). Recall is a
/// weighted mean of two power curves, one for each stability, so the model is valid within the day
/// too and needs no rule for reviews on the same day. S is *not* the time until recall has fallen
/// to 0.9: ask ``interval(of:retention:)`` for that.
///
/// Source: the 34-parameter model of srs-benchmark and fsrs-rs since July 2026. Vectors computed by
/// the reference in 32 bits are met within 4.3e-5; here everything is computed in 64 bits.
/// Vectors: `fsrs.json`, all of the algorithm FSRS-7.
public struct FSRS7: MemoryModel {
  /// The parameters the model computes with.
  public let parameters: FSRS7Parameters

  /// How recall falls.
  let curves: CurveFamily
  /// How the slow stability moves.
  let slow: StabilityRule
  /// How the fast stability moves.
  let fast: StabilityRule
  /// The states after a first review, by its grade.
  let firstStates: NextStates<State>
  /// D0(4), to which difficulty returns; not clipped, so it may be negative.
  let easyDifficulty: Double

  /// A model with the given parameters.
  public init(parameters: FSRS7Parameters = .default) {
    self.parameters = parameters
    curves = CurveFamily(parameters: parameters)
    slow = StabilityRule(slowOf: parameters)
    fast = StabilityRule(fastOf: parameters)
    firstStates = NextStates { State(firstReview: $0, parameters: parameters) }
    easyDifficulty = Self.initialDifficulty(.easy, parameters: parameters)
  }

  /// The name of the model with these parameters; see ``FSRS7Parameters/identity``.
  public var identity: String { parameters.identity }
}
