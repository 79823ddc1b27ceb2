internal import Study

/// The labels above the line: today first, then as many ticks as have room.
struct TimelineAxis: Hashable {
  /// A name and the column that it belongs to.
  struct Label: Hashable {
    var text: String
    /// The first column of the text; it is always in sight as a whole.
    var start: Int
    /// The column that is named.
    var tick: Int
    var isToday = false

    /// The columns that the text takes.
    var columns: Range<Int> { start..<start + text.utf8.count }
  }

  /// The labels, from left to right with a blank between them at least.
  let labels: [Label]

  init(_ window: Timeline.Window, today: Timeline.Point) {
    var labels: [Label] = []
    func add(_ text: String, at tick: Int, isToday: Bool = false) {
      let columns = text.utf8.count
      guard columns <= window.columns else { return }
      let start = min(tick, window.columns - columns)
      let label = Label(text: text, start: start, tick: tick, isToday: isToday)
      // One more column on both sides, so that texts never touch.
      let room = label.columns.lowerBound - 1..<label.columns.upperBound + 1
      if labels.allSatisfy({ !$0.columns.overlaps(room) && $0.tick != tick }) {
        labels.append(label)
      }
    }
    let column = window.offset(of: today)
    if (0..<window.columns).contains(column) { add("today", at: column, isToday: true) }
    for tick in window.ticks { add(tick.label, at: tick.column) }
    self.labels = labels.sorted { $0.start < $1.start }
  }
}
