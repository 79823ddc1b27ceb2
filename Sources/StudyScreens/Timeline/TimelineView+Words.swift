internal import Questions
internal import Screen
internal import Study

extension App {
  /// The whole line in small: how many events, and which part is in sight.
  func drawOverview(
    _ window: Timeline.Window, _ state: TimelineState, _ areas: TimelineAreas,
    on canvas: inout Canvas
  ) {
    let strip = areas.overview
    let first = state.timeline.beginning.day
    let span = state.timeline.end.day - first + 1
    guard strip.columns > 0, strip.rows > 0 else { return }
    let count = symbols.graphColumns(cells: strip.columns)
    var counts = Array(repeating: 0, count: count)
    for event in state.timeline.events { counts[(event.first.day - first) * count / span] += 1 }
    let most = Double(counts.max() ?? 1)
    // The square root lets single events be seen beside many.
    let graph = symbols.graph(counts.map { (Double($0) / most).squareRoot() })
    canvas.write(graph, at: strip.row, strip.column, style: .faded, limit: strip.columns)
    canvas.write(
      "whole line".truncated(to: strip.column - areas.names.column - 3, ellipsis: ""),
      at: strip.row, areas.names.column + TimelineAreas.pointerColumns, style: .faded)
    func cell(_ day: Int) -> Int {
      max(0, min(strip.columns - 1, (day - first) * strip.columns / span))
    }
    let from = cell(window.firstDay)
    let to = cell(window.firstDay + window.dayCount - 1)
    canvas.restyle(
      Rect(row: strip.row, column: strip.column + from, rows: 1, columns: to - from + 1),
      Style.accent.underlined)
  }

  /// Two lines about the selected event.
  func drawSelected(
    _ layout: TimelineLayout, _ state: TimelineState, in rect: Rect, on canvas: inout Canvas
  ) {
    guard let event = state.event else { return }
    let mark = layout.mark(of: state.selected)
    let sign = String(symbols.sign(of: event.knowledge))
    let style = event.knowledge?.style ?? .faded
    canvas.write(sign, at: rect.row, rect.column, style: style, limit: 1)
    let title =
      state.isVeiled(event)
      ? "Something that you have not met yet"
      : readable("\(event.date.fullText): \(state.labels[event.number].text)")
    canvas.write(
      title.truncated(to: rect.columns - 2, ellipsis: symbols.ellipsis), at: rect.row,
      rect.column + 2, style: .title)
    var facts = [memoryText(event, state)]
    if let count = mark?.events.count, count > 1 {
      facts.append("one of \(count) in this cell; Enter zooms in")
    }
    let text = facts.joined(separator: " \(symbols.separator) ")
    canvas.write(
      readable(text).truncated(to: rect.columns - 2, ellipsis: symbols.ellipsis), at: rect.row + 1,
      rect.column + 2, style: .faded)
  }

  /// "known: recalled now with 87 %, asked again in 12 days".
  func memoryText(_ event: Timeline.Event, _ state: TimelineState) -> String {
    guard let knowledge = event.knowledge else { return "no card asks for this" }
    guard let record = event.card.flatMap({ shelves[state.shelf].records[$0] }) else {
      return state.showsAll ? "\(knowledge.word) yet" : "a shows it; studying brings it up"
    }
    let day = StudyDay(number: state.timeline.today.day)
    let recall = scheduler(of: state.shelf).retrievability(of: record, on: day)
    let due = record.dueDay - day
    let again = due <= 0 ? "due now" : "asked again in \(DayCount.text(due))"
    return "\(knowledge.word): recalled now with \(Int((recall * 100).rounded())) %, \(again)"
  }

  /// What the signs mean.
  func drawLegend(in rect: Rect, on canvas: inout Canvas) {
    var entries = Timeline.Knowledge.allCases.map {
      (String(symbols.sign(of: $0)), $0.word, $0.style)
    }
    entries.append(("2", "several", .title))
    entries.append((String([symbols.horizontal]), "lasted", .plain))
    entries.append((String([symbols.doubtLine]), "date not exact", .plain))
    var column = rect.column
    for (sign, word, style) in entries {
      guard column + 2 + word.columns <= rect.endColumn else { return }
      canvas.write(sign, at: rect.row, column, style: style)
      canvas.write(word, at: rect.row, column + 2, style: .faded)
      column += 2 + word.columns + 2
    }
  }

  /// A text of ours with signs that every terminal of the tier has.
  func readable(_ text: String) -> String { symbols.readable(text) }
}

extension Symbols {
  /// A text of ours with signs that every terminal of the tier has.
  func readable(_ text: String) -> String {
    tier == .ascii ? String(text.map { $0 == "–" ? "-" : $0 }) : text
  }
}
