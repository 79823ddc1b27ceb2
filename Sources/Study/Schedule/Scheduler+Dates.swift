public import Facts
public import Memory
internal import Questions

extension Scheduler {
  /// The days after a passed review.
  ///
  /// A review that was put on a day by the load comes back on it; under other parameters or another
  /// retention on a day that lies as early or late in its span. Else the fuzz of the card decides.
  func interval(after record: CardRecord?, _ review: Review, _ state: StudyModel.State) -> Int {
    if let place = review.spanPlace {
      return policy.days(at: place, in: span(of: wanted(after: record, review, state), record))
    }
    if habits.evidence(of: review).chance == 0 {
      return preview(review.card, after: record, at: review.moment)[review.grade] ?? 0
    }
    return policy.days(
      interval: held(state, after: review.grade, record), previous: previousInterval(record),
      passed: true, fuzz: fuzz(review.card, record))
  }

  /// The review with the day on which its card is to come back, chosen by what else is due.
  ///
  /// The choice becomes part of the review, so that its memory stays what replaying the card's own
  /// reviews gives. A failed review is as it was: its card is due the same day.
  public func placed(
    _ review: Review, after record: CardRecord?, balance: LoadBalance
  ) -> Review {
    guard review.grade.passed else { return review }
    var review = review
    let (interval, days) = balanced(review, after: record, balance)
    review.spanPlace = IntervalPolicy.place(of: days, in: span(of: interval, record))
    return review
  }

  /// The days that each grade of a self-graded answer would give, chosen by what else is due.
  ///
  /// Equal to what ``placed(_:after:balance:)`` and ``record(after:_:)`` then do.
  public func preview(
    _ card: CardKey, after record: CardRecord?, at moment: Moment, balance: LoadBalance
  ) -> DayIntervals {
    let states = model.nextStates(
      after: record?.state, elapsed: elapsed(since: record, at: moment))
    return days(for: wanted(states, record), card, record, balance: balance)
  }

  /// The days after each grade: rising with it, whatever the model asks for.
  func days(
    for states: NextStates<StudyModel.State>, _ card: CardKey, _ record: CardRecord?
  ) -> DayIntervals {
    days(for: wanted(states, record), card, record, balance: nil)
  }

  private func days(
    for wanted: Wanted, _ card: CardKey, _ record: CardRecord?, balance: LoadBalance?
  ) -> DayIntervals {
    let previous = previousInterval(record)
    let fuzz = fuzz(card, record)
    func days(_ interval: Days, atLeast least: Int) -> Int {
      guard let balance else {
        return policy.days(
          interval: interval, previous: previous, passed: true, fuzz: fuzz, atLeast: least)
      }
      return policy.days(
        interval: interval, previous: previous, passed: true, fuzz: fuzz, atLeast: least,
        balance: balance)
    }
    let hard = days(wanted.hard, atLeast: 1)
    let good = days(wanted.good, atLeast: hard + 1)
    let easy = days(wanted.easy, atLeast: good + 1)
    return DayIntervals(hard: hard, good: good, easy: easy)
  }

  /// The interval that the model asks for after a passed review, and the days that the load allows.
  private func balanced(
    _ review: Review, after record: CardRecord?, _ balance: LoadBalance
  ) -> (interval: Days, days: Int) {
    let elapsed = elapsed(since: record, at: review.moment)
    guard habits.evidence(of: review).chance == 0 else {
      let interval = held(state(after: record, review), after: review.grade, record)
      let days = policy.days(
        interval: interval, previous: previousInterval(record), passed: true,
        fuzz: fuzz(review.card, record), balance: balance)
      return (interval, days)
    }
    let wanted = wanted(model.nextStates(after: record?.state, elapsed: elapsed), record)
    let days = days(for: wanted, review.card, record, balance: balance)
    return (wanted[review.grade], days[review.grade] ?? 0)
  }

  /// What the model asks for after each grade of a pass, never less for a better one.
  private struct Wanted {
    var hard: Days
    var good: Days
    var easy: Days

    subscript(grade: Grade) -> Days {
      switch grade {
      case .again: .zero
      case .hard: hard
      case .good: good
      case .easy: easy
      }
    }
  }

  private func wanted(
    _ states: NextStates<StudyModel.State>, _ record: CardRecord?
  ) -> Wanted {
    let again = model.interval(of: states.again, retention: policy.retention)
    let hard = max(again, held(states.hard, after: .hard, record))
    let good = max(hard, held(states.good, after: .good, record))
    let easy = max(good, held(states.easy, after: .easy, record))
    return Wanted(hard: hard, good: good, easy: easy)
  }

  private func wanted(
    after record: CardRecord?, _ review: Review, _ state: StudyModel.State
  ) -> Days {
    guard habits.evidence(of: review).chance == 0 else {
      return held(state, after: review.grade, record)
    }
    let elapsed = elapsed(since: record, at: review.moment)
    return wanted(model.nextStates(after: record?.state, elapsed: elapsed), record)[review.grade]
  }

  private func span(of interval: Days, _ record: CardRecord?) -> ClosedRange<Int> {
    policy.span(of: interval, previous: previousInterval(record), passed: true)
  }

  /// What the model asks for, within the rails that FSRS-7 needs until its parameters are proved.
  private func held(_ state: StudyModel.State, after grade: Grade, _ record: CardRecord?) -> Days {
    let interval = model.interval(of: state, retention: policy.retention)
    guard case .fsrs7 = model else { return interval }
    return GuardRails().held(
      interval, after: grade, previous: record.map { Days(Double($0.interval)) },
      isSeasoned: isSeasoned)
  }

  private func previousInterval(_ record: CardRecord?) -> Int? {
    record.flatMap { $0.interval > 0 ? $0.interval : nil }
  }

  /// A number in 0..<1 that only depends on the card and how often it was reviewed.
  private func fuzz(_ card: CardKey, _ record: CardRecord?) -> Double {
    let seed = SeededGenerator.seed(card.description, UInt64(record?.reviews ?? 0))
    return Double(seed >> 11) / Double(UInt64(1) << 53)
  }
}
