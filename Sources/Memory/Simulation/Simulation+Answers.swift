extension Simulation.Course {
  /// Shows the next new card.
  mutating func begin(on day: Int) {
    let draws = draws(deck.cards.count)
    let grade = learner.habits.firstGrades.grade(at: draws.number(review: 0, .grade))
    var card = SimulatedDeck<Truth, Planner>.Card(
      truth: learner.memory.state(after: nil, elapsed: .zero, grade: grade),
      state: simulation.planner.state(after: nil, elapsed: .zero, grade: grade),
      lastDay: Int32(day), dueDay: Int32(day), reviews: 0, lapses: 0, draws: draws)
    run.newCards[day] += 1
    seconds += learner.habits.learningSeconds[grade]
    if plan.learningSteps > 0 {
      repeatWithinDay(
        &card, on: day, after: grade, needed: plan.learningSteps,
        shares: learner.habits.learningSteps, times: learner.habits.learningSeconds)
    }
    schedule(&card, on: day, after: grade, previous: nil)
    card.reviews = 1
    deck.append(card)
  }

  /// Shows a due card.
  mutating func review(_ position: Int, on day: Int) {
    var card = deck.cards[position]
    let elapsed = Days(Double(day - Int(card.lastDay)))
    let memory = learner.memory
    let recall = memory.following(card.truth) { recall in
      knowledge.add(from: Int(card.lastDay), to: day, recall: recall)
      return recall(elapsed.count)
    }

    let answer = answer(to: card, recall: recall)
    card.truth = memory.state(
      after: card.truth, elapsed: elapsed,
      evidence: .recall(answer.knew ? answer.grade : .again), through: learner.form)
    card.state =
      shared(card.truth)
      ?? simulation.belief.state(
        under: simulation.planner, after: card.state, elapsed: elapsed, answer: answer,
        form: simulation.assumedForm)

    run.reviews[day] += 1
    run.laterReviews += 1
    run.askedRecall += recall
    if answer.right { run.passes += 1 } else { card.lapses += 1 }
    seconds += learner.habits.reviewSeconds[answer.right ? answer.grade : .again]
    if !answer.right, plan.relearningSteps > 0 {
      repeatWithinDay(
        &card, on: day, after: .again, needed: plan.relearningSteps,
        shares: learner.habits.relearningSteps, times: learner.habits.relearningSeconds)
    }

    let previous = card.interval
    card.lastDay = Int32(day)
    schedule(
      &card, on: day, after: answer.right ? answer.grade : .again, previous: previous)
    card.reviews += 1
    if let greatest = plan.greatestLapses, Int(card.lapses) >= greatest {
      card.dueDay = .max
      run.putAside += 1
    }
    deck.cards[position] = card
    deck.schedule(position)
  }

  /// The true state, where the scheduler's is always the same.
  private func shared(_ truth: Truth.State) -> Planner.State? {
    isTransparent ? truth as? Planner.State : nil
  }

  /// Whether the learner knew, whether the answer was right, and what else there is to see.
  private func answer(
    to card: SimulatedDeck<Truth, Planner>.Card, recall: Double
  ) -> SimulatedAnswer {
    let number = Int(card.reviews)
    let form = learner.form
    let knew = card.draws.number(review: number, .knows) < form.known(recall: recall)
    var right = knew
    if form.chance > 0 {
      let luck = card.draws.number(review: number, .luck)
      right = knew ? luck >= form.slip : luck < form.chance
    }
    let cue = learner.cue?.ratio(knew: knew, draw: card.draws.number(review: number, .cue)) ?? 1
    return SimulatedAnswer(
      knew: knew, right: right,
      grade: learner.habits.passes.grade(at: card.draws.number(review: number, .grade)), cue: cue)
  }

  /// Repeats a card within the day until it has passed often enough.
  private mutating func repeatWithinDay(
    _ card: inout SimulatedDeck<Truth, Planner>.Card, on day: Int, after first: Grade, needed: Int,
    shares: StepShares, times: GradeTable
  ) {
    var steps = DaySteps(after: first, needed: needed)
    while !steps.areDone {
      let draw = card.draws.number(review: Int(card.reviews), .steps, step: steps.taken)
      let grade = shares.shares(after: steps.last).grade(at: draw)
      let pause = DaySteps.pause
      card.truth = learner.memory.state(after: card.truth, elapsed: pause, grade: grade)
      card.state =
        shared(card.truth)
        ?? simulation.planner.state(after: card.state, elapsed: pause, grade: grade)
      seconds += times[grade]
      run.reviews[day] += 1
      steps.take(grade)
    }
  }

  /// Sets the day the card comes back.
  private mutating func schedule(
    _ card: inout SimulatedDeck<Truth, Planner>.Card, on day: Int, after grade: Grade,
    previous: Int?
  ) {
    let policy = plan.policy
    let passed = grade.passed
    var interval = simulation.planner.interval(of: card.state, retention: policy.retention)
    if let rails = plan.rails {
      interval = rails.held(
        interval, after: grade, previous: previous.map { Days(Double($0)) }, isSeasoned: false)
    }
    var days: Int
    if plan.isFuzzed {
      let fuzz = card.draws.number(review: Int(card.reviews), .fuzz)
      if plan.isBalanced {
        let balance = LoadBalance(
          today: plan.firstDay + day, calendar: calendar, easyDays: plan.easyDays)
        days = policy.days(
          interval: interval, previous: previous, passed: passed, fuzz: fuzz, balance: balance)
      } else {
        days = policy.days(interval: interval, previous: previous, passed: passed, fuzz: fuzz)
      }
    } else {
      days = policy.days(interval: interval, previous: nil, passed: passed, fuzz: nil)
    }
    if let exam = plan.exam { days = IntervalPolicy.days(days, before: exam, today: day) }
    if plan.isBalanced { calendar.add(plan.firstDay + day + days) }
    card.dueDay = Int32(clamping: day + days)
  }

  /// Puts the due cards into the plan's order.
  mutating func order(on day: Int) {
    let learner = learner
    let seconds =
      learner.habits.passes.sum > 0
      ? learner.habits.reviewSeconds.good : learner.habits.reviewSeconds.again
    let keys = queue.map { position in
      let card = deck.cards[Int(position)]
      return plan.order.key(
        of: DueCard(
          state: card.state, lastDay: Int(card.lastDay), dueDay: Int(card.dueDay),
          added: Int(position), seconds: seconds),
        under: simulation.planner, retention: plan.policy.retention, today: day,
        shuffle: { card.draws.number(review: Int(card.reviews), .order, step: 0) })
    }
    queue = keys.risingOrder().map { queue[$0] }
  }
}
