/// V(x, d) for every point of the grid and every day.
///
/// A value holds answers, seconds and ΣR at the end; the fourth number is unused.
struct CostTable {
  private let lattice: Lattice
  private let points: Int
  /// By day, then by point.
  private var values: [SIMD4<Float>]
  private var first = SIMD4<Double>.zero
  /// Where the first review leads, shared out among points.
  private var firstTargets: [(point: Int, share: Double)] = []

  /// What a card costs that is begun on a day.
  func cost(ofBeginningOn day: Int) -> SIMD4<Double> {
    firstTargets.reduce(first) { sum, target in
      sum + target.share * SIMD4<Double>(values[day * points + target.point])
    }
  }

  #if compiler(>=6.3)
    @specialized(where M == FSRS6)
  #endif
  init<M: LatticeModel>(plan: StudyPlan, model: M, habits: Habits) {
    lattice = Lattice(axes: model.axes)
    points = lattice.count
    values = [SIMD4<Float>](repeating: .zero, count: plan.days * points)
    for outcome in model.firstOutcomes(habits: habits, plan: plan) {
      first += outcome.probability * SIMD4(outcome.reviews, outcome.seconds, 0, 0)
      firstTargets += lattice.corners(around: model.coordinates(of: outcome.state)).map {
        (point: $0.point, share: $0.share * outcome.probability)
      }
    }
    fill(plan: plan, model: model, habits: habits)
  }

  private mutating func fill<M: LatticeModel>(plan: StudyPlan, model: M, habits: Habits) {
    let days = plan.days
    var transitions = Transitions()
    var states: [M.State] = []
    for point in 0..<points {
      let state = model.state(at: lattice.coordinates(of: point))
      states.append(state)
      let interval = plan.policy.days(
        interval: model.interval(of: state, retention: plan.policy.retention), previous: nil,
        passed: true, fuzz: nil)
      let outcomes =
        interval < days
        ? model.outcomes(
          after: state, elapsed: Days(Double(interval)), habits: habits, plan: plan) : []
      transitions.append(
        interval: interval,
        cost: outcomes.reduce(SIMD4.zero) {
          $0 + $1.probability * SIMD4($1.reviews, $1.seconds, 0, 0)
        },
        targets: outcomes.flatMap { outcome in
          lattice.corners(around: model.coordinates(of: outcome.state)).map {
            (point: $0.point, share: $0.share * outcome.probability)
          }
        })
    }

    for day in stride(from: days - 1, through: 0, by: -1) {
      for point in 0..<points {
        let due = day + transitions.intervals[point]
        values[day * points + point] =
          due < days
          ? transitions.value(of: point, after: values, from: due * points)
          : [
            0, 0,
            Float(model.retrievability(of: states[point], after: Days(Double(days - 1 - day)))), 0,
          ]
      }
    }
  }
}

/// Where each point leads when its card is due.
struct Transitions {
  /// Days until it is due.
  private(set) var intervals: [Int] = []
  private var costs: [SIMD4<Float>] = []
  /// Where each point's targets end.
  private var ends: [Int] = []
  private var targets: [Int32] = []
  private var shares: [Float] = []

  /// Adds the next point; targets named more than once are joined.
  mutating func append(
    interval: Int, cost: SIMD4<Double>, targets: [(point: Int, share: Double)]
  ) {
    intervals.append(interval)
    costs.append(SIMD4<Float>(cost))
    var last: Int?
    for target in targets.sorted(by: { ($0.point, $0.share) < ($1.point, $1.share) }) {
      if target.point == last {
        shares[shares.count - 1] += Float(target.share)
      } else {
        self.targets.append(Int32(target.point))
        shares.append(Float(target.share))
        last = target.point
      }
    }
    ends.append(self.targets.count)
  }

  /// The point's cost and the values of its targets, which begin at `start`.
  @inline(__always)
  func value(of point: Int, after values: [SIMD4<Float>], from start: Int) -> SIMD4<Float> {
    var sum = costs[point]
    for position in (point > 0 ? ends[point - 1] : 0)..<ends[point] {
      sum += shares[position] * values[start + Int(targets[position])]
    }
    return sum
  }
}
