extension FSRS7Kernel {
  @inline(__always)
  func recall(_ state: State, gap: Double, into step: inout Step) {
    curve(state, elapsed: gap, into: &step)
  }

  /// R and R1 with all their derivatives.
  ///
  /// R1 depends on Sf through its exponent d1, through f1, which makes the curve pass through its
  /// base, and through t/Sf. With ℓ = ln(b/a) the share of the fast curve is 1/(1 + e^ℓ).
  @inline(__always)
  func curve(_ state: State, elapsed: Double, into step: inout Step) {
    fastCurve(state, elapsed: elapsed, into: &step)

    let above = state.difficulty - 5
    let rate = slowFactor * exponential(above * onTime - state.slow)
    let excess = rate * elapsed
    let logOnePlus = logarithm(1 + excess)
    let slowRecall = exponential(slowExponent * logOnePlus)
    let byExcess = slowRecall * slowExponent / (1 + excess)
    let byFactor = byExcess * excess / slowFactor
    let bySlowExponent = slowRecall * logOnePlus + byFactor * slowFactorByExponent

    let (power, fastPower) = (w[FSRS7Index.slowWeightPower], w[FSRS7Index.fastWeightPower])
    let logRatio =
      logWeights + power * state.slow + above * onWeight + fastPower * state.fast
    let share = 1 / (1 + exponential(logRatio))
    let span = 1 - 2 * FSRS7.margin
    step.recall = FSRS7.margin + span * (slowRecall + share * (step.fastRecall - slowRecall))

    let ofFast = span * share
    let ofSlow = span - ofFast
    let ofRatio = -ofFast * (1 - share) * (step.fastRecall - slowRecall)
    let byTime = ofSlow * byExcess * excess
    step.curve = CurveSlopes(
      bySlow: ofRatio * power - byTime,
      byFast: ofFast * step.fastCurve.byFast + ofRatio * fastPower,
      byDifficulty: byTime * onTime + ofRatio * onWeight,
      fastDecay: ofFast * step.fastCurve.fastDecay,
      slowDecay: -ofSlow * bySlowExponent,
      fastBase: ofFast * step.fastCurve.fastBase,
      slowBase: ofSlow * byFactor * slowFactorByBase,
      fastWeight: -ofRatio / w[FSRS7Index.fastWeight],
      slowWeight: ofRatio / w[FSRS7Index.slowWeight],
      fastWeightPower: ofRatio * state.fast,
      slowWeightPower: ofRatio * state.slow,
      difficultyOnWeight: ofRatio * above,
      difficultyOnTime: byTime * above,
      fastStabilityOnDecay: ofFast * step.fastCurve.fastStabilityOnDecay)
  }

  /// R1 and its derivatives.
  @inline(__always)
  private func fastCurve(_ state: State, elapsed: Double, into step: inout Step) {
    let raw = w[FSRS7Index.fastDecay] * exponential(decayPower * state.fast)
    let decay = raw.clipped(to: FSRS7.decayBounds)
    let exponent = -decay
    let moves = raw == decay ? 1.0 : 0.0
    let wanted = logFastBase / exponent
    let raised = exponential(min(wanted, FSRS7.greatestExponent))
    let free = wanted < FSRS7.greatestExponent ? 1.0 : 0.0
    let perDay = elapsed * exponential(-state.fast)
    let excess = (raised - 1) * perDay
    let logOnePlus = logarithm(1 + excess)
    let recall = exponential(exponent * logOnePlus)
    let byExcess = recall * exponent / (1 + excess)

    // dR1/dd1 at equal Sf: through the power, and through f1 = e^(ln w25/d1) − 1.
    let byExponent =
      recall * logOnePlus - free * byExcess * perDay * raised * wanted / exponent
    let byRaw = -byExponent * moves
    step.fastRecall = recall
    step.fastCurve = FastSlopes(
      byFast: byRaw * raw * decayPower - byExcess * excess,
      fastDecay: byRaw * raw / w[FSRS7Index.fastDecay],
      fastBase: free * byExcess * perDay * raised / (w[FSRS7Index.fastBase] * exponent),
      fastStabilityOnDecay: byRaw * raw * state.fast)
  }

  /// dR/d ln t, which only mixtures need.
  func timeSlope(_ state: State, elapsed: Double) -> Double {
    let curve = FSRS7.Curve(
      FSRS7.CurveFamily(parameters: FSRS7Parameters(valid: w)), logStability: state.slow,
      logFastStability: state.fast, difficulty: state.difficulty)
    return curve.slope(elapsed: elapsed)
  }
}
