/// A point in time: milliseconds since 1 January 1970, UTC.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1 January 1970, UTC.
  public var milliseconds: Int64

  /// An instant.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// Earlier before later.
  public static func < (one: Instant, other: Instant) -> Bool {
    one.milliseconds < other.milliseconds
  }
}

/// An instant together with how far the clocks of the place were ahead of UTC.
public struct Moment: Hashable, Sendable {
  /// The point in time.
  public var instant: Instant
  /// Seconds that local time is ahead of UTC; negative in the west.
  public var utcOffset: Int

  /// An instant with the local offset.
  public init(_ instant: Instant, utcOffset: Int) {
    self.instant = instant
    self.utcOffset = utcOffset
  }

  /// The study day the moment falls in.
  public var day: StudyDay {
    let seconds = instant.milliseconds.quotientRoundedDown(by: 1000) + Int64(utcOffset)
    return StudyDay(
      number: Int((seconds - StudyDay.rolloverSeconds).quotientRoundedDown(by: 86_400)))
  }
}

/// Tells the time.
///
/// Only the program holds one that asks the system.
public typealias WallClock = @Sendable () -> Moment

extension Int64 {
  func quotientRoundedDown(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
