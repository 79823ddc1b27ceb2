/// Holds in the intervals of a model whose forgetting curve has a flat tail.
///
/// With default parameters FSRS-7 asks for very long intervals. Until the parameters are the
/// learner's own, the calendar stays within these rails: they change the date, never the state.
///
/// First intervals are at most 3, 7 and 14 days for Hard, Good and Easy; later ones at most 2, 3
/// and 4 times the interval before, or that many days if it was less than a day. No interval is
/// below one minute. Judgement, not measurement.
public struct GuardRails: Hashable, Sendable {
  /// How many graded reviews on a later day make a learner seasoned.
  public static let seasonedReviews = 1000

  /// Rails as they are; there is only one set.
  public init() {}

  /// Whether a learner has outgrown the rails.
  ///
  /// - Parameters:
  ///   - laterReviews: Graded reviews a day or more after the one before.
  ///   - hasOwnParameters: Whether fitted parameters were accepted.
  /// - Returns: Whether intervals may be taken from the model as they are.
  public static func isSeasoned(laterReviews: Int, hasOwnParameters: Bool) -> Bool {
    hasOwnParameters && laterReviews >= seasonedReviews
  }

  /// The interval, held within the rails.
  ///
  /// - Parameters:
  ///   - interval: What the model asks for.
  ///   - grade: The grade it follows from; Again has no upper rail.
  ///   - previous: The card's interval before this review; `nil` at its first review.
  ///   - isSeasoned: Whether the learner has outgrown the rails; then only the minute is kept.
  /// - Returns: At least one minute.
  public func held(
    _ interval: Days, after grade: Grade, previous: Days?, isSeasoned: Bool
  ) -> Days {
    let least = max(interval, Self.minute)
    guard !isSeasoned, let rail = upperRail(grade, previous: previous) else { return least }
    return min(least, rail)
  }

  /// One minute.
  private static let minute = Days(1.0 / 1440)

  private func upperRail(_ grade: Grade, previous: Days?) -> Days? {
    let (first, factor) =
      switch grade {
      case .again: (Double.infinity, Double.infinity)
      case .hard: (3.0, 2.0)
      case .good: (7.0, 3.0)
      case .easy: (14.0, 4.0)
      }
    guard grade.passed else { return nil }
    guard let previous else { return Days(first) }
    return max(previous, Days(1)) * factor
  }
}
