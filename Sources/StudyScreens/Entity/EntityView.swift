internal import Facts
internal import Questions
internal import Screen
internal import Study

extension App {
  func drawEntity(_ state: EntityState, on canvas: inout Canvas) -> Position? {
    let name = state.profile.entity.name.cleaned
    canvas.drawTitle(name, state.profile.kind.cleaned, layout, symbols: symbols)
    if let finding = state.finding { return drawFinding(finding, state, on: &canvas) }
    let page = entityPage(state)
    let scroll = page.draw(on: &canvas, in: layout.body, scroll: state.scroll, symbols: symbols)
    return page.focus.map {
      Position(row: layout.body.row + $0.lowerBound - scroll, column: layout.body.column)
    }
  }

  /// Names, facts by relation, what it is taken for, and what happened around its dates.
  func entityPage(_ state: EntityState) -> Page {
    var page = EntityPage(
      columns: layout.body.columns, symbols: symbols, selected: state.selectedRow)
    let profile = state.profile
    page.addHead(profile)
    var row = 0
    for (group, content) in profile.groups.enumerated() {
      page.addHeading(content, of: profile.entity)
      for (line, fact) in content.lines.enumerated() {
        page.addFact(fact, as: .fact(group: group, line: line), number: row)
        row += 1
      }
    }
    page.addConfusables(profile.confusables, from: &row)
    page.addNeighbours(profile.neighbours, from: &row)
    return page.page
  }

  private func drawFinding(
    _ finding: EntityState.Finding, _ state: EntityState, on canvas: inout Canvas
  ) -> Position {
    let (head, body) = layout.body.splitTop(2)
    let (shown, cursor) = finding.line.window(columns: max(1, head.columns - 3))
    canvas.write("/", at: head.row, head.column, style: .accent)
    canvas.write(shown, at: head.row, head.column + 2, style: Style.plain.bold)
    if finding.line.isEmpty {
      canvas.write("a name, or a part of one", at: head.row, head.column + 2, style: .faded)
    }
    let deck = shelves[state.shelf].maker?.deck
    let top = BrowseState.top(
      0, selected: finding.selected, count: finding.found.count, listRows: body.rows)
    for (offset, id) in finding.found.dropFirst(top).prefix(body.rows).enumerated() {
      guard let entity = deck?.entity(id) else { continue }
      let isSelected = top + offset == finding.selected
      let line = Rect(row: body.row + offset, column: body.column, rows: 1, columns: body.columns)
      if isSelected {
        canvas.fill(line, style: .focus)
        canvas.write(symbols.pointer, at: line.row, line.column, style: .focus)
      }
      let name = canvas.write(
        entity.name, at: line.row, line.column + 2, style: isSelected ? .focus : .plain,
        limit: line.columns - 2)
      if let other = entity.aliases.first {
        canvas.write(
          other, at: line.row, line.column + 4 + name, style: isSelected ? .focus : .faded,
          limit: line.columns - 4 - name)
      }
      canvas.addSpot(line, .row(top + offset))
    }
    if finding.found.isEmpty {
      canvas.write("Nothing goes by that name.", at: body.row, body.column, style: .faded)
    }
    return Position(row: head.row, column: head.column + 2 + cursor)
  }
}
