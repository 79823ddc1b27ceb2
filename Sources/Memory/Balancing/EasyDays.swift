/// How much a learner wants to do on a day.
public enum DayLoad: Int, CaseIterable, Sendable {
  /// As much as falls on it.
  case normal
  /// About half.
  case reduced
  /// As little as can be.
  case minimum

  /// The share of a normal day; what is due on a minimum day is what no other day would take.
  var share: Double {
    switch self {
    case .normal: 1
    case .reduced: 0.5
    case .minimum: 0.0001
    }
  }
}

/// Which days are easy: by weekday, and one-off days of rest.
///
/// Days are counted from 1970-01-01, a Thursday; the count is that of study days, so the caller
/// decides when a day begins.
public struct EasyDays: Hashable, Sendable {
  /// The loads from Monday to Sunday; a weekday that is missing is normal.
  public var weekdays: [DayLoad]
  /// Single days off; they count as minimum.
  public var rest: Set<Int>

  /// Easy days; without arguments there are none.
  public init(weekdays: [DayLoad] = [], rest: Set<Int> = []) {
    self.weekdays = weekdays
    self.rest = rest
  }

  /// The load of a day.
  public subscript(day: Int) -> DayLoad {
    if rest.contains(day) { return .minimum }
    guard !weekdays.isEmpty else { return .normal }
    let weekday = Self.weekday(of: day)
    return weekday < weekdays.count ? weekdays[weekday] : .normal
  }

  /// 0 for Monday to 6 for Sunday.
  static func weekday(of day: Int) -> Int {
    let monday = (day % 7 + 3) % 7
    return monday < 0 ? monday + 7 : monday
  }

  /// Whether every day is normal.
  var areNone: Bool { rest.isEmpty && weekdays.allSatisfy { $0 == .normal } }
}
