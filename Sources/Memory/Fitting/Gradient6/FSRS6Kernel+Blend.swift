extension FSRS6Kernel {
  /// FSRS-6 says nothing about recall within the day, so such answers are taken at face value.
  static func weighsGuess(gap: Double) -> Bool { gap >= 1 }

  /// The derivatives of a mixture's ln S by both ln S and by the decay.
  struct Blend {
    let weight: Double
    let byKnown: Double
    let byForgotten: Double
    let byDecay: Double
  }

  /// Mixture collapse: S is the time t at which q·R(t, A) + (1−q)·R(t, B) = 0.9.
  ///
  /// By the implicit function theorem, with R_A and R_B at t,
  /// ```
  /// d ln t = −(q·dR_A/d ln A·d ln A + (1−q)·dR_B/d ln B·d ln B + dR/dc·dc)/(dR/d ln t)
  /// ```
  /// and dR/d ln t is minus the sum of the two first terms, since R depends on t/S alone.
  func blend(known: State, forgotten: State, weight: Double) -> (State, Blend) {
    let stability = ForgettingCurve(decay: w[FSRS6Index.decay]).stability(
      known: Days(known.stability),
      forgotten: Days(forgotten.stability), weight: weight
    ).count
    var (ifKnown, ifForgotten) = (Step(), Step())
    curve(known, elapsed: stability, into: &ifKnown)
    curve(forgotten, elapsed: stability, into: &ifForgotten)
    let byKnown = weight * ifKnown.recallByStability
    let byForgotten = (1 - weight) * ifForgotten.recallByStability
    let byDecay = weight * ifKnown.recallByDecay + (1 - weight) * ifForgotten.recallByDecay
    let total = byKnown + byForgotten
    let blend = Blend(
      weight: weight, byKnown: byKnown / total, byForgotten: byForgotten / total,
      byDecay: byDecay / total)
    let state = State(
      logStability: logarithm(stability),
      difficulty: weight * known.difficulty + (1 - weight) * forgotten.difficulty,
      stability: stability)
    return (state, blend)
  }

  func pullBack(
    _ blend: Blend, adjoint: State, gradient: UnsafeMutablePointer<Double>
  ) -> (known: State, forgotten: State) {
    gradient[FSRS6Index.decay] += adjoint.logStability * blend.byDecay
    return (
      known: State(
        logStability: adjoint.logStability * blend.byKnown,
        difficulty: adjoint.difficulty * blend.weight),
      forgotten: State(
        logStability: adjoint.logStability * blend.byForgotten,
        difficulty: adjoint.difficulty * (1 - blend.weight))
    )
  }
}
