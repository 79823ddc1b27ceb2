internal import Facts
internal import Screen
internal import Study

/// A piece of the timeline in three lines: names of the axis, the axis with its ticks, the events.
struct ContextStrip {
  private(set) var lines: [Page.Line] = []

  init(
    _ surroundings: Timeline.Surroundings, columns: Int, symbols: Symbols, on day: StudyDay
  ) {
    let events = surroundings.events
    guard let first = events.map(\.first).min(), let last = events.map(\.last).max(), columns > 2
    else { return }
    // A column of air on both sides, so that the line is seen to go on.
    let scale = Timeline.Scale(from: first, through: last, columns: columns - 2)
    let taken = scale.column(of: last) - scale.column(of: first) + 1
    let window = Timeline.Window(
      scale: scale, start: scale.column(of: first) - (columns - taken) / 2, columns: columns)

    var names = Row(columns)
    var axis = Row(columns, filled: symbols.horizontal, .faded)
    let labels = TimelineAxis(window, today: Timeline.Point(on: day)).labels
    for label in labels {
      names.write(label.text, at: label.start, label.isToday ? .title : .faded)
      let tick = label.isToday ? symbols.crossing : symbols.teeTop
      axis.write(String(tick), at: label.tick, label.isToday ? .title : .faded)
    }
    var signs = Row(columns)
    for point in surroundings.hidden {
      signs.write(String(symbols.sign(of: .unmet)), at: window.offset(of: point), .faded)
    }
    for event in events where event.first != event.last {
      guard let cells = window.cells(of: event), cells.count > 1 else { continue }
      let line = event.isSpan ? symbols.spanLine : symbols.doubtLine
      signs.write(
        String(repeating: line, count: cells.count - 1), at: cells.lowerBound + 1, .faded)
    }
    // What it is about comes last, so that no neighbour covers it.
    let isMarked = { surroundings.marked.contains($0.fact) } as (Timeline.Event) -> Bool
    for event in events.filter({ !isMarked($0) }) + events.filter(isMarked) {
      let style = isMarked(event) ? Style.focus : event.knowledge?.style ?? .faded
      signs.write(
        String(symbols.sign(of: event.knowledge)), at: window.offset(of: event.first), style)
    }
    lines = [names.line, axis.line, signs.line]
  }

  /// Cells of one line that are written one over the other.
  private struct Row {
    private var cells: [(sign: Character, style: Style)]

    init(_ columns: Int, filled sign: Character = " ", _ style: Style = .plain) {
      cells = Array(repeating: (sign, style), count: columns)
    }

    mutating func write(_ text: String, at column: Int, _ style: Style) {
      for (offset, sign) in text.enumerated() where cells.indices.contains(column + offset) {
        cells[column + offset] = (sign, style)
      }
    }

    /// The cells as runs of one style, without blanks at the end.
    var line: Page.Line {
      var line: Page.Line = []
      for cell in cells[..<(cells.lastIndex { $0.sign != " " }.map { $0 + 1 } ?? 0)] {
        if line.last?.style == cell.style {
          line[line.count - 1].text.append(cell.sign)
        } else {
          line.append(Page.Span(String(cell.sign), cell.style))
        }
      }
      return line
    }
  }
}
