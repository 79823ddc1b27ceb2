extension FSRS7Parameters {
  /// The fields in the order of the published vectors, which nothing else knows.
  ///
  /// The four initial stabilities have no published prior; a fit gives them one on their logarithm.
  static let fields: [ParameterField<FSRS7Parameters>] = [
    ParameterField(
      "initialStabilityAgain", \.initialStabilityAgain, 0.0001...50, spread: .infinity),
    ParameterField("initialStabilityHard", \.initialStabilityHard, 0.0001...100, spread: .infinity),
    ParameterField("initialStabilityGood", \.initialStabilityGood, 0.0001...100, spread: .infinity),
    ParameterField("initialStabilityEasy", \.initialStabilityEasy, 0.0001...100, spread: .infinity),
    ParameterField("initialDifficulty", \.initialDifficulty, 1...10, spread: 0.523),
    ParameterField("initialDifficultySpread", \.initialDifficultySpread, 0.001...4, spread: 0.2528),
    ParameterField("difficultyStep", \.difficultyStep, 0.1...4, spread: 0.4329),
    ParameterField("slowGrowth", \.slowGrowth, 0...4, spread: 0.2966),
    ParameterField("slowGrowthPower", \.slowGrowthPower, 0...1.2, spread: 0.2139),
    ParameterField("slowGrowthForgettingGain", \.slowGrowthForgettingGain, 0.3...3, spread: 0.2889),
    ParameterField("slowLapseScale", \.slowLapseScale, 0.01...1.5, spread: 0.1862),
    ParameterField("slowLapsePower", \.slowLapsePower, 0.1...1, spread: 0.175),
    ParameterField("slowLapseForgettingGain", \.slowLapseForgettingGain, 0...3.5, spread: 0.3812),
    ParameterField("slowHardFactor", \.slowHardFactor, 0...1, spread: 0.3013),
    ParameterField("slowEasyFactor", \.slowEasyFactor, 1...7, spread: 0.9104),
    ParameterField("fastGrowth", \.fastGrowth, 0...4, spread: 0.3234),
    ParameterField("fastGrowthPower", \.fastGrowthPower, 0...2, spread: 0.2448),
    ParameterField("fastGrowthForgettingGain", \.fastGrowthForgettingGain, 0.5...6, spread: 0.3273),
    ParameterField("fastLapseScale", \.fastLapseScale, 0.001...1.5, spread: 0.1842),
    ParameterField("fastLapsePower", \.fastLapsePower, 0.001...1, spread: 0.1735),
    ParameterField("fastLapseForgettingGain", \.fastLapseForgettingGain, 0...5, spread: 0.4608),
    ParameterField("fastHardFactor", \.fastHardFactor, 0...1, spread: 0.311),
    ParameterField("fastEasyFactor", \.fastEasyFactor, 1...7, spread: 0.864),
    ParameterField("fastDecay", \.fastDecay, 0.01...0.25, spread: 0.0418),
    ParameterField("slowDecay", \.slowDecay, 0.01...0.95, spread: 0.2596),
    ParameterField("fastBase", \.fastBase, 0.2...0.85, spread: 0.0798),
    ParameterField("slowBase", \.slowBase, 0.5...0.99, spread: 0.0682),
    ParameterField("fastWeight", \.fastWeight, 0.01...1, spread: 0.1282),
    ParameterField("slowWeight", \.slowWeight, 0.1...1, spread: 0.1397),
    ParameterField("fastWeightPower", \.fastWeightPower, 0...0.9, spread: 0.1407),
    ParameterField("slowWeightPower", \.slowWeightPower, 0.1...1.1, spread: 0.1489),
    ParameterField("difficultyOnWeight", \.difficultyOnWeight, 0...1, spread: 0.2),
    ParameterField("difficultyOnTime", \.difficultyOnTime, 0...0.6, spread: 0.15),
    ParameterField("fastStabilityOnDecay", \.fastStabilityOnDecay, 0...0.6, spread: 0.15),
  ]
}
