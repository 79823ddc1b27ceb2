extension FSRS6Parameters {
  /// The fields in the order of the published vectors, which nothing else knows.
  static let fields: [ParameterField<FSRS6Parameters>] = [
    ParameterField("initialStabilityAgain", \.initialStabilityAgain, 0.001...100),
    ParameterField("initialStabilityHard", \.initialStabilityHard, 0.001...100),
    ParameterField("initialStabilityGood", \.initialStabilityGood, 0.001...100),
    ParameterField("initialStabilityEasy", \.initialStabilityEasy, 0.001...100),
    ParameterField("initialDifficulty", \.initialDifficulty, 1...10),
    ParameterField("initialDifficultySpread", \.initialDifficultySpread, 0.001...4),
    ParameterField("difficultyStep", \.difficultyStep, 0.001...4),
    ParameterField("difficultyReversion", \.difficultyReversion, 0.001...0.75),
    ParameterField("growth", \.growth, 0...4.5),
    ParameterField("growthStabilityPower", \.growthStabilityPower, 0...0.8),
    ParameterField("growthForgettingGain", \.growthForgettingGain, 0.001...3.5),
    ParameterField("lapseScale", \.lapseScale, 0.001...5),
    ParameterField("lapseDifficultyPower", \.lapseDifficultyPower, 0.001...0.25),
    ParameterField("lapseStabilityPower", \.lapseStabilityPower, 0.001...0.9),
    ParameterField("lapseForgettingGain", \.lapseForgettingGain, 0...4),
    ParameterField("hardFactor", \.hardFactor, 0...1),
    ParameterField("easyFactor", \.easyFactor, 1...6),
    ParameterField("sameDaySlope", \.sameDaySlope, 0...2),
    ParameterField("sameDayShift", \.sameDayShift, 0...2),
    ParameterField("sameDayStabilityPower", \.sameDayStabilityPower, 0.01...0.8, orZero: true),
    ParameterField("decay", \.decay, 0.1...0.8),
  ]
}
