internal import Facts

extension StudyDay {
  /// Year, month (1…12) and day of the month, Gregorian.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  public var date: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day of a date written as `2026-11-25`; `nil` if there is no such date.
  public init?(isoText: String) {
    let numbers = isoText.split(separator: "-", omittingEmptySubsequences: false)
    guard numbers.map(\.utf8.count) == [4, 2, 2],
      let year = Int(numbers[0]), let month = Int(numbers[1]), let day = Int(numbers[2])
    else { return nil }
    // The first of January, to the day or a little before, then on to the month and day.
    let start = (year - 1970) * 365 + (year - 1969) / 4 - (year - 1901) / 100 + (year - 1601) / 400
    let found = (-2..<368).lazy.map { StudyDay(number: start + $0) }.first {
      $0.date == (year, month, day)
    }
    guard let found else { return nil }
    self = found
  }

  /// `2026-11-25`.
  public var isoText: String {
    let (year, month, day) = date
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// "Wednesday 25 November".
  public var longText: String {
    "\(Self.weekdayNames[weekday]) \(date.day) \(PartialDate.Point.monthNames[date.month - 1])"
  }

  /// "25 Nov".
  public var shortText: String {
    "\(date.day) \(PartialDate.Point.monthNames[date.month - 1].prefix(3))"
  }

  /// The names of the days from Monday on.
  public static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
