internal import Study

/// Puts the events of one lane into its rows.
///
/// Events are taken from left to right. Each goes into a row where what stands before it has ended,
/// with its label; where there is none, the label before it is cut short. If more events begin in a
/// column than there are rows, the rest of them share the last row.
struct LanePacking {
  /// Labels are cut to this; longer ones would take the place of others.
  static let longestLabel = 40
  /// A label with less room than this is left out.
  static let shortestLabel = 6

  private struct Item {
    var event: Int
    var column: Int
    var end: Int
    var label: Int
  }

  private var items: [Item] = []
  private let columns: Int

  /// Finds the events in sight; `labels` is how many columns the label of each event wants.
  init(
    _ timeline: Timeline, lane: Timeline.Lane, window: Timeline.Window, labels: [Int]
  ) {
    columns = window.columns
    for event in lane.events {
      // Whole events are not taken out of the list: their texts would be counted each time.
      let (first, last) = (timeline.events[event].first, timeline.events[event].last)
      guard let cells = window.cells(from: first, through: last) else { continue }
      items.append(
        Item(
          event: event, column: cells.lowerBound, end: cells.upperBound,
          label: labels.isEmpty ? 0 : min(Self.longestLabel, labels[event])))
    }
  }

  /// The first column behind an item with its label and a blank.
  private func endColumn(_ item: Item) -> Int {
    max(item.end + 1, item.label > 0 ? item.column + 2 + item.label + 1 : item.column + 1)
  }

  /// In how many rows all labels would find room.
  func rowsWanted(atMost most: Int) -> Int {
    var ends: [Int] = []
    for item in items {
      if let row = ends.firstIndex(where: { $0 <= item.column }) {
        ends[row] = endColumn(item)
      } else if ends.count < most {
        ends.append(endColumn(item))
      } else {
        break
      }
    }
    return max(1, ends.count)
  }

  /// Adds the marks of the lane.
  mutating func pack(
    rows: Int, from top: Int, marks: inout [TimelineLayout.Mark], order: inout [Int]
  ) {
    var ends = Array(repeating: 0, count: rows)
    /// The last mark of each row.
    var lasts: [Int?] = Array(repeating: nil, count: rows)
    var position = 0
    while position < items.count {
      let column = items[position].column
      let next = items[position...].firstIndex { $0.column != column } ?? items.count
      var isTaken = Array(repeating: false, count: rows)
      for turn in 0..<min(rows, next - position) {
        let isRest = turn == rows - 1 && next - position > rows
        let row = Self.row(at: column, ends: ends, isTaken: isTaken)
        isTaken[row] = true
        let item = items[position + turn]
        let events = order.count..<order.count + (isRest ? next - position - turn : 1)
        order.append(contentsOf: items[(position + turn)..<next].prefix(events.count).map(\.event))
        cutLabel(of: lasts[row], before: column, in: &marks)
        lasts[row] = marks.count
        let label = isRest ? 0 : Self.room(item.label, from: column + 2, to: columns)
        marks.append(
          TimelineLayout.Mark(
            row: top + row, column: column, events: events, end: isRest ? column : item.end,
            labelColumns: label))
        ends[row] = isRest ? column + 1 : endColumn(item)
      }
      position = next
    }
  }

  /// The first row that is free, or the one that is free soonest.
  private static func row(at column: Int, ends: [Int], isTaken: [Bool]) -> Int {
    var best = 0
    var bestEnd = Int.max
    for row in ends.indices where !isTaken[row] {
      if ends[row] <= column { return row }
      if ends[row] < bestEnd { (best, bestEnd) = (row, ends[row]) }
    }
    return best
  }

  /// How much of a label fits between two columns.
  private static func room(_ label: Int, from start: Int, to end: Int) -> Int {
    let room = min(label, end - start)
    return room >= min(label, shortestLabel) ? max(0, room) : 0
  }

  private func cutLabel(
    of mark: Int?, before column: Int, in marks: inout [TimelineLayout.Mark]
  ) {
    guard let mark else { return }
    let start = marks[mark].column + 2
    marks[mark].labelColumns = Self.room(marks[mark].labelColumns, from: start, to: column - 1)
  }
}
