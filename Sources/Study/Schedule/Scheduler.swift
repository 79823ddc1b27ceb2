public import Facts
public import Memory
internal import Questions

/// Turns answers into memory and memory into dates.
///
/// Deterministic: the same reviews give the same records, on any machine, at any time. That is what
/// makes undo, merging and rebuilding possible.
public struct Scheduler: Hashable, Sendable {
  /// The model of memory.
  public var model: StudyModel
  /// Desired retention and the longest interval.
  public var policy: IntervalPolicy
  /// Whether the parameters are the learner's own and proved on many reviews, so that long intervals
  /// need no rails; see ``Memory/GuardRails``.
  public var isSeasoned: Bool
  /// What the learner's own answers have taught about the forms of questions.
  public var habits: AnswerHabits
  /// The days on which the learner wants to do less.
  ///
  /// They bear upon days that are chosen from now on; those that were chosen are in the journal, so
  /// that no record depends on it.
  public var easyDays = EasyDays()

  /// A scheduler; by default FSRS-7 with the published parameters and a desired retention of 0.9.
  public init(
    model: StudyModel = StudyModel(.fsrs7), policy: IntervalPolicy = IntervalPolicy(),
    isSeasoned: Bool = false, habits: AnswerHabits = .usual
  ) {
    self.model = model
    self.policy = policy
    self.isSeasoned = isSeasoned
    self.habits = habits
  }

  /// A name for everything that records depend on; kept beside them to know when they are stale.
  public var identity: String {
    "\(model.identity) retention \(policy.retention) maximum \(policy.maximum) "
      + "\(isSeasoned ? "seasoned" : "railed") rules 3\(habits.identity)"
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
    let state = state(after: record, review)
    let passed = review.grade.passed
    let isLapse = !passed && record.map { $0.lastDay < day } ?? false
    let stability = model.interval(of: state, retention: 0.9)
    return CardRecord(
      state: state, stability: stability, firstDay: record?.firstDay ?? day, lastDay: day,
      lastInstant: review.moment.instant,
      dueDay: day + (passed ? interval(after: record, review, state) : 0),
      reviews: (record?.reviews ?? 0) + 1, lapses: (record?.lapses ?? 0) + (isLapse ? 1 : 0),
      successes: passed ? (record?.successes ?? 0) + 1 : 0,
      ladder: (record?.ladder ?? LadderPlace()).after(
        passed: passed, failedBefore: record?.successes == 0, stability: stability),
      confusion: review.confusion ?? record?.confusion ?? "",
      ownAnswer: review.ownAnswer ?? record?.ownAnswer ?? "",
      predictions: predictions(with: review, after: record))
  }

  /// What the model remembers after a review.
  func state(after record: CardRecord?, _ review: Review) -> StudyModel.State {
    model.state(
      after: record?.state, elapsed: elapsed(since: record, at: review.moment),
      evidence: habits.evidence(of: review),
      through: habits.effect(of: review.form, options: review.options))
  }

  /// What was predicted of the card's answers, with this one if it comes on a later day.
  private func predictions(with review: Review, after record: CardRecord?) -> RecallPredictions {
    guard let record, record.lastDay < review.moment.day else {
      return record?.predictions ?? RecallPredictions()
    }
    let recall = model.retrievability(
      of: record.state, after: elapsed(since: record, at: review.moment))
    var predictions = record.predictions
    predictions.append(
      habits.effect(of: review.form, options: review.options).success(recall: recall))
    return predictions
  }

  /// The days that each grade of a self-graded answer would give; 0 for Again: later today.
  ///
  /// Equal to what ``record(after:_:)`` then does.
  public func preview(
    _ card: CardKey, after record: CardRecord?, at moment: Moment
  ) -> DayIntervals {
    let states = model.nextStates(
      after: record?.state, elapsed: elapsed(since: record, at: moment))
    return days(for: states, card, record)
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

  /// The time since the last review: FSRS-6 counts study days, FSRS-7 fractions of days too.
  func elapsed(since record: CardRecord?, at moment: Moment) -> Days {
    guard let record else { return .zero }
    return model.elapsed(
      days: moment.day - record.lastDay,
      milliseconds: moment.instant.milliseconds - record.lastInstant.milliseconds)
  }
}
