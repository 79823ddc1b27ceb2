extension ForgettingCurve {
  /// The stability that a mixture of two curves amounts to: the time at which it has fallen to 0.9.
  ///
  /// ```
  /// q·R(t, A) + (1−q)·R(t, B) = 0.9
  /// ```
  /// Both curves fall and pass 0.9 at A and at B, so there is one solution and it lies between them.
  /// It is solved in ln t, where dR/d(ln t) = c·R·x/(1+x), x = F·t/S.
  ///
  /// - Parameters:
  ///   - known: A, the stability if the answer was known.
  ///   - forgotten: B, the stability if it was not.
  ///   - weight: q, the probability of A, 0–1.
  /// - Returns: A stability between A and B that never falls as q rises, if A ≥ B.
  func stability(known: Days, forgotten: Days, weight: Double) -> Days {
    let shorter = min(known, forgotten)
    let longer = max(known, forgotten)
    guard shorter < longer else { return known }

    let logKnown = logarithm(known.count)
    let logForgotten = logarithm(forgotten.count)
    let logOfTime = crossing(
      of: Self.recallAtStability,
      in: min(logKnown, logForgotten)...max(logKnown, logForgotten),
      from: weight * logKnown + (1 - weight) * logForgotten
    ) { logOfTime in
      let time = exponential(logOfTime)
      let ifKnown = point(elapsed: time, stability: known.count)
      let ifForgotten = point(elapsed: time, stability: forgotten.count)
      return (
        height: weight * ifKnown.height + (1 - weight) * ifForgotten.height,
        slope: weight * ifKnown.slope + (1 - weight) * ifForgotten.slope
      )
    }
    return min(max(Days(exponential(logOfTime)), shorter), longer)
  }

  /// R and dR/d(ln t) at one moment.
  private func point(elapsed: Double, stability: Double) -> (height: Double, slope: Double) {
    let excess = factor * elapsed / stability
    let height = power(1 + excess, exponent)
    return (height, exponent * height * excess / (1 + excess))
  }
}
