extension Timeline {
  /// The part of the line that is in sight.
  public struct Window: Hashable, Sendable {
    /// What a column holds.
    public var scale: Scale
    /// The first column, as ``Scale/column(of:)`` counts.
    public var start: Int
    /// How many columns there are, 1 or more.
    public var columns: Int

    /// A window.
    public init(scale: Scale, start: Int, columns: Int) {
      self.scale = scale
      self.start = start
      self.columns = max(1, columns)
    }

    /// Columns from the left edge to a point; negative or `columns` and more if it is out of sight.
    public func offset(of point: Point) -> Int { scale.column(of: point) - start }

    /// The cells of an event that are in sight, from the left edge; `nil` if none is.
    public func cells(of event: Event) -> ClosedRange<Int>? {
      cells(from: event.first, through: event.last)
    }

    /// The cells between two points that are in sight, from the left edge; `nil` if none is.
    public func cells(from first: Point, through last: Point) -> ClosedRange<Int>? {
      let (first, last) = (offset(of: first), offset(of: last))
      guard last >= 0, first < columns else { return nil }
      return max(0, first)...min(last, columns - 1)
    }

    /// The first day in sight, as days since 1 January 1970.
    public var firstDay: Int { scale.firstDay(ofColumn: start).number }
    /// How many days are in sight.
    public var dayCount: Int { scale.firstDay(ofColumn: start + columns).number - firstDay }

    /// The years in sight: "1917", "1917–1924".
    public var years: String {
      let first = scale.firstDay(ofColumn: start).date.year
      let last = (scale.firstDay(ofColumn: start + columns) + -1).date.year
      return first >= last ? "\(first)" : "\(first)–\(last)"
    }
  }

  /// The first day of the line: that of the first event; today if there are none.
  public var beginning: Point { events.first.map { min($0.first, today) } ?? today }

  /// The last day of the line: today, or the end of what comes later.
  public var end: Point { events.reduce(today) { max($0, $1.last) } }

  /// The finest scale at which the whole line is in sight.
  public func scaleOfWhole(columns: Int) -> Scale {
    Scale(from: beginning, through: end, columns: columns)
  }

  /// A window that lies on the line and shows at least one cell of an event.
  ///
  /// - Parameters:
  ///   - scale: What a column holds; `nil` shows the whole line.
  ///   - start: The first column that is wished for.
  ///   - columns: How many there are.
  ///   - selected: The position of the event that must be in sight, if any.
  /// - Returns: The window nearest to the wish.
  public func window(
    _ scale: Scale?, start: Int, columns: Int, showing selected: Int?
  ) -> Window {
    let columns = max(1, columns)
    let whole = scaleOfWhole(columns: columns)
    let scale = max(scale ?? whole, whole)
    let first = scale.column(of: beginning)
    let last = scale.column(of: end)
    var window = Window(
      scale: scale, start: max(first, min(start, last - columns + 1)), columns: columns)
    guard let selected, events.indices.contains(selected) else { return window }
    let event = events[selected]
    let (from, to) = (scale.column(of: event.first), scale.column(of: event.last))
    if to < window.start { window.start = to }
    if from >= window.start + columns { window.start = from - columns + 1 }
    return window
  }
}

extension Timeline.Point: Comparable {
  /// Earlier before later.
  public static func < (one: Self, other: Self) -> Bool { one.day < other.day }
}
