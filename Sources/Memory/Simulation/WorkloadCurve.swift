/// What each retention costs and brings: the curve is shown, and people choose.
public struct WorkloadCurve: Hashable, Sendable {
  /// The expectations, in the order of the retentions asked for.
  public let points: [ExpectedWorkload]

  /// The retention with the least minutes for each card known in the end, which is the measure of
  /// fsrs-rs; a hint, not an order.
  public var cheapest: ExpectedWorkload? {
    points.min { $0.minutesPerKnownCard < $1.minutesPerKnownCard }
  }

  /// Thirty retentions from 0.70 to 0.99.
  public static let usualRetentions = (0..<30).map { 0.7 + Double($0) / 100 }

  /// The expected curve of a plan, whose own retention is left out of account.
  ///
  /// - Parameters:
  ///   - plan: What the learner means to do.
  ///   - model: How the learner remembers.
  ///   - habits: How the learner grades.
  ///   - retentions: The retentions to compare.
  ///   - threads: How many are computed at a time, at most; the result does not depend on it.
  /// - Returns: One point for each retention.
  public static func expected<M: LatticeModel>(
    for plan: StudyPlan, under model: M, habits: Habits = Habits(),
    retentions: [Double] = usualRetentions, threads: Int = .max
  ) async -> WorkloadCurve {
    let points = await inParallel(retentions.count, threads: threads) { number in
      var plan = plan
      plan.policy.retention = retentions[number]
      return ExpectedWorkload(plan, under: model, habits: habits)
    }
    return WorkloadCurve(points: points)
  }
}

extension Simulation {
  /// The curve with dice, for plans with limits, fuzz, balance or guessing; one run for each
  /// retention, all with the same luck.
  ///
  /// - Parameters:
  ///   - retentions: The retentions to compare.
  ///   - threads: How many runs at a time, at most; the result does not depend on it.
  /// - Returns: One point for each retention.
  public func workloadCurve(
    retentions: [Double] = WorkloadCurve.usualRetentions, threads: Int = .max
  ) async -> WorkloadCurve {
    let points = await inParallel(retentions.count, threads: threads) { number in
      var simulation = self
      simulation.plan.policy.retention = retentions[number]
      return ExpectedWorkload(simulation.run(), retention: retentions[number])
    }
    return WorkloadCurve(points: points)
  }
}

extension ExpectedWorkload {
  /// The sums of one run.
  init(_ run: SimulationRun, retention: Double) {
    self.init(
      retention: retention,
      reviews: Double(run.reviews.reduce(0, +) + run.newCards.reduce(0, +)),
      minutes: run.totalMinutes, knowledge: run.finalKnowledge, days: run.reviews.count)
  }

  private init(retention: Double, reviews: Double, minutes: Double, knowledge: Double, days: Int) {
    self.retention = retention
    self.reviews = reviews
    self.minutes = minutes
    self.knowledge = knowledge
    self.days = days
  }
}
