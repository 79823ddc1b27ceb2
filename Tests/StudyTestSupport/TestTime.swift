public import Study

/// Moments for tests: no test asks the system for the time.
public enum TestTime {
  /// Wednesday, 25 November 2026, 10:00 UTC.
  public static let start = Moment(
    Instant(milliseconds: 1_795_600_800_000), utcOffset: 0)

  /// So many days and seconds after the start.
  public static func after(days: Int = 0, seconds: Int = 0) -> Moment {
    Moment(
      Instant(
        milliseconds: start.instant.milliseconds + Int64(days) * 86_400_000 + Int64(seconds) * 1000),
      utcOffset: 0)
  }
}
