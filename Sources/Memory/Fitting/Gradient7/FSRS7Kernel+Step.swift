extension FSRS7Kernel {
  /// ln of the bounds of either stability.
  static let logBounds = logarithm(0.0001)...logarithm(36500.0)
  static let logFastShare = logarithm(FSRS7.State.fastShare)

  /// The state after a first review.
  func first(_ grade: UInt8) -> State {
    let slow = logarithm(w[Int(grade) - 1])
    return State(
      slow: slow, fast: (slow + Self.logFastShare).clipped(to: Self.logBounds),
      difficulty: firstDifficulty(grade).clipped(to: 1...10))
  }

  /// D0(G), not clipped.
  func firstDifficulty(_ grade: UInt8) -> Double {
    w[FSRS7Index.initialDifficulty]
      - exponential(w[FSRS7Index.initialDifficultySpread] * Double(grade - 1)) + 1
  }

  /// The state after a plain grade; recall must stand in `step`.
  @inline(__always)
  func advance(_ state: State, gap: Double, grade: UInt8, into step: inout Step) -> State {
    step.grade = grade
    step.isFastHeld = false
    var next = State()
    if grade == 1 {
      next.slow = lapse(state.slow, recall: step.recall, rule: FSRS7Index.slowRule, &step.slow)
      next.fast = lapse(
        state.fast, recall: step.fastRecall, rule: FSRS7Index.fastRule, &step.fast)
      let most = next.slow + Self.logFastShare
      if next.fast > most {
        next.fast = most.clipped(to: Self.logBounds)
        step.isFastHeld = most > Self.logBounds.lowerBound
        if !step.isFastHeld { step.fast = RuleSlopes() }
      }
    } else {
      next.slow = pass(
        state.slow, state.difficulty, scale: slowScale, recall: step.recall, grade: grade,
        rule: FSRS7Index.slowRule, &step.slow)
      next.fast = pass(
        state.fast, state.difficulty, scale: fastScale, recall: step.fastRecall, grade: grade,
        rule: FSRS7Index.fastRule, &step.fast)
    }
    next.difficulty = moveDifficulty(state.difficulty, grade: grade, into: &step)
    return next
  }

  /// ln X' after a pass: ln X + ln(1 + i), i = e^(growth−1.5)·(11−D)·X^−p·(e^(g·(1−ρ)) − 1)·f.
  @inline(__always)
  private func pass(
    _ logStability: Double, _ difficulty: Double, scale: Double, recall: Double, grade: UInt8,
    rule: Int, _ slopes: inout RuleSlopes
  ) -> Double {
    let bonus =
      grade == 2
      ? w[rule + FSRS7Index.Rule.hardFactor]
      : grade == 4 ? w[rule + FSRS7Index.Rule.easyFactor] : 1
    let power = w[rule + FSRS7Index.Rule.growthPower]
    let gain = w[rule + FSRS7Index.Rule.growthForgettingGain]
    let room = 11 - difficulty
    let size = scale * room * exponential(-power * logStability)
    let raised = exponential(gain * (1 - recall))
    let plain = size * (raised - 1)
    let growth = plain * bonus
    let next = logStability + logarithm(1 + growth)
    guard next < Self.logBounds.upperBound else {
      slopes = RuleSlopes()
      return Self.logBounds.upperBound
    }
    let share = 1 / (1 + growth)
    slopes = RuleSlopes(
      byStability: 1 - power * growth * share,
      byDifficulty: -growth / room * share,
      byRecall: -size * bonus * gain * raised * share,
      first: growth * share,
      second: -logStability * growth * share,
      third: size * bonus * (1 - recall) * raised * share,
      factor: plain * share)
    return next
  }

  /// ln X' after Again: the lesser of ln X and ln(scale·((X+1)^p − 1)) + g·(1−ρ).
  @inline(__always)
  private func lapse(
    _ logStability: Double, recall: Double, rule: Int, _ slopes: inout RuleSlopes
  ) -> Double {
    let scale = w[rule + FSRS7Index.Rule.lapseScale]
    let power = w[rule + FSRS7Index.Rule.lapsePower]
    let gain = w[rule + FSRS7Index.Rule.lapseForgettingGain]
    let stability = exponential(logStability)
    let logOnePlus = logarithm(stability + 1)
    let raised = exponential(power * logOnePlus)
    let left = logarithm(scale * (raised - 1)) + gain * (1 - recall)
    guard left < logStability else {
      slopes = RuleSlopes(byStability: 1)
      return logStability
    }
    guard left > Self.logBounds.lowerBound else {
      slopes = RuleSlopes()
      return Self.logBounds.lowerBound
    }
    let share = raised / (raised - 1)
    slopes = RuleSlopes(
      byStability: power * share * stability / (stability + 1),
      byRecall: -gain,
      first: 1 / scale,
      second: share * logOnePlus,
      third: 1 - recall)
    return left
  }

  /// D' = 0.01·D0(4) + 0.99·(D + Δ·(10−D)/9), Δ = −w6·(G−3), times (R + 0.1) if Again.
  @inline(__always)
  private func moveDifficulty(
    _ difficulty: Double, grade: UInt8, into step: inout Step
  ) -> Double {
    let reversion = FSRS7.difficultyReversion
    let isAgain = grade == 1
    let size = w[FSRS7Index.difficultyStep]
    let steps = (3 - Double(grade)) * (isAgain ? step.recall + 0.1 : 1)
    let room = (1 - reversion) * (10 - difficulty) / 9
    let moved =
      reversion * easyDifficulty + (1 - reversion) * difficulty + size * steps * room
    guard moved > 1, moved < 10 else {
      step.difficultyByDifficulty = 0
      step.difficultyByRecall = 0
      step.difficultyByStep = 0
      step.difficultyByEasy = 0
      return moved.clipped(to: 1...10)
    }
    step.difficultyByDifficulty = (1 - reversion) * (1 - size * steps / 9)
    step.difficultyByRecall = isAgain ? 2 * size * room : 0
    step.difficultyByStep = steps * room
    step.difficultyByEasy = reversion
    return moved
  }
}
