extension FSRS7.Curve {
  /// The longest interval in days.
  static let longest = 36500.0
  /// The shortest in days, about a tenth of a microsecond.
  static let shortest = 1e-12
  /// ln of both.
  private static let logLimits = logarithm(shortest)...logarithm(longest)

  /// I(r): the time in days after which recall has fallen to `recall`, by safe inversion.
  ///
  /// The mixture lies between its two parts, so the answer lies between their closed inverses, an
  /// excellent bracket. In it Halley's method solves, with x = (R − 1e-5)/(1 − 2e-5), u = ln t and
  /// ẋ = dx/du,
  /// ```
  /// y(u) = ln(−ln x(e^u))        y' = ẋ/(x·ln x)        y'' = (ẍ/x − (ẋ/x)²·(1 + 1/ln x))/ln x
  /// step = δ/(1 − δ·y''/(2·y'))  δ = y/y'
  /// ```
  /// y is nearly a straight line where R is near 1, and ẍ comes from what ẋ needs. Steps that leave
  /// the bracket, or are not at least half as long as the one before, are replaced by halving it. The
  /// error of a step is of the order of its cube, so one of 1e-3 is the last that is needed; of 6000
  /// states the worst was then 3e-12 off in recall.
  func interval(recall: Double) -> Double {
    guard recall < 0.9999 else { return 0 }
    guard recall > FSRS7.margin else { return Self.longest }
    let height = (recall - FSRS7.margin) / (1 - 2 * FSRS7.margin)
    let logHeight = logarithm(height)

    let fast = logTime(logHeight, exponent: fastExponent, rate: fastRate)
    let slow = logTime(logHeight, exponent: slowExponent, rate: slowRate)
    let limits = Self.logLimits
    // A hair of slack keeps a root at an end of the bracket inside it.
    let lower = (min(fast, slow) - 1e-9).clipped(to: limits)
    let upper = (max(fast, slow) + 1e-9).clipped(to: limits)
    if upper == limits.lowerBound { return 0 }
    if upper == limits.upperBound, mixture(elapsed: Self.longest) >= height { return Self.longest }
    if lower == limits.lowerBound, mixture(elapsed: Self.shortest) < height { return 0 }

    var (below, above) = (lower, upper)
    var place =
      fastShare * fast.clipped(to: lower...upper)
      + (1 - fastShare) * slow.clipped(to: lower...upper)
    let goal = logarithm(-logHeight)
    var lastStep = above - below
    for _ in 0..<200 {
      let point = point(elapsed: exponential(place))
      let logMixture = min(logarithm(point.mixture), -.leastNormalMagnitude)
      let excess = logarithm(-logMixture) - goal
      if excess == 0 { break }
      if excess > 0 { above = place } else { below = place }

      let share = point.slope / point.mixture
      let slope = share / logMixture
      let bend = (point.bend / point.mixture - share * share * (1 + 1 / logMixture)) / logMixture
      let newton = excess / slope
      let better = place - newton / (1 - newton * bend / (2 * slope))
      let isSafe = better > below && better < above && abs(better - place) <= lastStep / 2
      let next = isSafe ? better : (below + above) / 2
      lastStep = abs(next - place)
      place = next
      if lastStep <= (isSafe ? 1e-3 : 1e-14) { break }
    }
    return exponential(place)
  }

  /// dR/d(ln t), negative.
  func slope(elapsed: Double) -> Double {
    (1 - 2 * FSRS7.margin) * point(elapsed: elapsed).slope
  }

  /// ln t of the time at which one part alone has fallen to the height.
  private func logTime(_ logHeight: Double, exponent: Double, rate: Double) -> Double {
    logarithm((exponential(logHeight / exponent) - 1) / rate)
  }

  /// x(t): recall before it is kept away from 0 and 1.
  private func mixture(elapsed: Double) -> Double {
    point(elapsed: elapsed).mixture
  }

  /// x, dx/d(ln t) and d²x/d(ln t)² at a moment.
  ///
  /// Of a part p = (1 + rate·t)^d with q = rate·t/(1 + rate·t), dp/d(ln t) = p·d·q and
  /// d²p/d(ln t)² = p·d·q·(d·q + 1 − q).
  private func point(elapsed: Double) -> (mixture: Double, slope: Double, bend: Double) {
    let fastExcess = fastRate * elapsed
    let slowExcess = slowRate * elapsed
    let fast = power(1 + fastExcess, fastExponent) * fastShare
    let slow = power(1 + slowExcess, slowExponent) * (1 - fastShare)
    let fastShift = fastExcess / (1 + fastExcess)
    let slowShift = slowExcess / (1 + slowExcess)
    let fastSlope = fast * fastExponent * fastShift
    let slowSlope = slow * slowExponent * slowShift
    return (
      mixture: fast + slow, slope: fastSlope + slowSlope,
      bend: fastSlope * (fastExponent * fastShift + 1 - fastShift)
        + slowSlope * (slowExponent * slowShift + 1 - slowShift)
    )
  }
}
