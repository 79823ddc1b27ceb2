/// Places of the parameters of FSRS-6 in its vector, for code that walks over vectors.
///
/// The order is that of ``FSRS6Parameters``; a test compares the names.
enum FSRS6Index {
  static let initialDifficulty = 4
  static let initialDifficultySpread = 5
  static let difficultyStep = 6
  static let difficultyReversion = 7
  static let growth = 8
  static let growthStabilityPower = 9
  static let growthForgettingGain = 10
  static let lapseScale = 11
  static let lapseDifficultyPower = 12
  static let lapseStabilityPower = 13
  static let lapseForgettingGain = 14
  static let hardFactor = 15
  static let easyFactor = 16
  static let sameDaySlope = 17
  static let sameDayShift = 18
  static let sameDayStabilityPower = 19
  static let decay = 20
  static let count = 21
}
