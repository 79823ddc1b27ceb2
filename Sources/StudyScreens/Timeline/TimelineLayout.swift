internal import Screen
internal import Study

/// Where the events of a timeline stand in a grid of cells: rows of lanes, columns of time.
///
/// Pure: the same timeline, window and size give the same marks. Every event in sight is in exactly
/// one mark, and no two labels overlap.
struct TimelineLayout: Hashable {
  /// Something drawn: an event, or several that share a cell.
  struct Mark: Hashable {
    /// The row of the grid, from 0.
    var row: Int
    /// The column of the grid, from 0.
    var column: Int
    /// Its events, as a range of ``TimelineLayout/order``.
    var events: Range<Int>
    /// The last column that a single event reaches; `column` if it stays in one cell.
    var end: Int
    /// How many columns its label takes, from two columns right of the sign; 0 without one.
    var labelColumns = 0
  }

  /// The rows of a lane.
  struct LaneRows: Hashable {
    /// The position in ``grouping``.
    var lane: Int
    var rows: Range<Int>
  }

  /// The part of the line that is in sight.
  let window: Timeline.Window
  /// How the events are put in lanes.
  let grouping: Timeline.Grouping
  /// The lanes in sight, from above.
  private(set) var lanes: [LaneRows] = []
  /// Whether lanes above or below are out of sight.
  private(set) var hidesAbove = false
  private(set) var hidesBelow = false
  /// The marks, lane by lane and from left to right.
  private(set) var marks: [Mark] = []
  /// Positions of events, mark by mark.
  private(set) var order: [Int] = []

  /// Lays a timeline out.
  ///
  /// - Parameters:
  ///   - timeline: What to show.
  ///   - window: The part of it.
  ///   - grouping: The lanes.
  ///   - rows: The height of the grid.
  ///   - selected: The event whose lane must be in sight.
  ///   - labels: How many columns the label of an event wants; 0 for none.
  /// - Complexity: O(events + cells).
  init(
    _ timeline: Timeline, window: Timeline.Window, grouping: Timeline.Grouping, rows: Int,
    selected: Int?, labels: [Int]
  ) {
    self.window = window
    self.grouping = grouping
    guard rows > 0, !grouping.lanes.isEmpty else { return }
    let shown = lanesInSight(rows: rows, selected: selected)
    var packings = shown.map {
      LanePacking(timeline, lane: grouping.lanes[$0], window: window, labels: labels)
    }
    let heights = Self.heights(packings.map { $0.rowsWanted(atMost: rows) }, rows: rows)
    var row = 0
    for (position, lane) in shown.enumerated() {
      lanes.append(LaneRows(lane: lane, rows: row..<row + heights[position]))
      packings[position].pack(rows: heights[position], from: row, marks: &marks, order: &order)
      row += heights[position]
    }
  }

  /// All lanes, or as many as there are rows, with that of the selected event among them.
  private mutating func lanesInSight(rows: Int, selected: Int?) -> Range<Int> {
    let count = grouping.lanes.count
    guard count > rows else { return 0..<count }
    let lane = selected.map { grouping.laneOfEvent[$0] } ?? 0
    let top = max(0, min(lane - rows / 2, count - rows))
    hidesAbove = top > 0
    hidesBelow = top + rows < count
    return top..<top + rows
  }

  /// A row for each, and what is left over one by one to those who want more.
  private static func heights(_ wanted: [Int], rows: Int) -> [Int] {
    var heights = wanted.map { _ in 1 }
    var left = rows - heights.count
    while left > 0 {
      var isGiven = false
      for position in wanted.indices where left > 0 && heights[position] < wanted[position] {
        heights[position] += 1
        left -= 1
        isGiven = true
      }
      if !isGiven { break }
    }
    return heights
  }

  /// The mark that holds an event, if it is in sight.
  ///
  /// - Complexity: O(events).
  func mark(of event: Int) -> Mark? {
    guard let place = order.firstIndex(of: event) else { return nil }
    return marks.first { $0.events.contains(place) }
  }
}
