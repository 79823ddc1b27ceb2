extension Learner {
  /// The reviews this learner leaves in a journal while a scheduler teaches them, card by card.
  ///
  /// ```swift
  /// let learner = Learner<FSRS7>.varied(1)[0]
  /// let history = ReviewHistory(cards: learner.journal(reviews: 5000, planner: FSRS7()))
  /// FSRS7Parameters.fitted(to: history)
  /// ```
  /// Every day the due cards come first, fifteen seconds apart, then the new ones; what was failed is
  /// repeated within the day. Answers are given from memory: ``form`` and ``cue`` have no part. For
  /// trials of fits on learners whose parameters are known.
  ///
  /// - Parameters:
  ///   - reviews: About how many reviews; the day on which they are reached is finished.
  ///   - newPerDay: How many cards are begun each day, at least 1.
  ///   - planner: The scheduler's model.
  ///   - policy: Retention and longest interval; intervals are fuzzed.
  ///   - rails: Rails that hold intervals in; `nil` for none.
  ///   - unevenness: How far the learner strays from their own model.
  ///   - seed: Same seed, same reviews.
  /// - Returns: The reviews of each card, for a ``ReviewHistory``.
  public func journal(
    reviews: Int, newPerDay: Int = 10, planner: some FormAwareModel,
    policy: IntervalPolicy = IntervalPolicy(), rails: GuardRails? = nil,
    unevenness: Unevenness = Unevenness(), seed: UInt64 = 1
  ) -> [[ReviewRecord]] {
    var course = Schooling(
      learner: self, planner: planner, policy: policy, rails: rails, unevenness: unevenness,
      seed: seed)
    var day = 0
    while course.count < reviews {
      course.study(on: day, newCards: max(newPerDay, 1))
      day += 1
    }
    return course.cards.map(\.records)
  }
}

/// A learner and a scheduler at work.
private struct Schooling<Truth: FormAwareModel, Planner: FormAwareModel> {
  let learner: Learner<Truth>
  let planner: Planner
  let policy: IntervalPolicy
  let rails: GuardRails?
  let unevenness: Unevenness
  let seed: UInt64
  var cards: [Card] = []
  /// The numbers of the cards due on each day to come.
  var due: [Int: [Int]] = [:]
  var count = 0
  /// Reviews so far today.
  var today = 0

  struct Card {
    let draws: Draws
    let deviation: Double
    var truth: Truth.State?
    var state: Planner.State?
    var interval: Int?
    var records: [ReviewRecord] = []
  }

  mutating func study(on day: Int, newCards: Int) {
    today = 0
    let mood = Draws(seed: seed, run: 1, card: day).deviation(review: 0, .learner)
    for number in due.removeValue(forKey: day) ?? [] { review(number, on: day, mood: mood) }
    for _ in 0..<newCards { begin(on: day) }
  }

  private mutating func begin(on day: Int) {
    let draws = Draws(seed: seed, run: 0, card: cards.count)
    cards.append(Card(draws: draws, deviation: draws.deviation(review: 0, .learner)))
    let number = cards.count - 1
    let grade = learner.habits.firstGrades.grade(at: draws.number(review: 0, .grade))
    note(number, grade, on: day)
    repeatWithinDay(number, on: day, after: grade, shares: learner.habits.learningSteps)
    schedule(number, on: day, after: grade)
  }

  private mutating func review(_ number: Int, on day: Int, mood: Double) {
    let card = cards[number]
    guard let truth = card.truth, let last = card.records.last else { return }
    let elapsed = Days(Double(day - last.studyDay))
    let known = unevenness.known(
      learner.memory.retrievability(of: truth, after: elapsed), card: card.deviation, day: mood,
      elapsedDays: day)
    let turn = card.records.count
    let grade =
      card.draws.number(review: turn, .knows) < known
      ? learner.habits.passes.grade(at: card.draws.number(review: turn, .grade)) : .again
    note(number, grade, on: day)
    if !grade.passed {
      repeatWithinDay(number, on: day, after: .again, shares: learner.habits.relearningSteps)
    }
    schedule(number, on: day, after: grade)
  }

  private mutating func repeatWithinDay(
    _ number: Int, on day: Int, after first: Grade, shares: StepShares
  ) {
    var steps = DaySteps(after: first, needed: 1)
    let turn = cards[number].records.count
    while !steps.areDone {
      let draw = cards[number].draws.number(review: turn, .steps, step: steps.taken)
      let grade = shares.shares(after: steps.last).grade(at: draw)
      note(number, grade, on: day)
      steps.take(grade)
    }
  }

  /// Writes an answer down and moves both memories.
  private mutating func note(_ number: Int, _ grade: Grade, on day: Int) {
    var moment = Days(Double(day) + (6 * 3600 + 15 * Double(today)) / 86400)
    var elapsed = Days.zero
    if let last = cards[number].records.last {
      if last.studyDay == day { moment = max(moment, last.moment + DaySteps.pause) }
      elapsed = moment - last.moment
    }
    // FSRS-6 counts study days; a little is added so that no review falls short of one.
    let whole = cards[number].records.last.map { Double(day - $0.studyDay) } ?? 0
    let span = Days(max(elapsed.count, whole))
    cards[number].truth = learner.memory.state(
      after: cards[number].truth, elapsed: span, grade: grade)
    cards[number].state = planner.state(after: cards[number].state, elapsed: span, grade: grade)
    cards[number].records.append(
      ReviewRecord(moment: moment, studyDay: day, evidence: .recall(grade)))
    today += 1
    count += 1
  }

  private mutating func schedule(_ number: Int, on day: Int, after grade: Grade) {
    let card = cards[number]
    guard let state = card.state else { return }
    var interval = planner.interval(of: state, retention: policy.retention)
    if let rails {
      interval = rails.held(
        interval, after: grade, previous: card.interval.map { Days(Double($0)) },
        isSeasoned: false)
    }
    let fuzz = card.draws.number(review: card.records.count, .fuzz)
    let days = policy.days(
      interval: interval, previous: card.interval, passed: grade.passed, fuzz: fuzz)
    cards[number].interval = days
    due[day + days, default: []].append(number)
  }
}
