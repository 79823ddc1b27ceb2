/// What a plan leads to on the day of an exam.
public struct ExamForecast: Hashable, Sendable {
  /// The retention it was computed for.
  public let retention: Double
  /// The probability of reaching the target, over the runs.
  public let readiness: Double
  /// The score to expect, 0–1, over the runs.
  public let expectedScore: Double
  /// Minutes a day until then, over the runs.
  public let minutesPerDay: Double
}

extension Simulation {
  /// What the plan leads to on the day of an exam.
  ///
  /// Intervals do not reach beyond the exam, and the simulation ends with the day before. Cards that
  /// were not begun by then count as not known.
  ///
  /// - Parameters:
  ///   - exam: The exam.
  ///   - retention: The desired retention; `nil` for that of the plan.
  ///   - runs: How many runs.
  ///   - threads: How many runs at a time, at most; the result does not depend on it.
  /// - Returns: The means over the runs.
  public func forecast(
    for exam: Exam, retention: Double? = nil, runs: Int = 20, threads: Int = .max
  ) async -> ExamForecast {
    var simulation = self
    simulation.plan.exam = exam.day
    simulation.plan.days = max(exam.day, 0)
    if let retention { simulation.plan.policy.retention = retention }
    let held = simulation
    let cards = plan.newCards + started.count
    let results = await inParallel(max(runs, 1), threads: threads) { number in
      let run = held.run(number)
      let unknown = [Double](repeating: 0, count: cards - run.finalRecalls.count)
      let recalls = run.finalRecalls + unknown
      return SIMD4(
        exam.readiness(recalls: recalls), exam.expectedScore(recalls: recalls), run.totalMinutes, 0)
    }
    let mean = results.reduce(SIMD4.zero) { $0 + $1 } / Double(results.count)
    return ExamForecast(
      retention: held.plan.policy.retention, readiness: mean[0], expectedScore: mean[1],
      minutesPerDay: mean[2] / Double(max(held.plan.days, 1)))
  }

  /// The lowest retention with which the target is reached probably enough.
  ///
  /// By bisection to a thousandth: a higher retention costs more time, and with a limit of minutes it
  /// may begin fewer cards, so no more is asked than needed. Source: TERMINAL.md, section 11.
  ///
  /// - Parameters:
  ///   - exam: The exam.
  ///   - confidence: The wanted readiness, 0–1.
  ///   - range: Where to search.
  ///   - runs: How many runs for each retention.
  ///   - threads: How many runs at a time, at most; the result does not depend on it.
  /// - Returns: The forecast for the lowest retention that suffices, or, if even the highest does
  ///   not, the best of the two ends: its readiness then lies below `confidence`.
  public func leastRetention(
    for exam: Exam, confidence: Double = 0.9, in range: ClosedRange<Double> = 0.7...0.99,
    runs: Int = 20, threads: Int = .max
  ) async -> ExamForecast {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    let low = await forecast(for: exam, retention: lower, runs: runs, threads: threads)
    guard low.readiness < confidence else { return low }
    var best = await forecast(for: exam, retention: upper, runs: runs, threads: threads)
    guard best.readiness >= confidence else {
      return low.readiness > best.readiness ? low : best
    }
    while upper - lower > 0.001 {
      let middle = (lower + upper) / 2
      let trial = await forecast(for: exam, retention: middle, runs: runs, threads: threads)
      if trial.readiness >= confidence { (upper, best) = (middle, trial) } else { lower = middle }
    }
    return best
  }
}
