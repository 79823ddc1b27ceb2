extension FSRS6 {
  /// The formulas of ``FSRS6`` for eight cards at once, whatever their gaps and grades.
  ///
  /// One kind of review at a time, so that no lane waits for a formula it does not need. Exponents are
  /// those of 2 instead of e, with ln 2 taken into the constants; otherwise the formulas are the same
  /// and agree with those for one card within a few units in the last place.
  struct LaneFormulas {
    private let curveFactor: Double
    private let curveExponent: Double
    private let growth: Double
    private let growthPower: Double
    private let growthGain: Double
    private let lapseScale: Double
    private let lapseDifficultyPower: Double
    private let lapsePower: Double
    private let lapseGain: Double
    private let lapseCap: Double
    private let sameDayPower: Double

    init(_ model: FSRS6) {
      let parameters = model.parameters
      let perNatural = 1 / logarithm(2)
      curveFactor = model.curve.factor
      curveExponent = model.curve.exponent
      growth = parameters.growth * perNatural
      growthPower = parameters.growthStabilityPower
      growthGain = parameters.growthForgettingGain * perNatural
      lapseScale = model.logLapseScale * perNatural
      lapseDifficultyPower = parameters.lapseDifficultyPower
      lapsePower = parameters.lapseStabilityPower
      lapseGain = parameters.lapseForgettingGain * perNatural
      lapseCap = 1 / model.leastLapse
      sameDayPower = parameters.sameDayStabilityPower
    }
  }
}

extension FSRS6.LaneFormulas {
  /// S after a pass on a later day; `factor` is that of the grade.
  @inline(__always)
  func passed(_ stability: Lanes, _ difficulty: Lanes, days: Lanes, factor: Lanes) -> Lanes {
    let forgotten = 1 - recall(stability, days: days)
    let scale = binaryPower(
      ofModerate: growth - binaryLogarithm(ofNormal: stability) * growthPower)
    let gain = binaryPower(ofModerate: forgotten * growthGain) - 1
    return stability + stability * (scale * (11 - difficulty) * gain * factor)
  }

  /// S after a lapse on a later day.
  @inline(__always)
  func lapsed(_ stability: Lanes, _ difficulty: Lanes, days: Lanes) -> Lanes {
    let forgotten = 1 - recall(stability, days: days)
    let effort = binaryLogarithm(ofNormal: difficulty) * lapseDifficultyPower
    let scale = binaryPower(ofModerate: lapseScale - effort + forgotten * lapseGain)
    let power = binaryLogarithm(ofNormal: stability + 1) * lapsePower
    return (scale * (binaryPower(ofModerate: power) - 1)).atMost(stability * lapseCap)
  }

  /// S after another review on the same day.
  ///
  /// - Parameters:
  ///   - stability: S before it.
  ///   - exponent: slope·(G − 3 + shift)/ln 2.
  ///   - least: 1 for a pass, 0 for Again.
  /// - Returns: S·max(k, least).
  @inline(__always)
  func repeated(_ stability: Lanes, exponent: Lanes, least: Lanes) -> Lanes {
    let power = binaryLogarithm(ofNormal: stability) * sameDayPower
    return stability * binaryPower(ofModerate: exponent - power).atLeast(least)
  }

  /// R.
  @inline(__always)
  private func recall(_ stability: Lanes, days: Lanes) -> Lanes {
    let excess = days * curveFactor / stability
    return binaryPower(ofModerate: binaryLogarithm(ofNormal: excess + 1) * curveExponent)
  }
}
