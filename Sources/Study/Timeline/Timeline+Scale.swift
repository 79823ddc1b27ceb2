extension Timeline {
  /// How much time a column of cells stands for: from centuries to a day.
  ///
  /// Columns follow the calendar: a column of ten years begins with 1920, never with 1917.
  public struct Scale: Hashable, Comparable, Sendable {
    /// What one column holds.
    enum Unit: Hashable, Sendable {
      case months(Int)
      case days(Int)
    }

    let unit: Unit

    /// The steps of zooming, the coarsest first: 500, 100, 50, 20, 10, 5, 2 and 1 years, 6, 3 and 1
    /// months, a week, a day.
    public static let steps: [Scale] =
      [6000, 1200, 600, 240, 120, 60, 24, 12, 6, 3, 1].map { Scale(unit: .months($0)) }
      + [Scale(unit: .days(7)), finest]
    /// A day a column.
    public static let finest = Scale(unit: .days(1))

    init(unit: Unit) { self.unit = unit }

    /// The finest scale at which the columns hold everything between two points: not only a step of
    /// zooming, but any number of months up to ten years and any number of years beyond.
    public init(from first: Point, through last: Point, columns: Int) {
      let columns = max(1, columns)
      let days = Self.steps.suffix(2).last { $0.holds(first, last, columns: columns) }
      if let days {
        self = days
        return
      }
      var count = max(1, (last.month - first.month) / columns)
      if count > Self.mostMonths { count = count / 12 * 12 }
      repeat {
        self.init(unit: .months(count))
        count += count < Self.mostMonths ? 1 : 12
      } while !holds(first, last, columns: columns)
    }

    /// Longer columns than these are whole years.
    private static let mostMonths = 120

    private func holds(_ first: Point, _ last: Point, columns: Int) -> Bool {
      column(of: last) - column(of: first) < columns
    }

    /// Roughly how many days a column holds.
    private var length: Int {
      switch unit {
      case .months(let count): count * 30
      case .days(let count): count
      }
    }

    /// Coarser before finer.
    public static func < (one: Scale, other: Scale) -> Bool { one.length > other.length }

    /// The next finer step; the finest has none.
    public var finer: Scale? { Self.steps.first { $0 > self } }
    /// The next coarser step; the coarsest has none.
    public var coarser: Scale? { Self.steps.last { $0 < self } }

    /// The column of a point, counted from the beginning of the calendar; columns before 1970 are
    /// negative where they are counted in days.
    public func column(of point: Point) -> Int {
      switch unit {
      case .months(let count): point.month.quotientRoundedDown(by: count)
      // Weeks begin on Monday; day 0 was a Thursday.
      case .days(let count): (point.day + 3).quotientRoundedDown(by: count)
      }
    }

    /// The first day of a column.
    func firstDay(ofColumn column: Int) -> StudyDay {
      switch unit {
      case .months(let count): Point(month: column * count).asDay
      case .days(let count): StudyDay(number: column * count - 3)
      }
    }

    /// What a column holds, in words: "20 years", "3 months", "a day".
    public var text: String {
      switch unit {
      case .months(1): "a month"
      case .months(12): "a year"
      case .months(let count) where count % 12 == 0: "\(count / 12) years"
      case .months(let count): "\(count) months"
      case .days(7): "a week"
      case .days(1): "a day"
      case .days(let count): "\(count) days"
      }
    }
  }
}

extension Int {
  fileprivate func quotientRoundedDown(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
