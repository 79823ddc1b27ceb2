/// Learners with hidden memories, taught by a scheduler, day by day.
///
/// On each day the due cards are shown in the plan's order until a limit, then new ones. Whether the
/// learner knows is drawn from their true R, the grade of a pass from their habits; the scheduler sees
/// the answer only, steps its own state by its own model and sets the next day by the plan's policy.
///
///     let plan = StudyPlan(newCards: 2000, days: 365, newPerDay: 10)
///     let simulation = Simulation(learner: Learner(memory: FSRS6()), planner: FSRS6(), plan: plan)
///     let summary = await simulation.summary(runs: 50)
///     summary.days[100].minutes.high        // minutes on day 100 in 9 runs of 10: at most this
///
/// Seeded: the same seed gives the same result at any number of threads. Source: MEMORY.md,
/// section 8.
public struct Simulation<Truth: FormAwareModel, Planner: FormAwareModel>: Sendable {
  /// The learners; runs take turns with them.
  public var learners: [Learner<Truth>]
  /// The scheduler's model.
  public var planner: Planner
  /// What the scheduler assumes of the form that is asked.
  public var assumedForm: FormEffect
  /// What the scheduler makes of answers.
  public var belief: Belief
  /// What the learner means to do.
  public var plan: StudyPlan
  /// Cards that were begun before the simulation; they come before the new ones.
  public var started: [StartedCard]
  /// Same seed, same result.
  public var seed: UInt64

  /// A simulation of one learner.
  ///
  /// - Parameters:
  ///   - learner: How the learner really remembers.
  ///   - planner: The scheduler's model.
  ///   - assumedForm: What the scheduler assumes of the form; by default, rightly, the truth.
  ///   - belief: What the scheduler makes of answers.
  ///   - plan: What the learner means to do.
  ///   - started: Cards begun before.
  ///   - seed: Same seed, same result.
  public init(
    learner: Learner<Truth>, planner: Planner, assumedForm: FormEffect? = nil,
    belief: Belief = .weighed, plan: StudyPlan, started: [StartedCard] = [], seed: UInt64 = 1
  ) {
    self.learners = [learner]
    self.planner = planner
    self.assumedForm = assumedForm ?? learner.form
    self.belief = belief
    self.plan = plan
    self.started = started
    self.seed = seed
  }

  /// A card that was begun before the simulation.
  public struct StartedCard: Sendable {
    /// The true memory.
    public var truth: Truth.State
    /// The scheduler's state.
    public var state: Planner.State
    /// The day of the last review, counted from the start: −3 for three days before.
    public var lastDay: Int
    /// The day it is due; it may be past.
    public var dueDay: Int
    /// Its lapses so far.
    public var lapses: Int

    /// A card.
    public init(
      truth: Truth.State, state: Planner.State, lastDay: Int, dueDay: Int, lapses: Int = 0
    ) {
      self.truth = truth
      self.state = state
      self.lastDay = lastDay
      self.dueDay = dueDay
      self.lapses = lapses
    }
  }
}
