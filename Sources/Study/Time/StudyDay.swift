/// A day of studying.
///
/// It begins at 04:00 local time, so that a late evening is one day.
public struct StudyDay: Hashable, Comparable, Sendable {
  /// Seconds after midnight at which the day begins.
  static let rolloverSeconds: Int64 = 4 * 3600

  /// Days since 1 January 1970.
  public var number: Int

  /// A day by its number.
  public init(number: Int) {
    self.number = number
  }

  /// Earlier before later.
  public static func < (one: StudyDay, other: StudyDay) -> Bool { one.number < other.number }

  /// The day so many days later.
  public static func + (day: StudyDay, count: Int) -> StudyDay {
    StudyDay(number: day.number + count)
  }

  /// How many days the first is later than the second.
  public static func - (later: StudyDay, earlier: StudyDay) -> Int {
    later.number - earlier.number
  }

  /// 0 for Monday … 6 for Sunday.
  public var weekday: Int {
    // 1 January 1970 was a Thursday.
    let shifted = (number + 3) % 7
    return shifted < 0 ? shifted + 7 : shifted
  }
}
