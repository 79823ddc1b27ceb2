extension FSRS7Kernel {
  func pushFirst(_ grade: UInt8, tangents: UnsafeMutablePointer<Double>) {
    tangents.update(repeating: 0, count: 3 * Self.count)
    let (fast, difficulty) = (tangents + Self.count, tangents + 2 * Self.count)
    let place = Int(grade) - 1
    tangents[place] = 1 / w[place]
    if fastMoves(grade) { fast[place] = 1 / w[place] }
    let first = firstDifficulty(grade)
    guard first > 1, first < 10 else { return }
    difficulty[FSRS7Index.initialDifficulty] = 1
    difficulty[FSRS7Index.initialDifficultySpread] = spreadSlope(grade)
  }

  func push(
    _ step: Step, tangents: UnsafeMutablePointer<Double>, recall: UnsafeMutablePointer<Double>
  ) {
    let slow = tangents
    let (fast, difficulty) = (tangents + Self.count, tangents + 2 * Self.count)
    let (curve, fastCurve) = (step.curve, step.fastCurve)
    for place in 0..<Self.count {
      recall[place] =
        curve.bySlow * slow[place] + curve.byFast * fast[place]
        + curve.byDifficulty * difficulty[place]
    }
    pullBackCurve(curve, 1, recall)

    let byFastRecall = step.fast.byRecall
    let fastByFast = step.fast.byStability + byFastRecall * fastCurve.byFast
    for place in 0..<Self.count {
      let before = difficulty[place]
      slow[place] =
        step.slow.byStability * slow[place] + step.slow.byDifficulty * before
        + step.slow.byRecall * recall[place]
      fast[place] = fastByFast * fast[place] + step.fast.byDifficulty * before
      difficulty[place] =
        step.difficultyByDifficulty * before + step.difficultyByRecall * recall[place]
    }
    fast[FSRS7Index.fastDecay] += byFastRecall * fastCurve.fastDecay
    fast[FSRS7Index.fastBase] += byFastRecall * fastCurve.fastBase
    fast[FSRS7Index.fastStabilityOnDecay] += byFastRecall * fastCurve.fastStabilityOnDecay
    pushRule(step.slow, grade: step.grade, slow + FSRS7Index.slowRule)
    pushRule(step.fast, grade: step.grade, fast + FSRS7Index.fastRule)
    if step.isFastHeld { fast.update(from: slow, count: Self.count) }

    difficulty[FSRS7Index.difficultyStep] += step.difficultyByStep
    difficulty[FSRS7Index.initialDifficulty] += step.difficultyByEasy
    difficulty[FSRS7Index.initialDifficultySpread] += step.difficultyByEasy * easyDifficultySlope
  }

  @inline(__always)
  private func pushRule(
    _ slopes: RuleSlopes, grade: UInt8, _ tangents: UnsafeMutablePointer<Double>
  ) {
    let rule =
      tangents + (grade == 1 ? FSRS7Index.Rule.lapseScale : FSRS7Index.Rule.growth)
    rule[0] += slopes.first
    rule[1] += slopes.second
    rule[2] += slopes.third
    if grade == 2 { tangents[FSRS7Index.Rule.hardFactor] += slopes.factor }
    if grade == 4 { tangents[FSRS7Index.Rule.easyFactor] += slopes.factor }
  }
}
