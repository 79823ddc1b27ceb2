extension IntervalPolicy {
  /// The days an interval may be fuzzed to.
  ///
  /// With I the interval, first clipped to its bounds, the half-width is 0 below 2.5 days, else
  /// ```
  /// δ = 1 + 0.15·(min(I, 7) − 2.5) + 0.10·(min(I, 20) − 7)⁺ + 0.05·(I − 20)⁺
  /// ```
  /// and the days are round(I − δ) … round(I + δ), clipped; if that leaves a single day above 2, the
  /// day after it is added. Source: Anki's published fuzz rule. Vectors: `fsrs.json`, kind `fuzz`.
  ///
  /// - Parameters:
  ///   - interval: What the model asks for.
  ///   - minimum: The least number of days; the longest allowed interval goes before it.
  /// - Returns: The first and the last day.
  public func spread(around interval: Days, atLeast minimum: Int = 1) -> ClosedRange<Int> {
    let center = clipped(interval, atLeast: minimum)
    let halfWidth = Days(Self.fuzzHalfWidth(center.count))
    let first = clipped(center - halfWidth, atLeast: minimum).roundedToDays
    let last = clipped(center + halfWidth, atLeast: minimum).roundedToDays
    return first == last && last > 2 && last < longest ? first...(last + 1) : first...last
  }

  /// ⌊first + u·(number of days)⌋ for a fuzz u in 0..<1; values outside are brought inside.
  func fuzzedDays(_ interval: Days, atLeast minimum: Int, fuzz: Double) -> Int {
    let days = spread(around: interval, atLeast: minimum)
    let steps = Int(fuzz.clipped(to: 0...1) * Double(days.count))
    return min(days.lowerBound + steps, days.upperBound)
  }

  /// The least number of days after a pass; 0 if the interval before does not hold the new one.
  ///
  /// With I the new interval and p the one before: p + 1 if round(I) > p, else p if the fuzz of I
  /// reaches it, else 0. So fuzz never undoes growth, and a shrinking interval may shrink.
  /// Vectors: `fsrs.json`, kind `minimum_review_fuzz_interval`.
  func leastDays(afterPassing interval: Days, previous: Int) -> Int {
    let wanted = clipped(interval, atLeast: 1).roundedToDays
    if wanted > previous { return previous + 1 }
    return previous <= spread(around: interval).upperBound ? previous : 0
  }

  /// δ in days, for an interval in days: each further day of it adds less.
  private static func fuzzHalfWidth(_ interval: Double) -> Double {
    guard interval >= 2.5 else { return 0 }
    return 1 + 0.15 * (min(interval, 7) - 2.5)
      + 0.10 * max(min(interval, 20) - 7, 0)
      + 0.05 * max(interval - 20, 0)
  }
}

extension Days {
  /// The nearest number of days, halves up; only for spans a calendar has room for.
  var roundedToDays: Int { Int(count.rounded(.toNearestOrAwayFromZero)) }
}
