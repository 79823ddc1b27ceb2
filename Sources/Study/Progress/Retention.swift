internal import Facts
internal import Memory

/// How much was remembered of what came back after a day or more.
public struct Retention: Hashable, Sendable {
  /// Reviews that were remembered.
  public var passed = 0
  /// Reviews counted.
  public var total = 0

  /// Nothing counted yet.
  public init() {}

  /// The share remembered, 0…1; `nil` without reviews.
  public var share: Double? { total > 0 ? Double(passed) / Double(total) : nil }

  /// The Wilson interval around the share that holds the true value with 95 % confidence.
  ///
  /// `(p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)`, z = 1.96. Source: E. B. Wilson, "Probable
  /// Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927).
  public var interval: ClosedRange<Double>? {
    guard let share else { return nil }
    let n = Double(total)
    let z = 1.959_964
    let middle = share + z * z / (2 * n)
    let spread = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    return max(0, (middle - spread) / scale)...min(1, (middle + spread) / scale)
  }

  /// What was remembered of two sets of different cards.
  public static func + (left: Retention, right: Retention) -> Retention {
    var sum = left
    sum.passed += right.passed
    sum.total += right.total
    return sum
  }

  /// True retention over the days from `first` to `last`: reviews of cards last seen on an earlier
  /// study day, so that repeats within the day do not flatter it.
  ///
  /// - Parameters:
  ///   - reviews: All reviews in order, also those before `first`.
  ///   - first: The first day counted.
  ///   - last: The last day counted.
  /// - Returns: What was remembered, of how many.
  /// - Complexity: O(reviews).
  public static func of(
    _ reviews: some Sequence<Review>, from first: StudyDay, through last: StudyDay
  ) -> Retention {
    var retention = Retention()
    var lastSeen: [String: StudyDay] = [:]
    for review in reviews {
      let day = review.moment.day
      let card = review.card.description
      if let seen = lastSeen[card], seen < day, first <= day, day <= last {
        retention.total += 1
        if review.grade.passed { retention.passed += 1 }
      }
      lastSeen[card] = day
    }
    return retention
  }
}
