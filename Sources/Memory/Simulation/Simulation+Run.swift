extension Simulation {
  /// One run, from the first day to the last.
  ///
  /// - Parameter number: Which run, from 0; each has its own luck, and its own learner if there are
  ///   several.
  /// - Returns: What happened.
  #if compiler(>=6.3)
    @specialized(where Truth == FSRS6, Planner == FSRS6)
    @specialized(where Truth == FSRS7, Planner == FSRS7)
    @specialized(where Truth == FSRS7, Planner == FSRS6)
  #endif
  public func run(_ number: Int = 0) -> SimulationRun {
    var course = Course(self, number: number)
    for day in 0..<plan.days { course.study(on: day) }
    return course.result()
  }

  /// Whether the scheduler's model and its view of every answer are the truth.
  func isTransparent(to learner: Learner<Truth>) -> Bool {
    Truth.self == Planner.self && learner.memory.identity == planner.identity
      && learner.form == assumedForm
      && (learner.form.chance <= 0 || belief == .allKnowing) && belief != .cautious
      && started.allSatisfy { $0.truth as? Planner.State == $0.state }
  }

  /// A run in progress.
  struct Course {
    let simulation: Simulation
    let plan: StudyPlan
    let learner: Learner<Truth>
    let number: Int
    var deck: SimulatedDeck<Truth, Planner>
    var run: SimulationRun
    var knowledge: KnowledgeCurve
    var calendar = ReviewCalendar(from: 0)
    /// Whether the scheduler's states are always the true ones, so that one computation does.
    let isTransparent: Bool
    /// Cards due today, and those left over.
    var queue: [Int32] = []
    var newLeft: Int
    /// Seconds spent today.
    var seconds = 0.0

    init(_ simulation: Simulation, number: Int) {
      self.simulation = simulation
      self.number = number
      learner = simulation.learners[number % simulation.learners.count]
      isTransparent = simulation.isTransparent(to: learner)
      plan = simulation.plan
      deck = SimulatedDeck(
        days: plan.days, capacity: plan.newCards + simulation.started.count)
      run = SimulationRun(days: plan.days)
      knowledge = KnowledgeCurve(days: plan.days)
      newLeft = plan.newCards
      if plan.isBalanced { calendar = ReviewCalendar(from: plan.firstDay) }
      for card in simulation.started { start(card) }
    }

    /// Takes a card over from before.
    private mutating func start(_ card: StartedCard) {
      deck.append(
        SimulatedDeck.Card(
          truth: card.truth, state: card.state, lastDay: Int32(clamping: min(card.lastDay, 0)),
          dueDay: Int32(clamping: card.dueDay), reviews: 1, lapses: Int32(clamping: card.lapses),
          draws: draws(deck.cards.count)))
      if plan.isBalanced { calendar.add(plan.firstDay + card.dueDay) }
    }

    func draws(_ card: Int) -> Draws {
      Draws(seed: simulation.seed, run: number, card: card)
    }

    /// One day: due cards, then new ones.
    mutating func study(on day: Int) {
      seconds = 0
      deck.due(on: day, into: &queue)
      if plan.isLimited || plan.isBalanced { order(on: day) }

      var shown = 0
      while shown < queue.count, isWithinLimits(reviews: shown) {
        review(Int(queue[shown]), on: day)
        shown += 1
      }
      queue.removeFirst(shown)
      run.backlog[day] = queue.count

      if let end = plan.lastNewDay, day >= end { newLeft = 0 }
      var begun = 0
      while newLeft > 0, begun < plan.newPerDay ?? .max, isWithinLimits(reviews: 0) {
        begin(on: day)
        begun += 1
        newLeft -= 1
      }
      run.minutes[day] = seconds / 60
    }

    private func isWithinLimits(reviews: Int) -> Bool {
      reviews < plan.reviewsPerDay ?? .max && seconds < (plan.minutesPerDay ?? .infinity) * 60
    }

    /// What happened, with the curves of all cards followed to the end.
    mutating func result() -> SimulationRun {
      let memory = learner.memory
      run.finalRecalls = deck.cards.map { card in
        memory.following(card.truth) { recall in
          knowledge.add(from: Int(card.lastDay), to: plan.days, recall: recall)
          return recall(Double(plan.days - Int(card.lastDay)))
        }
      }
      run.knowledge = knowledge.sums
      run.cards = deck.cards.count
      return run
    }
  }
}
