internal import Facts
internal import Memory
internal import Questions

extension Scheduler {
  /// The days after a passed review.
  func interval(after record: CardRecord?, _ review: Review, _ state: StudyModel.State) -> Int {
    if review.evidence.chance == 0 {
      return preview(review.card, after: record, at: review.moment)[review.grade] ?? 0
    }
    return policy.days(
      interval: held(state, after: review.grade, record), previous: previousInterval(record),
      passed: true, fuzz: fuzz(review.card, record))
  }

  /// The days after each grade: rising with it, whatever the model asks for.
  func days(
    for states: NextStates<StudyModel.State>, _ card: CardKey, _ record: CardRecord?
  ) -> DayIntervals {
    let previous = previousInterval(record)
    let fuzz = fuzz(card, record)
    func days(_ interval: Days, atLeast least: Int) -> Int {
      policy.days(
        interval: interval, previous: previous, passed: true, fuzz: fuzz, atLeast: least)
    }
    let again = model.interval(of: states.again, retention: policy.retention)
    let hardInterval = max(again, held(states.hard, after: .hard, record))
    let goodInterval = max(hardInterval, held(states.good, after: .good, record))
    let easyInterval = max(goodInterval, held(states.easy, after: .easy, record))
    let hard = days(hardInterval, atLeast: 1)
    let good = days(goodInterval, atLeast: hard + 1)
    let easy = days(easyInterval, atLeast: good + 1)
    return DayIntervals(hard: hard, good: good, easy: easy)
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
