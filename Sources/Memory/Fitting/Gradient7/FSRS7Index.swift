/// Places of the parameters of FSRS-7 in its vector, for code that walks over vectors.
///
/// The order is that of ``FSRS7Parameters``; a test compares the names. The slow and the fast
/// stability have eight parameters each, in the same order.
enum FSRS7Index {
  static let initialDifficulty = 4
  static let initialDifficultySpread = 5
  static let difficultyStep = 6
  static let slowRule = 7
  static let fastRule = 15
  static let fastDecay = 23
  static let slowDecay = 24
  static let fastBase = 25
  static let slowBase = 26
  static let fastWeight = 27
  static let slowWeight = 28
  static let fastWeightPower = 29
  static let slowWeightPower = 30
  static let difficultyOnWeight = 31
  static let difficultyOnTime = 32
  static let fastStabilityOnDecay = 33
  static let count = 34

  /// Places within the rule of one stability.
  enum Rule {
    static let growth = 0
    static let growthPower = 1
    static let growthForgettingGain = 2
    static let lapseScale = 3
    static let lapsePower = 4
    static let lapseForgettingGain = 5
    static let hardFactor = 6
    static let easyFactor = 7
  }
}
