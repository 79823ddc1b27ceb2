/// A span of time in days; it may be fractional.
///
/// A plain `Double` never stands for a span of time here, so hours and seconds cannot slip in.
/// What happens to the fraction is for the model to say: FSRS-6 counts whole study days.
public struct Days: Hashable, Sendable {
  /// The number of days; half a day is 0.5.
  public var count: Double

  /// A span of the given number of days.
  public init(_ count: Double) {
    self.count = count
  }

  /// No time at all.
  public static let zero = Days(0)
}

extension Days: Comparable {
  /// Orders spans from short to long.
  public static func < (shorter: Days, longer: Days) -> Bool {
    shorter.count < longer.count
  }
}

extension Days {
  /// One span after the other.
  public static func + (first: Days, second: Days) -> Days {
    Days(first.count + second.count)
  }

  /// What is left of a span; negative if more is taken away than there is.
  public static func - (whole: Days, part: Days) -> Days {
    Days(whole.count - part.count)
  }

  /// A span stretched by a factor.
  public static func * (span: Days, factor: Double) -> Days {
    Days(span.count * factor)
  }

  /// A span shortened by a factor.
  public static func / (span: Days, factor: Double) -> Days {
    Days(span.count / factor)
  }

  /// How many times the second span fits into the first.
  public static func / (span: Days, unit: Days) -> Double {
    span.count / unit.count
  }
}

extension Days {
  /// The whole days in this span: the fraction is dropped, a negative span counts as 0.
  var wholeCount: Double { count >= 1 ? count.rounded(.down) : 0 }

  /// The span as a number of days that is never negative; not-a-number counts as 0.
  var elapsedCount: Double { count > 0 ? count : 0 }
}
