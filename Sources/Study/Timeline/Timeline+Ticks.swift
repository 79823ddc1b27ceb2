internal import Facts

extension Timeline {
  /// A place on the axis with its name.
  public struct Tick: Hashable, Sendable {
    /// Columns from the left edge of the window.
    public var column: Int
    /// A year, a month, or a day of the month.
    public var label: String
  }
}

extension Timeline.Window {
  /// Steps between ticks, in months.
  private static let steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000]

  /// The ticks in sight, from left to right, far enough apart for their labels and a blank.
  ///
  /// Centuries, decades, years or months, whatever is the finest that fits; where a column is a day,
  /// the 11th and 21st besides.
  public var ticks: [Timeline.Tick] {
    guard let step = Self.steps.first(where: fits) else { return [] }
    let date = scale.firstDay(ofColumn: start).date
    var month = max(12, (date.year * 12 + date.month - 1) / step * step)
    var ticks: [Timeline.Tick] = []
    while month < 120_000 {
      let column = offset(of: Timeline.Point(month: month))
      if column >= columns { break }
      if column >= 0 {
        ticks.append(Timeline.Tick(column: column, label: Self.label(month, step: step)))
      }
      if case .days(1) = scale.unit {
        for day in [11, 21] where (0..<columns).contains(column + day - 1) {
          ticks.append(Timeline.Tick(column: column + day - 1, label: "\(day)"))
        }
      }
      month += step
    }
    return ticks
  }

  private func fits(_ step: Int) -> Bool {
    let label = step < 12 ? 5 : 6
    switch scale.unit {
    case .months(let count): return step / count >= label
    case .days(let count): return step * 28 / count >= label
    }
  }

  private static func label(_ month: Int, step: Int) -> String {
    step < 12 && month % 12 != 0
      ? String(PartialDate.Point.monthNames[month % 12].prefix(3)) : "\(month / 12)"
  }
}

extension Timeline.Point {
  /// The first day of a month.
  init(month: Int) {
    let point = PartialDate.Point(year: month / 12, month: month % 12 + 1)
    self.init(day: point.firstDay, month: month)
  }

  var asDay: StudyDay { StudyDay(number: day) }
}
