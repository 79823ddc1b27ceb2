/// What a scheduler makes of an answer that may have been guessed.
public enum Belief: String, CaseIterable, Sendable {
  /// It is told whether the answer was known: the bound that no scheduler can beat.
  case allKnowing
  /// A right answer is its grade, luck ignored: the usual advice.
  case faceValue
  /// A right answer is Hard.
  case cautious
  /// A right answer is weighed by the probability that it was known; see ``Evidence``.
  case weighed

  /// The scheduler's state after an answer.
  func state<Planner: FormAwareModel>(
    under planner: Planner, after state: Planner.State, elapsed: Days, answer: SimulatedAnswer,
    form: FormEffect
  ) -> Planner.State {
    switch self {
    case .allKnowing:
      return planner.state(
        after: state, elapsed: elapsed, evidence: .recall(answer.knew ? answer.grade : .again),
        through: form)
    case .faceValue:
      return planner.state(
        after: state, elapsed: elapsed, evidence: .recall(answer.right ? answer.grade : .again),
        through: form)
    case .cautious:
      return planner.state(
        after: state, elapsed: elapsed, evidence: .recall(answer.right ? .hard : .again),
        through: form)
    case .weighed:
      return planner.state(
        after: state, elapsed: elapsed,
        evidence: form.evidence(grade: answer.right ? answer.grade : .again, cue: answer.cue),
        through: form)
    }
  }
}

/// An answer as the simulation sees it.
struct SimulatedAnswer {
  /// Whether the learner knew.
  let knew: Bool
  /// Whether the answer was right.
  let right: Bool
  /// The grade if it was known.
  let grade: Grade
  /// The likelihood ratio of the cue.
  let cue: Double
}
