internal import Facts
internal import Questions
internal import Screen
internal import Study

/// The columns of the list of cards, as many as fit.
struct BrowseTable {
  /// What stands in a column.
  enum Cell: Hashable {
    case front, back, section, due, stability, difficulty, recall, lapses, state

    var title: String {
      switch self {
      case .front: "Front"
      case .back: "Back"
      case .section: "Section"
      case .due: "due"
      case .stability: "stable"
      case .difficulty: "hard"
      case .recall: "recall"
      case .lapses: "lapses"
      case .state: "state"
      }
    }

    /// The column of which it shows the order.
    var column: CardColumn? {
      switch self {
      case .front: .front
      case .section: .section
      case .due: .due
      case .stability: .stability
      case .difficulty: .difficulty
      case .recall: .recall
      case .lapses: .lapses
      case .back, .state: nil
      }
    }
  }

  let symbols: Symbols
  /// From left to right, with their widths.
  let cells: [(cell: Cell, width: Int)]

  /// Pointer, mark, flag and a space; in a narrow window a mark hides a flag.
  private let lead: Int
  private static let gap = 2

  init(columns: Int, symbols: Symbols) {
    self.symbols = symbols
    lead = columns >= 70 ? 4 : 3
    var right: [(Cell, Int)] = [(.due, 10)]
    if columns >= 70 { right += [(.stability, 6), (.state, 9)] }
    if columns >= 130 {
      right.insert(contentsOf: [(.difficulty, 4), (.recall, 6), (.lapses, 6)], at: 2)
    }
    let room = columns - lead - right.reduce(0) { $0 + $1.1 + Self.gap }
    var left: [(Cell, Int)] = [(.front, room)]
    if columns >= 130 {
      let section = room / 5
      let back = (room - section) * 2 / 5
      left = [
        (.front, room - section - back - 2 * Self.gap), (.back, back), (.section, section),
      ]
    } else if columns >= 70 {
      let back = room * 2 / 5
      left = [(.front, room - back - Self.gap), (.back, back)]
    }
    cells = left + right
  }

  /// The query, then the names of the columns or what is wrong with the query.
  static func headRows(_ browse: BrowseState, columns: Int) -> Int {
    browse.problem.isEmpty ? 2 : 1 + min(4, browse.problem.wrapped(to: columns).count)
  }

  func drawHead(_ browse: BrowseState, on canvas: inout Canvas, at head: Rect) {
    var column = head.column + lead
    for (cell, width) in cells {
      var title = cell.title
      if cell.column == browse.column {
        title += browse.isReversed ? symbols.moreBelow : symbols.moreAbove
      }
      canvas.write(
        cell.isNumber ? title.paddedLeft(to: width) : title, at: head.row, column,
        style: cell.column == browse.column ? .accent : .faded, limit: width)
      column += width + Self.gap
    }
  }

  func draw(
    _ row: Int, of index: CardIndex, on canvas: inout Canvas, at line: Rect, isSelected: Bool,
    isMarked: Bool
  ) {
    let figures = index.figures[row]
    if isSelected { canvas.write(symbols.pointer, at: line.row, line.column, style: .accent) }
    if figures.isFlagged {
      canvas.write("!", at: line.row, line.column + lead - 2, style: .warning)
    }
    if isMarked { canvas.write("*", at: line.row, line.column + 1, style: .accent) }
    let sides = index.sides(row)
    let section = cells.contains { $0.cell == .section } ? index.section(row) : nil
    let isOff = figures.isSuspended || figures.isBuried
    var column = line.column + lead
    for (cell, width) in cells {
      let (text, look) = content(cell, figures, sides, section)
      let shown = text.truncated(to: width, ellipsis: symbols.ellipsis)
      // Only the front is in reverse: a whole line of it is much to send at each step.
      let isFocus = isSelected && cell == .front
      canvas.write(
        cell.isNumber ? shown.paddedLeft(to: width) : isFocus ? shown.padded(to: width) : shown,
        at: line.row, column, style: isFocus ? .focus : isOff ? .faded : look, limit: width)
      column += width + Self.gap
    }
  }

  private func content(
    _ cell: Cell, _ figures: CardFigures, _ sides: CardSides, _ section: Section?
  ) -> (String, Style) {
    func started(_ text: @autoclosure () -> String) -> (String, Style) {
      (figures.isStarted ? text() : "", .plain)
    }
    switch cell {
    case .front: return (sides.front, .plain)
    case .back: return (sides.back, .faded)
    case .section: return (section?.title ?? "", .faded)
    case .due: return (figures.dueText, figures.isIn(.due) ? .accent : .plain)
    case .stability: return started(CardFigures.short(figures.stability))
    case .difficulty: return started("\((figures.difficulty * 10).rounded() / 10)")
    case .recall: return started("\(Int((figures.recall * 100).rounded())) %")
    case .lapses: return started("\(figures.lapses)")
    case .state: return (figures.state.rawValue, figures.isIn(.due) ? .accent : .faded)
    }
  }
}

extension BrowseTable.Cell {
  fileprivate var isNumber: Bool {
    switch self {
    case .front, .back, .section, .state: false
    case .due, .stability, .difficulty, .recall, .lapses: true
    }
  }
}

extension CardFigures {
  /// When the card is asked, in at most ten columns: "new", "today", "in 12 d", "suspended".
  var dueText: String {
    if isSuspended { return "suspended" }
    guard isStarted else { return "new" }
    if isBuried { return "buried" }
    let distance = Self.short(Double(abs(due)))
    return due < 0 ? "\(distance) ago" : due == 0 ? "today" : "in \(distance)"
  }

  /// Days in at most six columns: "0.4 d", "12 d", "3.1 mo", "12 y".
  static func short(_ days: Double) -> String {
    func number(_ value: Double) -> String {
      value < 9.95 && value != value.rounded()
        ? "\((value * 10).rounded() / 10)" : "\(Int(value.rounded()))"
    }
    return switch days {
    case ..<60: "\(number(days)) d"
    case ..<730: "\(number(days / 30.4375)) mo"
    default: "\(number(min(days / 365.25, 999))) y"
    }
  }
}
