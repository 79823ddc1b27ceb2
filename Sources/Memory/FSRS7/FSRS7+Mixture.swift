extension FSRS7 {
  /// The state whose curve meets that of the belief where the belief has fallen to 0.9.
  ///
  /// ```
  /// q·R(t, A) + (1−q)·R(t, B) = 0.9                            solved for t
  /// D = q·D_A + (1−q)·D_B      Sf/S = (Sf/S)_A^q·(Sf/S)_B^(1−q)
  /// R(t; S, D, Sf/S) = 0.9                                     solved for S
  /// ```
  /// If recall does not cross 0.9 within 0–36500 days or no such S exists, S is the weighted
  /// geometric mean of both.
  public func mixture(known: State, forgotten: State, weight: Double) -> State {
    let target = 0.9
    let difficulty = weight * known.difficulty + (1 - weight) * forgotten.difficulty
    let (logKnown, logForgotten) = (LogState(known), LogState(forgotten))
    let logRatio = weight * logKnown.ratio + (1 - weight) * logForgotten.ratio
    let mean = weight * logKnown.slow + (1 - weight) * logForgotten.slow

    let (ifKnown, ifForgotten) = (curve(of: known), curve(of: forgotten))
    guard let time = time(of: target, ifKnown: ifKnown, ifForgotten: ifForgotten, weight: weight)
    else { return state(logStability: mean, logRatio: logRatio, difficulty: difficulty) }

    let near =
      min(logKnown.slow, logForgotten.slow)...max(logKnown.slow, logForgotten.slow)
    let far = State.logStabilityBounds
    let excess = { logStability in
      curve(logStability: logStability, logRatio: logRatio, difficulty: difficulty)
        .recall(elapsed: time) - target
    }
    let solution = root(in: near, of: excess) ?? root(in: far, of: excess) ?? mean
    return state(logStability: solution, logRatio: logRatio, difficulty: difficulty)
  }

  /// When the belief has fallen to `height`; `nil` if not between 0 and 36500 days, both excluded.
  private func time(
    of height: Double, ifKnown: Curve, ifForgotten: Curve, weight: Double
  ) -> Double? {
    let times = [ifKnown, ifForgotten].map { $0.interval(recall: height) }
    let earliest = max(min(times[0], times[1]), Curve.shortest)
    let latest = max(times[0], times[1])
    guard latest > earliest else { return latest > 0 && latest < Curve.longest ? latest : nil }
    let logTime = root(in: logarithm(earliest)...logarithm(latest)) { logTime in
      let elapsed = exponential(logTime)
      return weight * ifKnown.recall(elapsed: elapsed)
        + (1 - weight) * ifForgotten.recall(elapsed: elapsed) - height
    }
    return logTime.map(exponential)
  }

  private func curve(logStability: Double, logRatio: Double, difficulty: Double) -> Curve {
    Curve(
      curves, logStability: logStability,
      logFastStability: (logStability + logRatio).clipped(to: State.logStabilityBounds),
      difficulty: difficulty)
  }

  private func state(logStability: Double, logRatio: Double, difficulty: Double) -> State {
    State(
      stability: Days(exponential(logStability)),
      fastStability: Days(exponential(logStability + logRatio)), difficulty: difficulty)
  }

  /// ln S and ln(Sf/S).
  private struct LogState {
    let slow: Double
    let ratio: Double

    init(_ state: State) {
      slow = logarithm(state.stability.count)
      ratio = logarithm(state.fastStability.count) - slow
    }
  }
}

extension FSRS7.State {
  /// What the logarithm of either stability may be.
  static let logStabilityBounds =
    logarithm(stabilityBounds.lowerBound)...logarithm(stabilityBounds.upperBound)
}
