extension FSRS6Parameters {
  /// The fields in the order of the published vectors, which nothing else knows.
  static let fields: [ParameterField<FSRS6Parameters>] = [
    ParameterField("initialStabilityAgain", \.initialStabilityAgain, 0.001...100, spread: 6.43),
    ParameterField("initialStabilityHard", \.initialStabilityHard, 0.001...100, spread: 9.66),
    ParameterField("initialStabilityGood", \.initialStabilityGood, 0.001...100, spread: 17.58),
    ParameterField("initialStabilityEasy", \.initialStabilityEasy, 0.001...100, spread: 27.85),
    ParameterField("initialDifficulty", \.initialDifficulty, 1...10, spread: 0.57),
    ParameterField("initialDifficultySpread", \.initialDifficultySpread, 0.001...4, spread: 0.28),
    ParameterField("difficultyStep", \.difficultyStep, 0.001...4, spread: 0.6),
    ParameterField("difficultyReversion", \.difficultyReversion, 0.001...0.75, spread: 0.12),
    ParameterField("growth", \.growth, 0...4.5, spread: 0.39),
    ParameterField("growthStabilityPower", \.growthStabilityPower, 0...0.8, spread: 0.18),
    ParameterField("growthForgettingGain", \.growthForgettingGain, 0.001...3.5, spread: 0.33),
    ParameterField("lapseScale", \.lapseScale, 0.001...5, spread: 0.3),
    ParameterField("lapseDifficultyPower", \.lapseDifficultyPower, 0.001...0.25, spread: 0.09),
    ParameterField("lapseStabilityPower", \.lapseStabilityPower, 0.001...0.9, spread: 0.16),
    ParameterField("lapseForgettingGain", \.lapseForgettingGain, 0...4, spread: 0.57),
    ParameterField("hardFactor", \.hardFactor, 0...1, spread: 0.25),
    ParameterField("easyFactor", \.easyFactor, 1...6, spread: 1.03),
    ParameterField("sameDaySlope", \.sameDaySlope, 0...2, spread: 0.31),
    ParameterField("sameDayShift", \.sameDayShift, 0...2, spread: 0.32),
    ParameterField(
      "sameDayStabilityPower", \.sameDayStabilityPower, 0.01...0.8, orZero: true, spread: 0.14),
    ParameterField("decay", \.decay, 0.1...0.8, spread: 0.27),
  ]
}
