public import Facts
public import Memory
internal import Questions

/// Turns answers into memory and memory into dates.
///
/// Deterministic: the same reviews give the same records, on any machine, at any time. That is what
/// makes undo, merging and rebuilding possible.
public struct Scheduler: Hashable, Sendable {
  /// The parameters of the model.
  public var parameters: FSRS6Parameters
  /// Desired retention and the longest interval.
  public var policy: IntervalPolicy

  /// A scheduler with the published parameters and a desired retention of 0.9.
  public init(
    parameters: FSRS6Parameters = .default, policy: IntervalPolicy = IntervalPolicy()
  ) {
    self.parameters = parameters
    self.policy = policy
    model = FSRS6(parameters: parameters)
  }

  /// The model of memory.
  let model: FSRS6

  /// A name for everything that records depend on; kept beside them to know when they are stale.
  public var identity: String {
    "\(model.identity) retention \(policy.retention) maximum \(policy.maximum)"
  }

  /// Schedulers are equal if they give equal records.
  public static func == (one: Scheduler, other: Scheduler) -> Bool {
    one.identity == other.identity
  }

  /// Hashes the identity.
  public func hash(into hasher: inout Hasher) { hasher.combine(identity) }

  /// The record after a review.
  public func record(after record: CardRecord?, _ review: Review) -> CardRecord {
    let day = review.moment.day
    let elapsed = Days(Double(max(0, record.map { day - $0.lastDay } ?? 0)))
    let state = model.state(after: record?.state, elapsed: elapsed, evidence: review.evidence)
    let passed = review.grade.passed
    let isLapse = !passed && record != nil && elapsed > .zero
    return CardRecord(
      state: state, firstDay: record?.firstDay ?? day, lastDay: day,
      lastInstant: review.moment.instant,
      dueDay: day + (passed ? interval(after: record, review, state, elapsed: elapsed) : 0),
      reviews: (record?.reviews ?? 0) + 1, lapses: (record?.lapses ?? 0) + (isLapse ? 1 : 0),
      successes: passed ? (record?.successes ?? 0) + 1 : 0,
      ladder: (record?.ladder ?? LadderPlace()).after(
        passed: passed, failedBefore: record?.successes == 0, stability: state.stability),
      confusion: review.confusion ?? record?.confusion ?? "")
  }

  /// The days that each grade of a self-graded answer would give; 0 for Again: later today.
  ///
  /// Equal to what ``record(after:_:)`` then does.
  public func preview(_ card: CardKey, after record: CardRecord?, on day: StudyDay) -> DayIntervals
  {
    let elapsed = Days(Double(max(0, record.map { day - $0.lastDay } ?? 0)))
    return policy.days(
      for: model.nextStates(after: record?.state, elapsed: elapsed), under: model,
      previous: previousInterval(record), fuzz: fuzz(card, reviews: record?.reviews ?? 0))
  }

  /// The probability, 0–1, that the card is remembered on the day.
  public func retrievability(of record: CardRecord, on day: StudyDay) -> Double {
    model.retrievability(of: record.state, after: Days(Double(max(0, day - record.lastDay))))
  }

  /// The records of all cards after the reviews, which must be in order.
  ///
  /// - Complexity: O(reviews).
  public func replay(_ reviews: some Sequence<Review>) -> [CardKey: CardRecord] {
    var records: [CardKey: CardRecord] = [:]
    for review in reviews {
      records[review.card] = record(after: records[review.card], review)
    }
    return records
  }

  private func interval(
    after record: CardRecord?, _ review: Review, _ state: FSRS6.State, elapsed: Days
  ) -> Int {
    if review.evidence.chance == 0 {
      return preview(review.card, after: record, on: review.moment.day)[review.grade] ?? 0
    }
    return policy.days(
      interval: model.interval(of: state, retention: policy.retention),
      previous: previousInterval(record), passed: true,
      fuzz: fuzz(review.card, reviews: record?.reviews ?? 0))
  }

  private func previousInterval(_ record: CardRecord?) -> Int? {
    record.flatMap { $0.interval > 0 ? $0.interval : nil }
  }

  /// A number in 0..<1 that only depends on the card and how often it was reviewed.
  private func fuzz(_ card: CardKey, reviews: Int) -> Double {
    let seed = SeededGenerator.seed(card.description, UInt64(reviews))
    return Double(seed >> 11) / Double(UInt64(1) << 53)
  }
}
