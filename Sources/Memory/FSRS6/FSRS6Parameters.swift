/// The 21 parameters of FSRS-6, by name.
///
/// A value of this type always lies within the bounds: it comes from ``default`` or from a vector
/// that was checked as a whole. The order of the published vectors is known to the coder only, see
/// ``init(vector:)`` and ``vector``.
///
/// Names, defaults and bounds: FSRS-6 as in fsrs-rs 6 and py-fsrs 6.
public struct FSRS6Parameters: Hashable, Sendable {
  // A card's first review.

  /// The stability after a first Again, in days: 0.001–100.
  public internal(set) var initialStabilityAgain = 0.212

  /// The stability after a first Hard, in days: 0.001–100.
  public internal(set) var initialStabilityHard = 1.2931

  /// The stability after a first Good, in days: 0.001–100.
  public internal(set) var initialStabilityGood = 2.3065

  /// The stability after a first Easy, in days: 0.001–100.
  public internal(set) var initialStabilityEasy = 8.2956

  // Difficulty.

  /// The difficulty after a first Again: 1–10.
  public internal(set) var initialDifficulty = 6.4133

  /// How fast the first difficulty falls with the first grade: 0.001–4.
  public internal(set) var initialDifficultySpread = 0.8334

  /// How far one grade moves the difficulty: 0.001–4.
  public internal(set) var difficultyStep = 3.0194

  /// The share by which difficulty returns to that of a first Easy: 0.001–0.75.
  public internal(set) var difficultyReversion = 0.001

  // A pass on a later day.

  /// The natural logarithm of the growth of stability after a pass: 0–4.5.
  public internal(set) var growth = 1.8722

  /// How much less a great stability grows: 0–0.8.
  public internal(set) var growthStabilityPower = 0.1666

  /// How much more stability grows the more was forgotten: 0.001–3.5.
  public internal(set) var growthForgettingGain = 0.796

  // A lapse on a later day.

  /// The scale of the stability after a lapse: 0.001–5.
  public internal(set) var lapseScale = 1.4835

  /// How much a lapse costs more on a difficult card: 0.001–0.25.
  public internal(set) var lapseDifficultyPower = 0.0614

  /// How much of a great stability survives a lapse: 0.001–0.9.
  public internal(set) var lapseStabilityPower = 0.2629

  /// How much more survives a lapse the more was forgotten: 0–4.
  public internal(set) var lapseForgettingGain = 1.6483

  // Grades of a pass.

  /// What Hard leaves of the growth: 0–1.
  public internal(set) var hardFactor = 0.6014

  /// What Easy makes of the growth: 1–6.
  public internal(set) var easyFactor = 1.8729

  // Reviews within a day.

  /// How far one grade moves the stability within a day: 0–2.
  public internal(set) var sameDaySlope = 0.5425

  /// Where between Hard and Good a review within a day changes nothing: 0–2.
  public internal(set) var sameDayShift = 0.0912

  /// How much less a great stability moves within a day: 0.01–0.8, or 0.
  public internal(set) var sameDayStabilityPower = 0.0658

  // Forgetting.

  /// How steep the tail of the forgetting curve is: 0.1–0.8.
  public internal(set) var decay = 0.1542

  /// The published defaults, fitted to the reviews of many thousand learners.
  public static let `default` = FSRS6Parameters()

  /// The defaults; every other value goes through the check of the coder.
  init() {}
}
