extension FSRS7 {
  /// The state after a review.
  ///
  /// The time is taken with its fraction; a negative one counts as 0. Vectors: `fsrs.json`, kind
  /// `memory_state_sequence`.
  public func state(after state: State?, elapsed: Days, grade: Grade) -> State {
    guard let state else { return firstStates[grade] }
    return Step(from: state, elapsed: elapsed.elapsedCount, under: self).state(after: grade)
  }

  /// The four states a review at this moment can lead to; what they share is computed once.
  ///
  /// Vectors: `fsrs.json`, kind `next_states`.
  public func nextStates(after state: State?, elapsed: Days) -> NextStates<State> {
    guard let state else { return firstStates }
    let step = Step(from: state, elapsed: elapsed.elapsedCount, under: self)
    return NextStates { step.state(after: $0) }
  }
}

extension FSRS7 {
  /// A review of which all is known but the grade.
  private struct Step {
    let model: FSRS7
    let before: State
    /// R at the review.
    let recall: Double
    /// S and Sf after Again, before Sf is held below 0.8·S.
    let slowLapsed: Double
    let fastLapsed: Double
    /// The share by which Good lengthens S and Sf.
    let slowGrowth: Double
    let fastGrowth: Double

    init(from before: State, elapsed: Double, under model: FSRS7) {
      self.model = model
      self.before = before
      let (slow, fast) = (before.stability.count, before.fastStability.count)
      let (logSlow, logFast) = (logarithm(slow), logarithm(fast))
      let curve = Curve(
        model.curves, logStability: logSlow, logFastStability: logFast,
        difficulty: before.difficulty)
      let fastRecall = curve.fastRecall(elapsed: elapsed)
      recall = curve.recall(elapsed: elapsed, fastRecall: fastRecall)
      slowLapsed = model.slow.lapsed(slow, recall: recall)
      fastLapsed = model.fast.lapsed(fast, recall: fastRecall)
      slowGrowth = model.slow.growth(
        logStability: logSlow, difficulty: before.difficulty, recall: recall)
      fastGrowth = model.fast.growth(
        logStability: logFast, difficulty: before.difficulty, recall: fastRecall)
    }

    func state(after grade: Grade) -> State {
      let difficulty = model.difficulty(after: before.difficulty, grade: grade, recall: recall)
      guard grade.passed else {
        let slow = slowLapsed.clipped(to: State.stabilityBounds)
        return State(
          stability: Days(slow), fastStability: Days(min(fastLapsed, State.fastShare * slow)),
          difficulty: difficulty)
      }
      let (slow, fast) = (before.stability.count, before.fastStability.count)
      return State(
        stability: Days(
          max(slowLapsed, slow * (1 + slowGrowth * model.slow.growthFactor(grade)))),
        fastStability: Days(
          max(fastLapsed, fast * (1 + fastGrowth * model.fast.growthFactor(grade)))),
        difficulty: difficulty)
    }
  }
}
