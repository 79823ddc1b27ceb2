/// The expected work of a plan without dice, by dynamic programming.
///
/// With V(x, d) what a card in state x, reviewed on day d, still costs until the last day:
/// ```
/// V(x, d) = 0                                            if d + I(x) lies beyond the last day
/// V(x, d) = Σ p·(cost of the outcome + V(x', d + I(x)))  else, over the outcomes x' of a review
/// ```
/// computed from the last day back on a grid of states and interpolated linearly between its points.
/// Outcomes do not depend on the day, so they are found once for each point. The learner remembers as
/// the model says; limits of the day, fuzz, balance, rails and exams are left out. Agrees with the dice of
/// ``Simulation`` within 2 %. FSRS-7, whose states have three coordinates, would need a grid that costs
/// more than dice: use ``Simulation/workloadCurve(retentions:threads:)`` for it. Source: MEMORY.md, section 8.
public struct ExpectedWorkload: Hashable, Sendable {
  /// The retention it was computed for.
  public let retention: Double
  /// Answers over all days.
  public let reviews: Double
  /// Minutes over all days.
  public let minutes: Double
  /// ΣR at the end of the last day.
  public let knowledge: Double
  /// How many days.
  public let days: Int

  /// Minutes a day.
  public var minutesPerDay: Double { minutes / Double(max(days, 1)) }

  /// Minutes for each card known in the end: the smaller, the better the retention pays.
  public var minutesPerKnownCard: Double { knowledge > 0 ? minutes / knowledge : .infinity }

  /// The expectation for the new cards of a plan.
  public init<M: LatticeModel>(_ plan: StudyPlan, under model: M, habits: Habits = Habits()) {
    let table = CostTable(plan: plan, model: model, habits: habits)
    var total = SIMD4<Double>.zero
    var left = plan.newCards
    for day in 0..<plan.days where left > 0 && day < plan.lastNewDay ?? .max {
      let begun = min(left, plan.newPerDay ?? .max)
      guard begun > 0 else { break }
      left -= begun
      total += Double(begun) * table.cost(ofBeginningOn: day)
    }
    retention = plan.policy.retention
    reviews = total[0]
    minutes = total[1] / 60
    knowledge = total[2]
    days = plan.days
  }
}
