internal import CNcurses
internal import CTerminal
public import Screen

extension CursesTerminal {
  /// Shows a frame.
  ///
  /// Only cells that differ from the last frame go to curses, and curses sends as little as it can;
  /// the same frame again sends nothing. A frame of another size than the terminal is clipped.
  public func paint(_ frame: Frame) {
    guard isOpen else { return }
    draw(frame.canvas)
    let wantsMouse = frame.mouse && options.mouse
    if wantsMouse != mouseIsOn { setMouse(wantsMouse) }
    if let cursor = frame.cursor, size.contains(cursor) {
      wmove(nc_screen(), Int32(cursor.row), Int32(cursor.column))
    }
    let wantsCursor = frame.cursorVisible && frame.cursor.map(size.contains) == true
    if wantsCursor != cursorIsVisible {
      cursorIsVisible = wantsCursor
      curs_set(wantsCursor ? 1 : 0)
    }
    wrefresh(nc_screen())
  }

  /// Sends the whole screen again, for the case that something else wrote to it.
  public func redraw() {
    guard isOpen else { return }
    nc_forget()
    wrefresh(nc_screen())
  }

  /// Changes the theme from the next frame on.
  public func setTheme(_ theme: Theme) {
    guard isOpen else { return }
    looks = Looks(theme, depth)
    shown = nil
  }

  private func draw(_ canvas: Canvas) {
    let old = shown?.size == canvas.size ? shown : nil
    if old == nil { werase(nc_screen()) }
    let rows = min(canvas.size.rows, size.rows)
    let columns = min(canvas.size.columns, size.columns)
    for row in 0..<rows {
      let cells = canvas.row(row)
      if let old, old.row(row) == cells { continue }
      // Curses blanks the other half of a wide character it cuts, so such rows are written whole.
      let mustBeWhole =
        cells.contains(where: \.isContinuation)
        || old?.row(row).contains(where: \.isContinuation) == true
      for column in 0..<columns {
        let cell = canvas[row, column]
        if !mustBeWhole, let old, old[row, column] == cell { continue }
        if !cell.isContinuation {
          put(cell, row, column, isWide: canvas[row, column + 1].isContinuation)
        }
      }
    }
    shown = canvas
  }

  private func put(_ cell: Cell, _ row: Int, _ column: Int, isWide: Bool) {
    let look = looks[cell.style]
    let width = isWide ? 2 : 1
    guard let scalars = CellScalars(cell.character, columns: width) else {
      for offset in 0..<width {
        nc_cell(
          offset == 0 ? CellScalars.unknown : CellScalars.space, look.attributes, look.pair,
          Int32(row), Int32(column + offset))
      }
      return
    }
    nc_cell(scalars.values, look.attributes, look.pair, Int32(row), Int32(column))
  }
}
