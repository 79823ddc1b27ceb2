extension FSRS7 {
  /// How a review moves one of the two stabilities; both follow the same formulas.
  ///
  /// ```
  /// lapsed = min(X, scale·((X+1)^p − 1)·e^(g·(1−ρ)))
  /// grown  = X·(1 + e^(growth−1.5)·(11−D)·X^−p'·(e^(g'·(1−ρ)) − 1)·factor of the grade)
  /// X'     = lapsed if Again, else max(lapsed, grown)
  /// ```
  /// For the slow stability ρ is the recall R, for the fast one the bare fast curve R1.
  struct StabilityRule: Hashable, Sendable {
    /// growth − 1.5, in the exponent.
    let logGrowth: Double
    let growthPower: Double
    let growthGain: Double
    let lapseScale: Double
    let lapsePower: Double
    let lapseGain: Double
    let hardFactor: Double
    let easyFactor: Double

    /// The rule of the slow stability.
    init(slowOf parameters: FSRS7Parameters) {
      logGrowth = parameters.slowGrowth - 1.5
      growthPower = parameters.slowGrowthPower
      growthGain = parameters.slowGrowthForgettingGain
      lapseScale = parameters.slowLapseScale
      lapsePower = parameters.slowLapsePower
      lapseGain = parameters.slowLapseForgettingGain
      hardFactor = parameters.slowHardFactor
      easyFactor = parameters.slowEasyFactor
    }

    /// The rule of the fast stability.
    init(fastOf parameters: FSRS7Parameters) {
      logGrowth = parameters.fastGrowth - 1.5
      growthPower = parameters.fastGrowthPower
      growthGain = parameters.fastGrowthForgettingGain
      lapseScale = parameters.fastLapseScale
      lapsePower = parameters.fastLapsePower
      lapseGain = parameters.fastLapseForgettingGain
      hardFactor = parameters.fastHardFactor
      easyFactor = parameters.fastEasyFactor
    }
  }
}

extension FSRS7.StabilityRule {
  /// The stability after Again, in days, before it is clipped; never more than before.
  func lapsed(_ stability: Double, recall: Double) -> Double {
    let survival = power(stability + 1, lapsePower) - 1
    return min(stability, lapseScale * survival * exponential(lapseGain * (1 - recall)))
  }

  /// By what share a pass lengthens the stability, before the grade's factor; never negative.
  func growth(logStability: Double, difficulty: Double, recall: Double) -> Double {
    exponential(logGrowth - growthPower * logStability) * (11 - difficulty)
      * (exponential(growthGain * (1 - recall)) - 1)
  }

  /// What the grade of a pass makes of the growth; 1 for Good.
  func growthFactor(_ grade: Grade) -> Double {
    switch grade {
    case .hard: hardFactor
    case .easy: easyFactor
    case .again, .good: 1
    }
  }
}
