/// Chooses, among the days an interval may be fuzzed to, one that is not crowded yet, keeps siblings
/// apart and spares easy days.
///
/// Every day of the span has the weight
/// ```
/// (n + 1)^−2.15 · I^−3 · sibling · easy
/// ```
/// with n the cards due on it, I its distance from today, the siblings' damping and the factor of an
/// easy day; the fuzz of card and review picks one in proportion. Same fuzz and same calendar, same
/// day. Source: Anki's load balancer (published), whose n^−2.15 with 1 for an empty day lets an empty
/// day ignore siblings and easy days; here every day has all factors. MEMORY.md, section 4.
public struct LoadBalance: Hashable, Sendable {
  /// The day of the review.
  public var today: Int
  /// The cards due on the days to come.
  public var calendar: ReviewCalendar
  /// The days on which siblings of the card are due.
  public var siblings: [Int]
  /// The learner's easy days.
  public var easyDays: EasyDays

  /// Longer intervals, in days, are fuzzed without regard to others.
  public static let longestInterval = 90

  /// What is known about the days to come.
  public init(
    today: Int, calendar: ReviewCalendar, siblings: [Int] = [], easyDays: EasyDays = EasyDays()
  ) {
    self.today = today
    self.calendar = calendar
    self.siblings = siblings
    self.easyDays = easyDays
  }

  /// The day to come back, as a distance from today.
  ///
  /// - Parameters:
  ///   - span: The distances to choose from; today and the past count as near as tomorrow.
  ///   - fuzz: A number in 0..<1 drawn for this card and review; values outside are brought inside.
  /// - Returns: One of `span`.
  /// - Complexity: O(days · (1 + siblings)).
  public func distance(in span: ClosedRange<Int>, fuzz: Double) -> Int {
    guard span.count > 1 else { return span.lowerBound }
    let weights = weights(of: span)
    var rest = fuzz.clipped(to: 0...1) * weights.reduce(0, +)
    for (distance, weight) in zip(span, weights) {
      rest -= weight
      if rest < 0 { return distance }
    }
    return span.upperBound
  }

  /// The weights of the days at these distances from today.
  func weights(of span: ClosedRange<Int>) -> [Double] {
    let easy = easyFactors(of: span)
    return zip(span, easy).map { distance, easy in
      let day = today + distance
      let crowd = power(Double(calendar[day] + 1), -2.15)
      let far = Double(max(distance, 1))
      let nearness = 1 / (far * far * far)
      return siblings.reduce(crowd * nearness * easy) { weight, sibling in
        weight * SiblingDamping.factor(distance: abs(sibling - day))
      }
    }
  }

  /// The factors of easy days: 1 for a normal day, 0.0001 for a minimum day.
  ///
  /// A reduced day counts as minimum if twice its cards exceed what the other days have for each unit
  /// of their shares, that is, if it has more than half of their average; else as normal.
  private func easyFactors(of span: ClosedRange<Int>) -> [Double] {
    guard !easyDays.areNone else { return [Double](repeating: 1, count: span.count) }
    let loads = span.map { easyDays[today + $0] }
    let counts = span.map { calendar[today + $0] }
    let allShares = loads.reduce(0) { $0 + $1.share }
    let allCards = counts.reduce(0, +)
    return zip(loads, counts).map { load, cards in
      guard load == .reduced else { return load.share }
      let average = Double(allCards - cards) / (allShares - load.share)
      return Double(2 * cards) > average ? DayLoad.minimum.share : 1
    }
  }
}

/// How siblings (both directions of a fact, the holes of a text) keep away from each other's days.
public enum SiblingDamping {
  /// What remains of a day's weight for each sibling at a distance in days.
  ///
  /// 0.000001 on the same day, 0.2, 0.4, 0.6, 0.8 on the days next to it, 1 from five days on.
  /// The state of a sibling is never changed. Source: Anki's load balancer (published).
  public static func factor(distance: Int) -> Double {
    switch abs(distance) {
    case 0: 1e-6
    case 1...4: Double(abs(distance)) / 5
    default: 1
    }
  }
}
