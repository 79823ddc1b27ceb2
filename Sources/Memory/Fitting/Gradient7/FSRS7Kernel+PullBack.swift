extension FSRS7Kernel {
  static let zero = State()

  static func sum(_ first: State, _ second: State) -> State {
    State(
      slow: first.slow + second.slow, fast: first.fast + second.fast,
      difficulty: first.difficulty + second.difficulty)
  }

  func pullBack(
    _ step: Step, adjoint: inout State, seed: Double, gradient: UnsafeMutablePointer<Double>
  ) {
    var (slow, fast) = (adjoint.slow, adjoint.fast)
    let difficulty = adjoint.difficulty
    if step.isFastHeld {
      slow += fast
      fast = 0
    }
    let recall = seed + slow * step.slow.byRecall + difficulty * step.difficultyByRecall
    let fastRecall = fast * step.fast.byRecall

    pullBackRule(step.slow, slow, grade: step.grade, gradient + FSRS7Index.slowRule)
    pullBackRule(step.fast, fast, grade: step.grade, gradient + FSRS7Index.fastRule)
    pullBackCurve(step.curve, recall, gradient)
    gradient[FSRS7Index.fastDecay] += fastRecall * step.fastCurve.fastDecay
    gradient[FSRS7Index.fastBase] += fastRecall * step.fastCurve.fastBase
    gradient[FSRS7Index.fastStabilityOnDecay] += fastRecall * step.fastCurve.fastStabilityOnDecay

    gradient[FSRS7Index.difficultyStep] += difficulty * step.difficultyByStep
    let easy = difficulty * step.difficultyByEasy
    gradient[FSRS7Index.initialDifficulty] += easy
    gradient[FSRS7Index.initialDifficultySpread] += easy * easyDifficultySlope

    adjoint = State(
      slow: slow * step.slow.byStability + recall * step.curve.bySlow,
      fast: fast * step.fast.byStability + recall * step.curve.byFast
        + fastRecall * step.fastCurve.byFast,
      difficulty: slow * step.slow.byDifficulty + fast * step.fast.byDifficulty
        + difficulty * step.difficultyByDifficulty + recall * step.curve.byDifficulty)
  }

  func pullBackFirst(
    _ grade: UInt8, adjoint: State, gradient: UnsafeMutablePointer<Double>
  ) {
    let place = Int(grade) - 1
    gradient[place] += (adjoint.slow + (fastMoves(grade) ? adjoint.fast : 0)) / w[place]
    let difficulty = firstDifficulty(grade)
    guard difficulty > 1, difficulty < 10 else { return }
    gradient[FSRS7Index.initialDifficulty] += adjoint.difficulty
    gradient[FSRS7Index.initialDifficultySpread] += adjoint.difficulty * spreadSlope(grade)
  }

  /// Whether the first fast stability is not clipped.
  func fastMoves(_ grade: UInt8) -> Bool {
    FSRS7.State.fastShare * w[Int(grade) - 1] > FSRS7.State.stabilityBounds.lowerBound
  }

  /// dD0(G)/dw5 = −(G−1)·e^(w5·(G−1)).
  func spreadSlope(_ grade: UInt8) -> Double {
    let steps = Double(grade - 1)
    return -steps * exponential(w[FSRS7Index.initialDifficultySpread] * steps)
  }

  @inline(__always)
  private func pullBackRule(
    _ slopes: RuleSlopes, _ adjoint: Double, grade: UInt8,
    _ gradient: UnsafeMutablePointer<Double>
  ) {
    let rule =
      gradient + (grade == 1 ? FSRS7Index.Rule.lapseScale : FSRS7Index.Rule.growth)
    rule[0] += adjoint * slopes.first
    rule[1] += adjoint * slopes.second
    rule[2] += adjoint * slopes.third
    if grade == 2 { gradient[FSRS7Index.Rule.hardFactor] += adjoint * slopes.factor }
    if grade == 4 { gradient[FSRS7Index.Rule.easyFactor] += adjoint * slopes.factor }
  }

  @inline(__always)
  func pullBackCurve(
    _ slopes: CurveSlopes, _ adjoint: Double, _ gradient: UnsafeMutablePointer<Double>
  ) {
    gradient[FSRS7Index.fastDecay] += adjoint * slopes.fastDecay
    gradient[FSRS7Index.slowDecay] += adjoint * slopes.slowDecay
    gradient[FSRS7Index.fastBase] += adjoint * slopes.fastBase
    gradient[FSRS7Index.slowBase] += adjoint * slopes.slowBase
    gradient[FSRS7Index.fastWeight] += adjoint * slopes.fastWeight
    gradient[FSRS7Index.slowWeight] += adjoint * slopes.slowWeight
    gradient[FSRS7Index.fastWeightPower] += adjoint * slopes.fastWeightPower
    gradient[FSRS7Index.slowWeightPower] += adjoint * slopes.slowWeightPower
    gradient[FSRS7Index.difficultyOnWeight] += adjoint * slopes.difficultyOnWeight
    gradient[FSRS7Index.difficultyOnTime] += adjoint * slopes.difficultyOnTime
    gradient[FSRS7Index.fastStabilityOnDecay] += adjoint * slopes.fastStabilityOnDecay
  }
}
