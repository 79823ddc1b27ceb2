extension FSRS6Kernel {
  /// ln of the bounds of S.
  static let logBounds = logarithm(0.001)...logarithm(36500.0)

  /// The state after a first review.
  func first(_ grade: UInt8) -> State {
    let stability = w[Int(grade) - 1]
    return State(
      logStability: logarithm(stability),
      difficulty: firstDifficulty(grade).clipped(to: 1...10), stability: stability)
  }

  /// D0(G), not clipped.
  func firstDifficulty(_ grade: UInt8) -> Double {
    w[FSRS6Index.initialDifficulty]
      - exponential(w[FSRS6Index.initialDifficultySpread] * Double(grade - 1)) + 1
  }

  /// Recall before the review, with its derivatives; 1 within the day.
  @inline(__always)
  func recall(_ state: State, gap: Double, into step: inout Step) {
    if gap >= 1 { return curve(state, elapsed: gap, into: &step) }
    step.recall = 1
    step.recallByStability = 0
    step.recallByDecay = 0
  }

  /// R(t, S) = (1 + F·t/S)^c with dR/d ln S = −c·R·x/(1+x) and, for x = F·t/S,
  /// dR/dc = R·(ln(1+x) + c·(t/S)·(dF/dc)/(1+x)), dR/dw20 = −dR/dc.
  @inline(__always)
  func curve(_ state: State, elapsed: Double, into step: inout Step) {
    let excess = factor * elapsed / state.stability
    let logOnePlus = logarithm(1 + excess)
    let recall = exponential(exponent * logOnePlus)
    let byExcess = recall * exponent / (1 + excess)
    step.recall = recall
    step.recallByStability = -byExcess * excess
    step.recallByDecay = -(recall * logOnePlus + byExcess * excess / factor * factorSlope)
  }

  /// The state after a plain grade; R and its derivatives must stand in `step`.
  @inline(__always)
  func advance(_ state: State, gap: Double, grade: UInt8, into step: inout Step) -> State {
    var next: State
    if gap < 1 {
      next = sameDay(state, grade: grade, into: &step)
    } else if grade == 1 {
      next = lapse(state, into: &step)
    } else {
      next = pass(state, grade: grade, into: &step)
    }
    next.difficulty = moveDifficulty(state.difficulty, grade: grade, into: &step)
    guard !Self.logBounds.contains(next.logStability) else { return next }
    step.byStability = 0
    step.byDifficulty = 0
    step.byRecall = 0
    step.kind = .still
    next.logStability = next.logStability.clipped(to: Self.logBounds)
    next.stability = exponential(next.logStability)
    return next
  }

  /// ln S' after a pass: with i = e^w8·(11−D)·S^−w9·(e^(w10·(1−R)) − 1)·f, ln S' = ln S + ln(1+i).
  @inline(__always)
  private func pass(_ state: State, grade: UInt8, into step: inout Step) -> State {
    let bonus =
      grade == 2 ? w[FSRS6Index.hardFactor] : grade == 4 ? w[FSRS6Index.easyFactor] : 1
    let power = w[FSRS6Index.growthStabilityPower]
    let gain = w[FSRS6Index.growthForgettingGain]
    let room = 11 - state.difficulty
    let scale =
      exponential(w[FSRS6Index.growth] - power * state.logStability) * room
    let raised = exponential(gain * (1 - step.recall))
    let plain = scale * (raised - 1)
    let growth = plain * bonus
    let share = 1 / (1 + growth)

    step.byStability = 1 - power * growth * share
    step.byDifficulty = -growth / room * share
    step.byRecall = -scale * bonus * gain * raised * share
    step.first = growth * share
    step.second = -state.logStability * growth * share
    step.third = scale * bonus * (1 - step.recall) * raised * share
    step.fourth = plain * share
    step.kind = grade == 2 ? .hard : grade == 4 ? .easy : .good
    return State(
      logStability: state.logStability + logarithm(1 + growth),
      stability: state.stability * (1 + growth))
  }

  /// ln S' after Again on a later day.
  @inline(__always)
  private func lapse(_ state: State, into step: inout Step) -> State {
    let difficultyPower = w[FSRS6Index.lapseDifficultyPower]
    let power = w[FSRS6Index.lapseStabilityPower]
    let gain = w[FSRS6Index.lapseForgettingGain]
    let stability = state.stability
    let logOnePlus = logarithm(stability + 1)
    let raised = exponential(power * logOnePlus)
    let logDifficulty = logarithm(state.difficulty)
    let left =
      logLapseScale - difficultyPower * logDifficulty + logarithm(raised - 1)
      + gain * (1 - step.recall)
    let (slope, shift) = (w[FSRS6Index.sameDaySlope], w[FSRS6Index.sameDayShift])
    let cap = state.logStability - slope * shift

    step.byRecall = 0
    step.byDifficulty = 0
    guard left <= cap else {
      step.byStability = 1
      step.first = -shift
      step.second = -slope
      step.kind = .cappedLapse
      return State(logStability: cap, stability: exponential(cap))
    }
    let share = raised / (raised - 1)
    step.byStability = power * share * stability / (stability + 1)
    step.byDifficulty = -difficultyPower / state.difficulty
    step.byRecall = -gain
    step.first = 1 / w[FSRS6Index.lapseScale]
    step.second = -logDifficulty
    step.third = share * logOnePlus
    step.fourth = 1 - step.recall
    step.kind = .lapse
    return State(logStability: left, stability: exponential(left))
  }

  /// ln S' after another review on the same day.
  @inline(__always)
  private func sameDay(_ state: State, grade: UInt8, into step: inout Step) -> State {
    let above = Double(grade) - 3 + w[FSRS6Index.sameDayShift]
    let power = w[FSRS6Index.sameDayStabilityPower]
    let factor = w[FSRS6Index.sameDaySlope] * above - power * state.logStability
    step.byDifficulty = 0
    step.byRecall = 0
    guard grade == 1 || factor > 0 else {
      step.byStability = 1
      step.kind = .still
      return state
    }
    step.byStability = 1 - power
    step.first = above
    step.second = w[FSRS6Index.sameDaySlope]
    step.third = -state.logStability
    step.kind = .sameDay
    return State(
      logStability: state.logStability + factor, stability: state.stability * exponential(factor))
  }

  /// D' = w7·D0(4) + (1−w7)·(D − w6·(G−3)·(10−D)/9).
  @inline(__always)
  private func moveDifficulty(
    _ difficulty: Double, grade: UInt8, into step: inout Step
  ) -> Double {
    let reversion = w[FSRS6Index.difficultyReversion]
    let above = Double(grade) - 3
    let change = w[FSRS6Index.difficultyStep] * above
    let stepped = difficulty - change * (10 - difficulty) / 9
    let moved = reversion * easyDifficulty + (1 - reversion) * stepped
    guard moved > 1, moved < 10 else {
      step.difficultyByDifficulty = 0
      step.difficultyByStep = 0
      step.difficultyByReversion = 0
      step.difficultyByEasy = 0
      return moved.clipped(to: 1...10)
    }
    step.difficultyByDifficulty = (1 - reversion) * (1 + change / 9)
    step.difficultyByStep = -(1 - reversion) * above * (10 - difficulty) / 9
    step.difficultyByReversion = easyDifficulty - stepped
    step.difficultyByEasy = reversion
    return moved
  }
}
