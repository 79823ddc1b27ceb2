internal import Facts

/// How a typed date stands to the expected one, at the precision that is asked.
enum DateFit: Hashable, Sendable {
  case same
  /// It is consistent, but less exact.
  case coarser
  /// It is right as far as asked, and wrong in what it says beyond that.
  case detailDiffers
  /// It is another date, and an uncertain one may mean it.
  case near
  case different

  /// Compares a typed date or range with the expected one.
  init(_ typed: PartialDate, to expected: PartialDate, asked: PartialDate.Precision) {
    self.init(certain: typed, to: expected, asked: asked)
    if self == .different, expected.isCirca, typed.end == nil, typed.days.overlaps(expected.days) {
      self = .near
    }
  }

  private init(
    certain typed: PartialDate, to expected: PartialDate, asked: PartialDate.Precision
  ) {
    if let end = expected.end {
      guard let typedEnd = typed.end else {
        let lies =
          expected.days.lowerBound <= typed.days.lowerBound
          && typed.days.upperBound <= expected.days.upperBound
        self = lies ? .coarser : .different
        return
      }
      let ends = [
        DateFit(typed.start, to: expected.start, asked: .day),
        DateFit(typedEnd, to: end, asked: .day),
      ]
      self =
        if ends.contains(.different) {
          .different
        } else {
          ends.allSatisfy { $0 == .same } ? .same : .coarser
        }
      return
    }
    guard let end = typed.end else {
      self.init(typed.start, to: expected.start, asked: asked)
      return
    }
    // A range around the date is less exact; one of more than ten years says nothing.
    let exact = PartialDate(expected.start).days
    let holds =
      typed.days.lowerBound <= exact.lowerBound && exact.upperBound <= typed.days.upperBound
    self = holds && end.year - typed.start.year < 10 ? .coarser : .different
  }

  /// Compares two points at the precision asked, or that of the expected one if that is coarser.
  init(
    _ typed: PartialDate.Point, to expected: PartialDate.Point, asked: PartialDate.Precision
  ) {
    let precision = max(asked, PartialDate(expected).precision)
    guard typed.year == expected.year else {
      self = .different
      return
    }
    let monthDiffers = Self.differ(typed.month, expected.month)
    let dayDiffers = Self.differ(typed.day, expected.day)
    self =
      switch precision {
      case .year, .range: monthDiffers || dayDiffers ? .detailDiffers : .same
      case .month:
        if typed.month == nil {
          .coarser
        } else {
          monthDiffers ? .different : dayDiffers ? .detailDiffers : .same
        }
      case .day:
        if monthDiffers || dayDiffers {
          .different
        } else {
          typed.day == nil ? .coarser : .same
        }
      }
  }

  /// Compares a typed Julian day with the expected Gregorian one.
  init(julian typed: PartialDate, to expected: PartialDate, asked: PartialDate.Precision) {
    guard typed.precision == .day, expected.precision == .day else {
      self.init(typed, to: expected, asked: asked)
      return
    }
    // The calendars part by a day in each year that only the Julian one lengthens.
    let year = typed.start.year - ((typed.start.month ?? 1) < 3 ? 1 : 0)
    let lag = year / 100 - year / 400 - 2
    self = typed.start.firstDay + lag == expected.start.firstDay ? .same : .different
  }

  private static func differ(_ one: Int?, _ other: Int?) -> Bool {
    guard let one, let other else { return false }
    return one != other
  }
}

extension DateFit {
  /// By how much a typed date is off: "54 years late".
  static func error(of typed: PartialDate, against expected: PartialDate) -> String {
    let (one, other) = (typed.start, expected.start)
    if one.day != nil, other.day != nil {
      let days = one.firstDay - other.firstDay
      if abs(days) <= 60 { return sentence(days, "day") }
    }
    if let month = one.month, let otherMonth = other.month {
      let months = (one.year - other.year) * 12 + month - otherMonth
      if abs(months) < 24 { return sentence(months, "month") }
      return sentence((abs(months) + 6) / 12 * months.signum(), "year")
    }
    return sentence(one.year - other.year, "year")
  }

  private static func sentence(_ difference: Int, _ unit: String) -> String {
    guard difference != 0 else { return "" }
    let count = abs(difference)
    return "\(count) \(unit)\(count == 1 ? "" : "s") \(difference > 0 ? "late" : "early")."
  }
}
