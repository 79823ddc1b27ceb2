extension FSRS6 {
  /// By what share a pass on a later day lengthens the stability, before the grade's factor.
  ///
  /// ```
  /// e^growth·(11−D)·S^−p·(e^(g·(1−R)) − 1)          S' = S·(1 + this·factor of the grade)
  /// ```
  /// Never negative. Vector: `fsrs.json`, kind `stability_after_success`.
  func growth(of before: Before, recall: Double) -> Double {
    exponential(parameters.growth - parameters.growthStabilityPower * before.logStability)
      * (11 - before.difficulty)
      * (exponential(parameters.growthForgettingGain * (1 - recall)) - 1)
  }

  /// What the grade of a pass makes of the growth; 1 for Good.
  func growthFactor(_ grade: Grade) -> Double {
    switch grade {
    case .hard: parameters.hardFactor
    case .easy: parameters.easyFactor
    case .again, .good: 1
    }
  }

  /// The stability in days after a lapse on a later day.
  ///
  /// ```
  /// S' = min(scale·D^−d·((S+1)^p − 1)·e^(g·(1−R)),  S/e^(slope·shift))
  /// ```
  /// Never more than S. Vector: `fsrs.json`, kind `stability_after_failure`.
  func lapsedStability(of before: Before, recall: Double) -> Double {
    let scale = exponential(
      logLapseScale - parameters.lapseDifficultyPower * logarithm(before.difficulty)
        + parameters.lapseForgettingGain * (1 - recall))
    let survival = power(before.stability + 1, parameters.lapseStabilityPower) - 1
    return min(scale * survival, before.stability / leastLapse)
  }

  /// The stability in days after another review on the same day.
  ///
  /// ```
  /// S' = S·k if Again, else S·max(k, 1)          k = e^(slope·(G−3+shift))·S^−p
  /// ```
  /// Vector: `fsrs.json`, kind `stability_short_term`.
  func sameDayStability(of before: Before, grade: Grade) -> Double {
    let factor = exponential(
      parameters.sameDaySlope * (grade.stepsAboveGood + parameters.sameDayShift)
        - parameters.sameDayStabilityPower * before.logStability)
    return before.stability * (grade.passed ? max(factor, 1) : factor)
  }

  /// The state before a review, unpacked for the formulas.
  struct Before {
    /// S in days.
    let stability: Double
    /// D, 1–10.
    let difficulty: Double
    /// ln S, which every formula but the lapse needs.
    let logStability: Double

    /// Unpacks a state.
    init(_ state: State) {
      stability = state.stability.count
      difficulty = state.difficulty
      logStability = logarithm(stability)
    }
  }
}
