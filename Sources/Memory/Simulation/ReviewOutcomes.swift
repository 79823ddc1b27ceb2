/// What a review, and the repetitions that follow it within the day, can lead to.
struct ReviewOutcome<State: Sendable> {
  var probability: Double
  /// The state at the end of the day.
  var state: State
  /// Answers, the repetitions included.
  var reviews: Double
  var seconds: Double
}

extension MemoryModel {
  /// The outcomes of a review, by the learner's habits and R.
  func outcomes(
    after state: State, elapsed: Days, habits: Habits, plan: StudyPlan
  ) -> [ReviewOutcome<State>] {
    let recall = retrievability(of: state, after: elapsed)
    let next = nextStates(after: state, elapsed: elapsed)
    let passes = habits.passes.sum - habits.passes.again
    var outcomes: [ReviewOutcome<State>] = []
    for grade in Grade.allCases {
      let share = grade.passed ? recall * habits.passes[grade] / passes : 1 - recall
      guard share > 0 else { continue }
      let outcome = ReviewOutcome(
        probability: share, state: next[grade], reviews: 1, seconds: habits.reviewSeconds[grade])
      guard !grade.passed, plan.relearningSteps > 0 else {
        outcomes.append(outcome)
        continue
      }
      follow(
        outcome, steps: DaySteps(after: grade, needed: plan.relearningSteps),
        shares: habits.relearningSteps, times: habits.relearningSeconds, into: &outcomes)
    }
    return outcomes
  }

  /// The outcomes of a card's first review.
  func firstOutcomes(habits: Habits, plan: StudyPlan) -> [ReviewOutcome<State>] {
    var outcomes: [ReviewOutcome<State>] = []
    for grade in Grade.allCases where habits.firstGrades[grade] > 0 {
      let outcome = ReviewOutcome(
        probability: habits.firstGrades[grade] / habits.firstGrades.sum,
        state: state(after: nil, elapsed: .zero, grade: grade), reviews: 1,
        seconds: habits.learningSeconds[grade])
      guard plan.learningSteps > 0 else {
        outcomes.append(outcome)
        continue
      }
      follow(
        outcome, steps: DaySteps(after: grade, needed: plan.learningSteps),
        shares: habits.learningSteps, times: habits.learningSeconds, into: &outcomes)
    }
    return outcomes
  }

  /// Follows the repetitions within the day to their end.
  ///
  /// Branches of less than 0.001 end where they are; their later repetitions weigh nothing.
  private func follow(
    _ outcome: ReviewOutcome<State>, steps: DaySteps, shares: StepShares, times: GradeTable,
    into outcomes: inout [ReviewOutcome<State>]
  ) {
    guard !steps.areDone, outcome.probability > 0.001 else {
      outcomes.append(outcome)
      return
    }
    let shareTable = shares.shares(after: steps.last)
    for grade in Grade.allCases where shareTable[grade] > 0 {
      var next = outcome
      next.probability *= shareTable[grade] / shareTable.sum
      next.state = state(after: outcome.state, elapsed: DaySteps.pause, grade: grade)
      next.reviews += 1
      next.seconds += times[grade]
      var nextSteps = steps
      nextSteps.take(grade)
      follow(next, steps: nextSteps, shares: shares, times: times, into: &outcomes)
    }
  }
}
