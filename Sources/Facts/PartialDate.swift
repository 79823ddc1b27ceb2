/// A date known to the day, the month or the year, or a range of such dates.
///
/// Years are Gregorian (New Style) and positive. Two dates compare by their first day.
public struct PartialDate: Hashable, Sendable {
  /// How exactly a date is known.
  ///
  /// Finer precisions are smaller.
  public enum Precision: Int, Comparable, Sendable {
    case day, month, year, range

    /// Finer before coarser.
    public static func < (one: Precision, other: Precision) -> Bool {
      one.rawValue < other.rawValue
    }
  }

  /// One end of a date: a year, perhaps with month and day.
  public struct Point: Hashable, Sendable {
    /// The year, 1…9999.
    public var year: Int
    /// The month, 1…12, if known.
    public var month: Int?
    /// The day of the month, from 1, if known.
    public var day: Int?

    /// A point in the calendar.
    ///
    /// Nothing is checked here; see ``PartialDate/init(text:)``.
    public init(year: Int, month: Int? = nil, day: Int? = nil) {
      self.year = year
      self.month = month
      self.day = day
    }
  }

  /// The date, or the beginning of the range.
  public var start: Point
  /// The end of the range, if it is one.
  public var end: Point?
  /// Whether the date is uncertain ("around 1936").
  public var isCirca: Bool

  /// A date, or a range when `end` is given.
  public init(_ start: Point, to end: Point? = nil, circa: Bool = false) {
    self.start = start
    self.end = end
    self.isCirca = circa
  }

  /// How exactly the date is known.
  public var precision: Precision {
    if end != nil { return .range }
    if start.day != nil { return .day }
    return start.month != nil ? .month : .year
  }

  /// The first and last day that the date may mean, as days since 1 January 1970.
  ///
  /// An uncertain date may mean more: what lies so near to it can neither be called wrong nor put
  /// before or after it.
  public var days: ClosedRange<Int> {
    let first = start.firstDay - uncertainty
    return first...max(first, (end ?? start).lastDay + uncertainty)
  }

  /// How many days an uncertain date may lie off: five years, three months or half a month, as exact
  /// as it is written; 0 for a certain one.
  private var uncertainty: Int {
    guard isCirca else { return 0 }
    return switch precision {
    case .day: 15
    case .month: 92
    case .year, .range: 1826
    }
  }
}

extension PartialDate.Point {
  /// The first day that this point may mean, as days since 1 January 1970.
  public var firstDay: Int { Self.dayNumber(year: year, month: month ?? 1, day: day ?? 1) }

  /// The last day that this point may mean, as days since 1 January 1970.
  public var lastDay: Int {
    let month = month ?? 12
    return Self.dayNumber(
      year: year, month: month, day: day ?? Self.length(ofMonth: month, year: year))
  }

  /// Whether year, month and day name a day of the Gregorian calendar.
  public var isValid: Bool {
    guard (1...9999).contains(year) else { return false }
    guard let month else { return day == nil }
    guard (1...12).contains(month) else { return false }
    guard let day else { return true }
    return (1...Self.length(ofMonth: month, year: year)).contains(day)
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }

  /// Days since 1 January 1970, proleptic Gregorian.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
