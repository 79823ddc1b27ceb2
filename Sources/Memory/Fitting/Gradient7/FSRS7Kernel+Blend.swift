extension FSRS7Kernel {
  /// At no time R is 0.99999 whatever the card; such answers are taken at face value.
  static func weighsGuess(gap: Double) -> Bool { gap > 0 }

  /// The derivatives of a mixture by the states of both branches and by the curve's parameters.
  struct Blend: Sendable {
    let weight: Double
    /// d ln S' by ln S, ln Sf and D of each branch.
    var known: State
    var forgotten: State
    /// d ln S' by the parameters of the curve.
    var curve: CurveSlopes
  }

  /// Mixture collapse, as ``FSRS7/mixture(known:forgotten:weight:)``, with its derivatives.
  ///
  /// Two equations hold: q·R_A(t) + (1−q)·R_B(t) = 0.9 defines t, and R(t; S, ρ·S, D) = 0.9 with
  /// ln ρ the weighted mean of ln Sf/S defines S. The implicit function theorem gives d ln t from the
  /// first and d ln S from the second. Where either has no solution, ln S is the weighted mean.
  func blend(known: State, forgotten: State, weight: Double) -> (State, Blend) {
    let model = FSRS7(parameters: FSRS7Parameters(valid: w))
    let mixed = model.mixture(
      known: known.unpacked, forgotten: forgotten.unpacked, weight: weight)
    let state = State(mixed)
    var blend = Blend(
      weight: weight, known: State(slow: weight), forgotten: State(slow: 1 - weight),
      curve: CurveSlopes())
    let time = model.interval(of: mixed, retention: 0.9).count
    guard time > 1e-12, time < FSRS7.Curve.longest else { return (state, blend) }

    var (a, b, m) = (Step(), Step(), Step())
    curve(known, elapsed: time, into: &a)
    curve(forgotten, elapsed: time, into: &b)
    curve(state, elapsed: time, into: &m)
    let belief = weight * a.recall + (1 - weight) * b.recall
    let byTime =
      weight * timeSlope(known, elapsed: time)
      + (1 - weight) * timeSlope(forgotten, elapsed: time)
    let ofMixture = m.curve.bySlow + m.curve.byFast
    guard abs(belief - 0.9) < 1e-6, byTime < 0, ofMixture != 0 else { return (state, blend) }

    // d ln S' = −(s·d ln t + R_Sf·d ln ρ + R_D·dD + R_w·dw)/(R_S + R_Sf), s = dR/d ln t.
    let perTime = timeSlope(state, elapsed: time) / byTime
    func branch(_ slopes: CurveSlopes, _ share: Double) -> State {
      State(
        slow: -share * (-perTime * slopes.bySlow - m.curve.byFast) / ofMixture,
        fast: -share * (-perTime * slopes.byFast + m.curve.byFast) / ofMixture,
        difficulty: -share * (-perTime * slopes.byDifficulty + m.curve.byDifficulty) / ofMixture)
    }
    blend.known = branch(a.curve, weight)
    blend.forgotten = branch(b.curve, 1 - weight)
    blend.curve = m.curve.adding(a.curve, -perTime * weight)
      .adding(b.curve, -perTime * (1 - weight)).scaled(-1 / ofMixture)
    return (state, blend)
  }

  func pullBack(
    _ blend: Blend, adjoint: State, gradient: UnsafeMutablePointer<Double>
  ) -> (known: State, forgotten: State) {
    // ln Sf' = ln S' + Σ share·(ln Sf − ln S), so the adjoint of ln Sf' reaches S' and both ratios.
    let total = adjoint.slow + adjoint.fast
    pullBackCurve(blend.curve, total, gradient)
    func branch(_ slopes: State, _ share: Double) -> State {
      State(
        slow: total * slopes.slow - share * adjoint.fast,
        fast: total * slopes.fast + share * adjoint.fast,
        difficulty: total * slopes.difficulty + share * adjoint.difficulty)
    }
    return (branch(blend.known, blend.weight), branch(blend.forgotten, 1 - blend.weight))
  }
}

extension FSRS7Kernel.State {
  fileprivate init(_ state: FSRS7.State) {
    self.init(
      slow: logarithm(state.stability.count), fast: logarithm(state.fastStability.count),
      difficulty: state.difficulty)
  }

  fileprivate var unpacked: FSRS7.State {
    FSRS7.State(
      stability: Days(exponential(slow)), fastStability: Days(exponential(fast)),
      difficulty: difficulty)
  }
}

extension FSRS7Kernel.CurveSlopes {
  /// The derivatives by the parameters of the curve, plus a multiple of others.
  fileprivate func adding(_ other: Self, _ factor: Double) -> Self {
    var sum = self
    sum.fastDecay += factor * other.fastDecay
    sum.slowDecay += factor * other.slowDecay
    sum.fastBase += factor * other.fastBase
    sum.slowBase += factor * other.slowBase
    sum.fastWeight += factor * other.fastWeight
    sum.slowWeight += factor * other.slowWeight
    sum.fastWeightPower += factor * other.fastWeightPower
    sum.slowWeightPower += factor * other.slowWeightPower
    sum.difficultyOnWeight += factor * other.difficultyOnWeight
    sum.difficultyOnTime += factor * other.difficultyOnTime
    sum.fastStabilityOnDecay += factor * other.fastStabilityOnDecay
    return sum
  }

  fileprivate func scaled(_ factor: Double) -> Self {
    Self().adding(self, factor)
  }
}
