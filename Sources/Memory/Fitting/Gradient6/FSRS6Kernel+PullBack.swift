extension FSRS6Kernel {
  static let zero = State()

  static func sum(_ first: State, _ second: State) -> State {
    State(
      logStability: first.logStability + second.logStability,
      difficulty: first.difficulty + second.difficulty)
  }

  func pullBack(
    _ step: Step, adjoint: inout State, seed: Double, gradient: UnsafeMutablePointer<Double>
  ) {
    let (stability, difficulty) = (adjoint.logStability, adjoint.difficulty)
    let recall = seed + stability * step.byRecall
    gradient[FSRS6Index.decay] += recall * step.recallByDecay
    pullBackStability(step, stability, gradient)
    gradient[FSRS6Index.difficultyStep] += difficulty * step.difficultyByStep
    gradient[FSRS6Index.difficultyReversion] += difficulty * step.difficultyByReversion
    pullBackEasyDifficulty(difficulty * step.difficultyByEasy, gradient)
    adjoint = State(
      logStability: stability * step.byStability + recall * step.recallByStability,
      difficulty: stability * step.byDifficulty + difficulty * step.difficultyByDifficulty)
  }

  func pullBackFirst(
    _ grade: UInt8, adjoint: State, gradient: UnsafeMutablePointer<Double>
  ) {
    let place = Int(grade) - 1
    gradient[place] += adjoint.logStability / w[place]
    let difficulty = firstDifficulty(grade)
    guard difficulty > 1, difficulty < 10 else { return }
    gradient[FSRS6Index.initialDifficulty] += adjoint.difficulty
    gradient[FSRS6Index.initialDifficultySpread] += adjoint.difficulty * spreadSlope(grade)
  }

  /// dD0(G)/dw5 = −(G−1)·e^(w5·(G−1)).
  func spreadSlope(_ grade: UInt8) -> Double {
    let steps = Double(grade - 1)
    return -steps * exponential(w[FSRS6Index.initialDifficultySpread] * steps)
  }

  /// D0(4) depends on w4 and w5.
  @inline(__always)
  private func pullBackEasyDifficulty(
    _ adjoint: Double, _ gradient: UnsafeMutablePointer<Double>
  ) {
    gradient[FSRS6Index.initialDifficulty] += adjoint
    gradient[FSRS6Index.initialDifficultySpread] += adjoint * easyDifficultySlope
  }

  @inline(__always)
  private func pullBackStability(
    _ step: Step, _ stability: Double, _ gradient: UnsafeMutablePointer<Double>
  ) {
    switch step.kind {
    case .hard, .good, .easy:
      gradient[FSRS6Index.growth] += stability * step.first
      gradient[FSRS6Index.growthStabilityPower] += stability * step.second
      gradient[FSRS6Index.growthForgettingGain] += stability * step.third
      if step.kind == .hard { gradient[FSRS6Index.hardFactor] += stability * step.fourth }
      if step.kind == .easy { gradient[FSRS6Index.easyFactor] += stability * step.fourth }
    case .lapse:
      gradient[FSRS6Index.lapseScale] += stability * step.first
      gradient[FSRS6Index.lapseDifficultyPower] += stability * step.second
      gradient[FSRS6Index.lapseStabilityPower] += stability * step.third
      gradient[FSRS6Index.lapseForgettingGain] += stability * step.fourth
    case .cappedLapse:
      gradient[FSRS6Index.sameDaySlope] += stability * step.first
      gradient[FSRS6Index.sameDayShift] += stability * step.second
    case .sameDay:
      gradient[FSRS6Index.sameDaySlope] += stability * step.first
      gradient[FSRS6Index.sameDayShift] += stability * step.second
      gradient[FSRS6Index.sameDayStabilityPower] += stability * step.third
    case .still:
      break
    }
  }
}
