extension FSRS7 {
  /// What all curves of a model have in common.
  ///
  /// ```
  /// d1 = −clip(fastDecay·Sf^(v−0.3); 0.01, 0.95)     f1 = e^min(ln(fastBase)/d1, 60) − 1
  /// d2 = −clip(slowDecay; 0.01, 0.95)                f2 = slowBase^(1/d2) − 1
  /// ```
  /// v is ``FSRS7Parameters/fastStabilityOnDecay``.
  struct CurveFamily: Hashable, Sendable {
    let fastDecay: Double
    let fastDecayPower: Double
    let logFastBase: Double
    let slowExponent: Double
    let slowFactor: Double
    let logFastWeight: Double
    let fastWeightPower: Double
    let logSlowWeight: Double
    let slowWeightPower: Double
    let difficultyOnWeight: Double
    let difficultyOnTime: Double

    /// The part of the parameters that shapes the curves.
    init(parameters: FSRS7Parameters) {
      fastDecay = parameters.fastDecay
      fastDecayPower = parameters.fastStabilityOnDecay - 0.3
      logFastBase = logarithm(parameters.fastBase)
      slowExponent = -parameters.slowDecay.clipped(to: FSRS7.decayBounds)
      slowFactor = exponential(logarithm(parameters.slowBase) / slowExponent) - 1
      logFastWeight = logarithm(parameters.fastWeight)
      fastWeightPower = parameters.fastWeightPower
      logSlowWeight = logarithm(parameters.slowWeight)
      slowWeightPower = parameters.slowWeightPower
      difficultyOnWeight = parameters.difficultyOnWeight - 0.5
      difficultyOnTime = parameters.difficultyOnTime - 0.3
    }
  }

  /// What either decay may be.
  static let decayBounds = 0.01...0.95
  /// The greatest exponent in f1.
  static let greatestExponent = 60.0
  /// How far recall stays from 0 and from 1.
  static let margin = 1e-5
}

extension FSRS7 {
  /// The forgetting curve of one state.
  ///
  /// ```
  /// R1(t) = (1 + f1·t/Sf)^d1          R2(t) = (1 + f2·m·t/S)^d2       m = e^((D−5)·onTime)
  /// a = fastWeight·Sf^−p              b = slowWeight·S^p'·e^((D−5)·onWeight)
  /// R(t)  = 1e-5 + (1 − 2e-5)·(a·R1 + b·R2)/(a + b)
  /// ```
  /// Vectors: `fsrs.json`, kinds `next_states` and `retrievability_range`.
  struct Curve {
    /// d1.
    let fastExponent: Double
    /// f1/Sf, per day.
    let fastRate: Double
    /// d2.
    let slowExponent: Double
    /// f2·m/S, per day.
    let slowRate: Double
    /// a/(a + b).
    let fastShare: Double

    /// The curve of a state of which ln S and ln Sf are known.
    init(
      _ family: CurveFamily, logStability: Double, logFastStability: Double, difficulty: Double
    ) {
      let fastDecay = family.fastDecay * exponential(family.fastDecayPower * logFastStability)
      fastExponent = -fastDecay.clipped(to: FSRS7.decayBounds)
      let exponent = min(family.logFastBase / fastExponent, FSRS7.greatestExponent)
      fastRate = (exponential(exponent) - 1) * exponential(-logFastStability)
      slowExponent = family.slowExponent
      let above = difficulty - 5
      slowRate = family.slowFactor * exponential(above * family.difficultyOnTime - logStability)
      // a/(a + b) = 1/(1 + b/a), and one exponential makes the ratio.
      let ratio = exponential(
        family.logSlowWeight + family.slowWeightPower * logStability
          + above * family.difficultyOnWeight
          - family.logFastWeight + family.fastWeightPower * logFastStability)
      fastShare = 1 / (1 + ratio)
    }

    /// R1(t), the bare fast curve, 0–1, for `elapsed` days, at least 0.
    func fastRecall(elapsed: Double) -> Double {
      power(1 + fastRate * elapsed, fastExponent)
    }

    /// R(t) from R1(t); between 1e-5 and 1 − 1e-5.
    func recall(elapsed: Double, fastRecall: Double) -> Double {
      let slowRecall = power(1 + slowRate * elapsed, slowExponent)
      let mixture = slowRecall + fastShare * (fastRecall - slowRecall)
      return FSRS7.margin + (1 - 2 * FSRS7.margin) * mixture
    }

    /// R(t).
    func recall(elapsed: Double) -> Double {
      recall(elapsed: elapsed, fastRecall: fastRecall(elapsed: elapsed))
    }
  }

  /// The forgetting curve of a state.
  func curve(of state: State) -> Curve {
    Curve(
      curves, logStability: logarithm(state.stability.count),
      logFastStability: logarithm(state.fastStability.count), difficulty: state.difficulty)
  }
}
