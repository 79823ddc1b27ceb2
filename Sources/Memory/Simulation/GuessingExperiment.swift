/// The test bench for rules that weigh guessable answers: the same learners under each of them.
///
/// Cards all begun on one day, truth and scheduler both FSRS-6 with the same parameters, no fuzz, every
/// pass Good; first grades from ``Habits``, known to both sides. Only what the scheduler makes of a
/// right choice differs. Source: MEMORY.md, section 9.2.
public struct GuessingExperiment: Sendable {
  /// How many cards.
  public var cards: Int
  /// How many days.
  public var days: Int
  /// The desired retention.
  public var retention = 0.9
  /// The learner's slip, which the scheduler knows.
  public var slip = Evidence.usualSlip
  /// What the cue says, where there is one.
  public var cue = TellingCue(ifKnown: 0.85, ifUnknown: 0.75)
  /// Same seed, same result.
  public var seed: UInt64 = 1

  /// The experiment as described, or smaller.
  public init(cards: Int = 20_000, days: Int = 730) {
    self.cards = cards
    self.days = days
  }

  /// A rule with or without a cue.
  public enum Rule: String, CaseIterable, Sendable {
    /// The scheduler is told whether the answer was known.
    case allKnowing
    /// A right answer is Good.
    case faceValue
    /// A right answer is Hard.
    case cautious
    /// A right answer is weighed by the probability that it was known.
    case weighed
    /// The same, with a cue from certainty or answer time.
    case weighedWithCue
  }

  /// What one rule led to.
  public struct Outcome: Hashable, Sendable {
    /// Reviews of each card, without the first.
    public let reviewsPerCard: Double
    /// The mean of the true R when cards were asked.
    public let recallWhenAsked: Double
    /// The mean of the true R over cards and days.
    public let meanRecall: Double
  }

  /// The outcome of a rule for choices among so many options.
  public func outcome(of rule: Rule, options: Int, under model: FSRS6 = FSRS6()) -> Outcome {
    var habits = Habits()
    habits.passes = GradeTable(good: 1)
    let form = FormEffect(chance: 1 / Double(max(options, 1)), slip: slip)
    let belief: Belief =
      switch rule {
      case .allKnowing: .allKnowing
      case .faceValue: .faceValue
      case .cautious: .cautious
      case .weighed, .weighedWithCue: .weighed
      }
    let simulation = Simulation(
      learner: Learner(
        memory: model, habits: habits, form: form, cue: rule == .weighedWithCue ? cue : nil),
      planner: model, belief: belief,
      plan: StudyPlan(
        newCards: cards, days: days, policy: IntervalPolicy(retention: retention)), seed: seed)
    let run = simulation.run()
    return Outcome(
      reviewsPerCard: Double(run.laterReviews) / Double(max(cards, 1)),
      recallWhenAsked: run.meanRecallWhenAsked,
      meanRecall: run.knowledge.reduce(0, +) / Double(max(cards * days, 1)))
  }
}
