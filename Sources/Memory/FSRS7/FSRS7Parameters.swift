/// The 34 parameters of FSRS-7, by name.
///
/// A value of this type always lies within the bounds: it comes from ``default`` or from a vector
/// that was checked as a whole. The order of the published vectors is known to the coder only, see
/// ``init(vector:)`` and ``vector``. What each does stands in the formulas of ``FSRS7``.
///
/// Names are ours; defaults, bounds and the spread of the priors are those of srs-benchmark and
/// fsrs-rs since July 2026, the model with two stabilities.
public struct FSRS7Parameters: Hashable, Sendable {
  // A card's first review.

  /// The slow stability after a first Again, in days: 0.0001–50.
  public internal(set) var initialStabilityAgain = 0.1104

  /// The slow stability after a first Hard, in days, not below that after Again: 0.0001–100.
  public internal(set) var initialStabilityHard = 2.2395

  /// The slow stability after a first Good, in days, not below that after Hard: 0.0001–100.
  public internal(set) var initialStabilityGood = 3.9221

  /// The slow stability after a first Easy, in days, not below that after Good: 0.0001–100.
  public internal(set) var initialStabilityEasy = 11.7841

  // Difficulty.

  /// The difficulty after a first Again: 1–10.
  public internal(set) var initialDifficulty = 6.1686

  /// How fast the first difficulty falls with the first grade: 0.001–4.
  public internal(set) var initialDifficultySpread = 0.6457

  /// How far one grade moves the difficulty: 0.1–4.
  public internal(set) var difficultyStep = 3.6807

  // The slow stability.

  /// The natural logarithm of the growth after a pass, plus 1.5: 0–4.
  public internal(set) var slowGrowth = 1.9795

  /// How much less a great stability grows: 0–1.2.
  public internal(set) var slowGrowthPower = 0.0

  /// How much more it grows the more was forgotten: 0.3–3.
  public internal(set) var slowGrowthForgettingGain = 1.3826

  /// The scale of what is left after a lapse: 0.01–1.5.
  public internal(set) var slowLapseScale = 0.7024

  /// How much of a great stability survives a lapse: 0.1–1.
  public internal(set) var slowLapsePower = 0.5999

  /// How much more survives a lapse the more was forgotten: 0–3.5.
  public internal(set) var slowLapseForgettingGain = 0.8146

  /// What Hard leaves of the growth: 0–1.
  public internal(set) var slowHardFactor = 0.6398

  /// What Easy makes of the growth: 1–7.
  public internal(set) var slowEasyFactor = 1.0

  // The fast stability.

  /// The natural logarithm of the growth after a pass, plus 1.5: 0–4.
  public internal(set) var fastGrowth = 1.3207

  /// How much less a great stability grows: 0–2.
  public internal(set) var fastGrowthPower = 0.6707

  /// How much more it grows the more was forgotten: 0.5–6.
  public internal(set) var fastGrowthForgettingGain = 3.8668

  /// The scale of what is left after a lapse: 0.001–1.5.
  public internal(set) var fastLapseScale = 0.4416

  /// How much of a great stability survives a lapse: 0.001–1.
  public internal(set) var fastLapsePower = 0.0934

  /// How much more survives a lapse the more was forgotten: 0–5.
  public internal(set) var fastLapseForgettingGain = 1.8631

  /// What Hard leaves of the growth: 0–1.
  public internal(set) var fastHardFactor = 0.6162

  /// What Easy makes of the growth: 1–7.
  public internal(set) var fastEasyFactor = 1.0869

  // The two forgetting curves.

  /// How steep the tail of the fast curve is at a fast stability of one day: 0.01–0.25.
  public internal(set) var fastDecay = 0.1567

  /// How steep the tail of the slow curve is: 0.01–0.95.
  public internal(set) var slowDecay = 0.0801

  /// The height of the fast curve at its stability: 0.2–0.85.
  public internal(set) var fastBase = 0.2421

  /// The height of the slow curve at its stability, not below that of the fast one: 0.5–0.99.
  public internal(set) var slowBase = 0.9464

  // How they are mixed.

  /// The weight of the fast curve at a fast stability of one day: 0.01–1.
  public internal(set) var fastWeight = 0.1433

  /// The weight of the slow curve at a stability of one day and difficulty 5: 0.1–1.
  public internal(set) var slowWeight = 0.7145

  /// How much less a great fast stability weighs: 0–0.9.
  public internal(set) var fastWeightPower = 0.0

  /// How much more a great slow stability weighs: 0.1–1.1.
  public internal(set) var slowWeightPower = 0.5667

  /// How difficulty moves the weight of the slow curve, plus 0.5: 0–1.
  public internal(set) var difficultyOnWeight = 0.3734

  /// How difficulty speeds up the slow curve, plus 0.3: 0–0.6.
  public internal(set) var difficultyOnTime = 0.5333

  /// How the fast stability bends its own decay, plus 0.3: 0–0.6.
  public internal(set) var fastStabilityOnDecay = 0.3048

  /// The published defaults, fitted to the reviews of many thousand learners.
  public static let `default` = FSRS7Parameters()

  /// The defaults; every other value goes through the check of the coder.
  init() {}
}
