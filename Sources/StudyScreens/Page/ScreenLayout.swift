internal import Screen

/// Where things stand on every screen: a title line, a body, a footer with hints.
struct ScreenLayout: Hashable {
  /// The smallest window in which anything is shown.
  static let smallest = Size(rows: 12, columns: 40)
  /// Text is never wider than this: longer lines are hard to read.
  static let textColumns = 76

  let size: Size

  var isLargeEnough: Bool { size.holds(Self.smallest) }

  /// Full width less a margin.
  private var inner: Rect { Rect(size).inset(left: margin, right: margin) }
  private var margin: Int { size.columns < 60 ? 1 : 2 }

  /// The line at the top.
  var title: Rect { inner.splitTop(1).top }
  /// The line at the bottom.
  var footer: Rect { inner.splitBottom(1).bottom }
  /// What is between, with a line of air where there is room; text is centred in wide windows.
  var body: Rect {
    let between = inner.inset(top: 2, bottom: hasAir ? 2 : 1)
    // One column is kept on the right for the arrows that say there is more.
    return between.inset(right: 2).centered(columns: min(Self.textColumns, between.columns - 2))
  }

  /// Wide windows have room for a pane beside the text: a third of what there is.
  ///
  /// Between them stay a column for the arrows, and a line with air on both sides.
  var beside: (text: Rect, pane: Rect)? {
    guard size.columns >= Self.columnsWithPane else { return nil }
    let between = inner.inset(top: 2, bottom: hasAir ? 2 : 1, right: 2)
    let room = between.columns - Self.paneGap
    let text = min(Self.textColumns, room * 2 / 3)
    let pane = min(Self.paneColumns, room - text)
    let both = between.centered(columns: text + Self.paneGap + pane)
    return (both.splitLeft(text).left, both.splitRight(pane).right)
  }
  private static let columnsWithPane = 110
  private static let paneColumns = 60
  private static let paneGap = 6

  /// Whether a line above the footer is kept free.
  var hasAir: Bool { size.rows >= 20 }

  /// How many rows a page key scrolls.
  var pageRows: Int { max(1, body.rows - 1) }
}

extension Canvas {
  /// The title line with a rule below it.
  mutating func drawTitle(
    _ left: String, _ right: String, _ layout: ScreenLayout, symbols: Symbols
  ) {
    let line = layout.title
    let rightColumns = min(right.columns, line.columns / 2)
    write(
      left.truncated(to: max(0, line.columns - rightColumns - 2), ellipsis: symbols.ellipsis),
      at: line.row, line.column, style: .title)
    writeRight(
      right.truncated(to: rightColumns, ellipsis: symbols.ellipsis), at: line.row,
      endingAt: line.endColumn, style: .faded)
    drawRule(
      at: line.row + 1, line.column, columns: line.columns, symbols: symbols, style: .faded)
  }

  /// The footer: as many hints as fit, the most important first; the last one never goes.
  mutating func drawFooter(_ hints: [Hint], _ layout: ScreenLayout, symbols: Symbols) {
    let line = layout.footer
    guard let last = hints.last else { return }
    var room = line.columns - last.columns(symbols)
    var shown: [Hint] = []
    for hint in hints.dropLast() {
      guard hint.columns(symbols) + Hint.gap <= room else { break }
      shown.append(hint)
      room -= hint.columns(symbols) + Hint.gap
    }
    var column = line.column
    for hint in shown + [last] {
      let start = column
      column += write(hint.key.label(symbols), at: line.row, column, style: .key)
      column += write(" " + hint.label, at: line.row, column, style: .hint)
      addSpot(
        Rect(row: line.row, column: start, rows: 1, columns: column - start), .key(hint.key))
      column += Hint.gap
    }
  }
}

/// A key and what it does, for the footer.
struct Hint: Hashable {
  var key: Key
  var label: String

  static let gap = 3
  func columns(_ symbols: Symbols) -> Int { key.label(symbols).columns + 1 + label.columns }
}
