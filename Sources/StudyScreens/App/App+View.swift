public import Screen

extension App {
  /// The screen as cells.
  ///
  /// The same state gives the same cells.
  public func view() -> Frame {
    var canvas = Canvas(size: size)
    guard layout.isLargeEnough else {
      drawTooSmall(on: &canvas)
      return Frame(canvas: canvas, mouse: preferences.mouse)
    }
    var cursor: Position?
    if let trouble {
      drawTrouble(trouble, on: &canvas)
    } else if let help {
      cursor = drawHelp(help, on: &canvas)
    } else {
      switch place {
      case .home: cursor = drawHome(on: &canvas)
      case .study(let study): cursor = drawStudy(study, on: &canvas)
      case .summary(let summary): drawSummary(summary, on: &canvas)
      case .progress(let progress): drawProgress(progress, on: &canvas)
      case .quizSetup(let setup): cursor = drawQuizSetup(setup, on: &canvas)
      case .quizResult(let state): drawQuizResult(state, on: &canvas)
      case .browse(let browse): cursor = drawBrowse(browse, on: &canvas)
      case .card(let state): drawCard(state, on: &canvas)
      case .entity(let state): cursor = drawEntity(state, on: &canvas)
      case .settings(let state): cursor = drawSettings(state, on: &canvas)
      case .keys(let state): cursor = drawKeys(state, on: &canvas)
      case .timeline(let state): cursor = drawTimeline(state, on: &canvas)
      case .decks(let screen): cursor = drawDecks(screen, on: &canvas)
      }
    }
    // In a low window there is no line of air: there the notice takes the place of the hints.
    if notice.isEmpty || layout.hasAir {
      canvas.drawFooter(bindings.hints, layout, symbols: symbols)
    }
    if !notice.isEmpty {
      canvas.write(
        notice.truncated(to: layout.footer.columns, ellipsis: symbols.ellipsis),
        at: layout.footer.row - (layout.hasAir ? 1 : 0), layout.footer.column, style: .warning)
    }
    if notice.isEmpty, !firstStep.isEmpty {
      canvas.write(
        firstStep.truncated(to: layout.footer.columns, ellipsis: symbols.ellipsis),
        at: layout.footer.row - 1, layout.footer.column, style: .accent)
    }
    drawPrefix(on: &canvas)
    return Frame(
      canvas: canvas, cursor: cursor, cursorVisible: help?.isSearching == true,
      mouse: preferences.mouse)
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let needed = ScreenLayout.smallest
    let lines = [
      "iskra needs \(needed.columns)x\(needed.rows),",
      "this is \(size.columns)x\(size.rows).",
      "q quits",
    ]
    let top = max(0, (size.rows - lines.count) / 2)
    for (row, line) in lines.enumerated() {
      canvas.writeCentered(line, in: canvas.bounds.inset(top: top + row))
    }
  }
}
