internal import Screen
internal import Study

extension App {
  func drawTimeline(_ state: TimelineState, on canvas: inout Canvas) -> Position? {
    let section = state.choices.first { $0.section == state.section && $0.section != nil }
    canvas.drawTitle(
      "Timeline", (section?.title ?? state.deckTitle).cleaned, layout, symbols: symbols)
    switch state.overlay {
    case .event(let scroll):
      eventPage(state).draw(on: &canvas, in: layout.body, scroll: scroll, symbols: symbols)
      return nil
    case .sections(let selected):
      return drawSections(state, selected: selected, on: &canvas)
    case nil: break
    }
    let areas = timelineAreas(state)
    let marks = timelineLayout(state, areas)
    drawAxis(marks, state, areas, on: &canvas)
    drawLaneNames(marks, state, areas, on: &canvas)
    let cursor = drawMarks(marks, state, areas, on: &canvas)
    guard !areas.isCompact else {
      return drawEventList(state, in: areas.detail, on: &canvas)
    }
    drawOverview(marks.window, state, areas, on: &canvas)
    drawSelected(marks, state, in: areas.detail, on: &canvas)
    drawLegend(in: areas.legend, on: &canvas)
    return cursor
  }

  /// Years or months above a rule with ticks; today has its own.
  private func drawAxis(
    _ marks: TimelineLayout, _ state: TimelineState, _ areas: TimelineAreas,
    on canvas: inout Canvas
  ) {
    let axis = areas.axis
    canvas.drawRule(
      at: axis.row + 1, axis.column, columns: axis.columns, symbols: symbols, style: .faded)
    for label in TimelineAxis(marks.window, today: state.timeline.today).labels {
      canvas.write(
        label.text, at: axis.row, axis.column + label.start,
        style: label.isToday ? .title : .faded, limit: axis.columns - label.start)
      canvas.write(
        String(label.isToday ? symbols.crossing : symbols.teeTop), at: axis.row + 1,
        axis.column + label.tick, style: label.isToday ? .title : .faded)
    }
    guard !areas.isCompact else { return }
    let room = axis.column - areas.names.column - 1
    for (row, text) in [marks.window.years, "cell: \(marks.window.scale.text)"].enumerated() {
      canvas.write(
        readable(text).truncated(to: room, ellipsis: symbols.ellipsis), at: axis.row + row,
        areas.names.column, style: .faded)
    }
  }

  /// The names of the lanes, and where there is room how many of their events are known.
  private func drawLaneNames(
    _ marks: TimelineLayout, _ state: TimelineState, _ areas: TimelineAreas,
    on canvas: inout Canvas
  ) {
    let names = areas.names
    let selected = state.event.map { _ in marks.grouping.laneOfEvent[state.selected] }
    let room = names.columns - TimelineAreas.pointerColumns - 1
    for lane in marks.lanes {
      let row = names.row + lane.rows.lowerBound
      let content = marks.grouping.lanes[lane.lane]
      let column = names.column + TimelineAreas.pointerColumns
      // A name takes as many rows as the lane has, but one, which says how much is known.
      var lines = content.title.cleaned.wrapped(to: max(1, room))
      let most = max(1, lane.rows.count - 1)
      if lines.count > most {
        let rest = lines[(most - 1)...].joined(separator: " ")
        lines = lines[..<(most - 1)] + [rest.truncated(to: room, ellipsis: symbols.ellipsis)]
      }
      let style: Style = lane.lane == selected ? .title : .plain
      for (place, line) in lines.enumerated() {
        canvas.write(line, at: row + place, column, style: style, limit: room)
      }
      if lane.rows.count > lines.count {
        let known = "\(content.known)/\(content.events.count) known"
        canvas.write(
          known.truncated(to: room, ellipsis: symbols.ellipsis), at: row + lines.count, column,
          style: .faded)
      }
    }
    guard !areas.isCompact else { return }
    if marks.hidesAbove {
      canvas.write(symbols.moreAbove, at: names.row, names.endColumn - 1, style: .hint)
    }
    if marks.hidesBelow {
      canvas.write(symbols.moreBelow, at: names.endRow - 1, names.endColumn - 1, style: .hint)
    }
  }

  /// The events, and today as a line behind them.
  private func drawMarks(
    _ layout: TimelineLayout, _ state: TimelineState, _ areas: TimelineAreas,
    on canvas: inout Canvas
  ) -> Position? {
    let grid = areas.grid
    let today = layout.window.offset(of: state.timeline.today)
    if (0..<grid.columns).contains(today) {
      canvas.drawVerticalRule(
        at: grid.row, grid.column + today, rows: layout.lanes.last?.rows.upperBound ?? 0,
        symbols: symbols, style: .faded)
    }
    var cursor: Position?
    for mark in layout.marks {
      let positions = layout.order[mark.events]
      let at = Position(row: grid.row + mark.row, column: grid.column + mark.column)
      let isSelected = positions.contains(state.selected)
      draw(mark, positions, state, at: at, isSelected: isSelected, on: &canvas)
      guard isSelected else { continue }
      if !areas.isCompact {
        canvas.write(symbols.pointer, at: at.row, areas.names.column, style: .accent)
      }
      cursor = at
    }
    return cursor
  }

  /// A sign, what it reaches to, and its label.
  private func draw(
    _ mark: TimelineLayout.Mark, _ positions: ArraySlice<Int>, _ state: TimelineState,
    at place: Position, isSelected: Bool, on canvas: inout Canvas
  ) {
    guard let position = positions.first else { return }
    let (row, column) = (place.row, place.column)
    let knowledge = state.timeline.events[position].knowledge
    let style = mark.events.count > 1 ? .title : knowledge?.style ?? .faded
    if mark.end > mark.column {
      let line = state.timeline.events[position].isSpan ? symbols.spanLine : symbols.doubtLine
      canvas.fill(
        Rect(row: row, column: column + 1, rows: 1, columns: mark.end - mark.column), with: line,
        style: style)
    }
    if mark.labelColumns > 0 {
      let text = state.labels[state.timeline.events[position].number].text
      let label = text.truncated(to: mark.labelColumns, ellipsis: symbols.ellipsis)
      canvas.write(" ", at: row, column + 1)
      let end =
        column + 2
        + canvas.write(
          label, at: row, column + 2, style: isSelected ? .focus : .plain)
      if mark.end - mark.column > end - column { canvas.write(" ", at: row, end) }
    }
    let count = mark.events.count
    canvas.fill(
      Rect(row: row, column: column, rows: 1, columns: 1),
      with: count > 1 ? Symbols.sign(ofCount: count) : symbols.sign(of: knowledge),
      style: isSelected ? .focus : style)
    canvas.addSpot(
      Rect(
        row: row, column: column, rows: 1,
        columns: mark.labelColumns > 0 ? 2 + mark.labelColumns : 1), .row(position))
  }
}
