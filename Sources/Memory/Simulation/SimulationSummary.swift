/// What many runs have in common: for each day the middle and the high end.
public struct SimulationSummary: Hashable, Sendable {
  /// A figure over the runs.
  public struct Range: Hashable, Sendable {
    /// The mean.
    public let mean: Double
    /// P50: half of the runs lie at or below it.
    public let middle: Double
    /// P90: nine runs of ten lie at or below it.
    public let high: Double

    /// The figure of each run; percentiles are nearest ranks.
    init(_ values: [Double]) {
      let rising = values.sorted()
      func percentile(_ percent: Int) -> Double {
        rising.isEmpty ? 0 : rising[(percent * rising.count + 99) / 100 - 1]
      }
      mean = rising.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
      middle = percentile(50)
      high = percentile(90)
    }
  }

  /// One day.
  public struct Day: Hashable, Sendable {
    /// Reviews, first ones apart.
    public let reviews: Range
    /// Minutes.
    public let minutes: Range
    /// Cards begun.
    public let newCards: Range
    /// ΣR at the day's end.
    public let knowledge: Range
    /// Due cards left over at the day's end.
    public let backlog: Range
  }

  /// Each day from the first.
  public let days: [Day]
  /// The runs, in their order.
  public let runs: [SimulationRun]

  /// The first day at whose end, in half of the runs, no due card is left over; `nil` if there is
  /// none.
  public var backlogEnd: Int? { days.firstIndex { $0.backlog.middle == 0 } }

  /// The figures of the runs; all have the same number of days.
  init(_ runs: [SimulationRun]) {
    self.runs = runs
    days = (0..<(runs.first?.reviews.count ?? 0)).map { day in
      Day(
        reviews: Range(runs.map { Double($0.reviews[day]) }),
        minutes: Range(runs.map { $0.minutes[day] }),
        newCards: Range(runs.map { Double($0.newCards[day]) }),
        knowledge: Range(runs.map { $0.knowledge[day] }),
        backlog: Range(runs.map { Double($0.backlog[day]) }))
    }
  }
}

extension Simulation {
  /// Many runs side by side.
  ///
  /// - Parameters:
  ///   - runs: How many.
  ///   - threads: How many at a time, at most; the result does not depend on it.
  /// - Returns: P50 and P90 by day, and every run.
  public func summary(runs: Int, threads: Int = .max) async -> SimulationSummary {
    SimulationSummary(await inParallel(runs, threads: threads) { self.run($0) })
  }
}

/// The results of independent pieces of work, in their order.
///
/// - Parameters:
///   - count: How many pieces.
///   - threads: How many at a time, at most.
///   - work: A pure function of the piece's number.
/// - Returns: The results, in the order of the numbers whatever came first.
func inParallel<Result: Sendable>(
  _ count: Int, threads: Int, work: @escaping @Sendable (Int) -> Result
) async -> [Result] {
  await withTaskGroup(of: (Int, Result).self) { group in
    var next = 0
    while next < min(max(threads, 1), count) {
      let number = next
      group.addTask { (number, work(number)) }
      next += 1
    }
    var results: [(Int, Result)] = []
    while let result = await group.next() {
      results.append(result)
      if next < count {
        let number = next
        group.addTask { (number, work(number)) }
        next += 1
      }
    }
    return results.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
