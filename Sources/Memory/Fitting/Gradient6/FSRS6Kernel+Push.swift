extension FSRS6Kernel {
  static let parts = 2

  func pushFirst(_ grade: UInt8, tangents: UnsafeMutablePointer<Double>) {
    tangents.update(repeating: 0, count: 2 * Self.count)
    let difficulty = tangents + Self.count
    let place = Int(grade) - 1
    tangents[place] = 1 / w[place]
    let first = firstDifficulty(grade)
    guard first > 1, first < 10 else { return }
    difficulty[FSRS6Index.initialDifficulty] = 1
    difficulty[FSRS6Index.initialDifficultySpread] = spreadSlope(grade)
  }

  func push(
    _ step: Step, tangents: UnsafeMutablePointer<Double>, recall: UnsafeMutablePointer<Double>
  ) {
    let (stability, difficulty) = (tangents, tangents + Self.count)
    for place in 0..<Self.count { recall[place] = step.recallByStability * stability[place] }
    recall[FSRS6Index.decay] += step.recallByDecay

    for place in 0..<Self.count {
      stability[place] =
        step.byStability * stability[place] + step.byDifficulty * difficulty[place]
        + step.byRecall * recall[place]
    }
    pushStability(step, stability)

    // Difficulty depends on four parameters only.
    for place in FSRS6Index.initialDifficulty...FSRS6Index.difficultyReversion {
      difficulty[place] *= step.difficultyByDifficulty
    }
    difficulty[FSRS6Index.initialDifficulty] += step.difficultyByEasy
    difficulty[FSRS6Index.initialDifficultySpread] += step.difficultyByEasy * easyDifficultySlope
    difficulty[FSRS6Index.difficultyStep] += step.difficultyByStep
    difficulty[FSRS6Index.difficultyReversion] += step.difficultyByReversion
  }

  @inline(__always)
  private func pushStability(_ step: Step, _ stability: UnsafeMutablePointer<Double>) {
    switch step.kind {
    case .hard, .good, .easy:
      stability[FSRS6Index.growth] += step.first
      stability[FSRS6Index.growthStabilityPower] += step.second
      stability[FSRS6Index.growthForgettingGain] += step.third
      if step.kind == .hard { stability[FSRS6Index.hardFactor] += step.fourth }
      if step.kind == .easy { stability[FSRS6Index.easyFactor] += step.fourth }
    case .lapse:
      stability[FSRS6Index.lapseScale] += step.first
      stability[FSRS6Index.lapseDifficultyPower] += step.second
      stability[FSRS6Index.lapseStabilityPower] += step.third
      stability[FSRS6Index.lapseForgettingGain] += step.fourth
    case .cappedLapse:
      stability[FSRS6Index.sameDaySlope] += step.first
      stability[FSRS6Index.sameDayShift] += step.second
    case .sameDay:
      stability[FSRS6Index.sameDaySlope] += step.first
      stability[FSRS6Index.sameDayShift] += step.second
      stability[FSRS6Index.sameDayStabilityPower] += step.third
    case .still:
      break
    }
  }
}
