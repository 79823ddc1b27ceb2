internal import Screen
internal import Study

extension App {
  func drawHome(on canvas: inout Canvas) -> Position? {
    canvas.drawTitle(
      "iskra", size.columns < 60 ? home.day.shortText : home.day.longText, layout,
      symbols: symbols)
    let body = layout.body
    guard !home.rows.isEmpty else {
      drawNoDecks(on: &canvas, in: body)
      return nil
    }
    let outlook = outlookPage(columns: body.columns)
    let (above, below) = body.splitBottom(min(outlook.lines.count + 1, body.rows / 2))
    let isTree = home.rows.contains { $0.fold != .none }
    let table = HomeTable(columns: above.columns, isTree: isTree)
    let (head, list) = above.splitTop(1)
    canvas.write(table.head, at: head.row, head.column, style: .faded)
    var page = Page(columns: above.columns)
    for (position, row) in home.rows.enumerated() {
      let line = table.line(row, isSelected: position == home.selected, symbols)
      page.pressed(.row(position)) { page in
        position == home.selected ? page.focused { $0.add(line: line) } : page.add(line: line)
      }
    }
    let scroll = page.draw(on: &canvas, in: list, symbols: symbols)
    outlook.draw(on: &canvas, in: below.inset(top: 1), symbols: symbols)
    return Position(row: list.row + home.selected - scroll, column: list.column)
  }

  private func drawNoDecks(on canvas: inout Canvas, in body: Rect) {
    var page = Page(columns: body.columns)
    page.add("There are no decks yet.")
    page.space()
    page.add(
      "d shows the list of decks, where i brings one in, as 'iskra import FILE' does: YAML, CSV "
        + "or TSV.", .faded)
    page.draw(on: &canvas, in: body, symbols: symbols)
  }

  /// What Enter would begin, in a sentence or two.
  private func outlookPage(columns: Int) -> Page {
    var page = Page(columns: columns)
    if let problem = home.selectedRow?.problem, !problem.isEmpty {
      page.add("This deck cannot be studied.", .warning)
      page.add(problem.cleaned, .faded)
      return page
    }
    let enter = "Enter"
    switch home.outlook {
    case .today(let due, let new):
      page.add("\(todayText(due: due, new: new)), \(minutesText(due + new)).", Style.title)
      page.add("\(enter) starts.", .faded)
    case .moreNew(let count):
      page.add("Nothing is due today.", Style.title)
      page.add("\(enter) goes on with \(count) more new \(count == 1 ? "card" : "cards").", .faded)
    case .weakest(let count):
      page.add("Nothing is due today, and every card has been met.", Style.title)
      page.add("\(enter) goes over the \(count) weakest.", .faded)
    case .nothing: page.add("There is nothing to ask here.", .faded)
    }
    if shelves.allSatisfy(\.records.isEmpty), !showsFirstSteps {
      page.add(newcomerHint, .faded)
    }
    return page
  }

  private func todayText(due: Int, new: Int) -> String {
    switch (due, new) {
    case (0, _): "\(new) new for today"
    case (_, 0): "\(due) due today"
    default: "\(due) due today and \(new) new"
    }
  }

  /// A guess of the time, at twelve seconds an answer.
  private func minutesText(_ questions: Int) -> String {
    let minutes = max(1, (questions * 12 + 30) / 60)
    return minutes == 1 ? "about a minute" : "about \(minutes) minutes"
  }
}

/// The columns of the list of decks, drawn as htop draws a tree: `+` stands before what is folded.
struct HomeTable {
  let columns: Int
  /// Whether any row can be unfolded.
  let isTree: Bool
  private static let number = 6
  private static let known = 16

  /// Narrow windows leave out the bar of what is known.
  private var showsKnown: Bool { columns >= 60 }
  private var titleColumns: Int {
    columns - 2 - 2 * Self.number - (showsKnown ? Self.known : 0)
  }

  init(columns: Int, isTree: Bool) {
    self.columns = columns
    self.isTree = isTree
  }

  var head: String {
    "  " + (mark(.none) + "Deck").padded(to: titleColumns) + "due".paddedLeft(to: Self.number)
      + "new".paddedLeft(to: Self.number)
      + (showsKnown ? "known".paddedLeft(to: Self.known) : "")
  }

  private func mark(_ fold: HomeState.Fold) -> String {
    guard isTree else { return "" }
    return switch fold {
    case .none: "  "
    case .folded: "+ "
    case .unfolded: "- "
    }
  }

  func line(_ row: HomeState.Row, isSelected: Bool, _ symbols: Symbols) -> Page.Line {
    let pointer = isSelected ? symbols.pointer.padded(to: 2) : "  "
    let indent = String(repeating: " ", count: row.level * (showsKnown ? 2 : 1))
    let title = (indent + mark(row.fold) + row.title.cleaned)
      .truncated(to: titleColumns - 1, ellipsis: symbols.ellipsis).padded(to: titleColumns)
    let titleStyle: Style = isSelected ? .focus : row.section == nil ? .title : .plain
    guard let standing = row.standing else {
      return [
        Page.Span(pointer, .accent), Page.Span(title, titleStyle), Page.Span("  errors", .warning),
      ]
    }
    func count(_ number: Int, _ style: Style) -> Page.Span {
      Page.Span("\(number)".paddedLeft(to: Self.number), number == 0 ? .faded : style)
    }
    var line = [
      Page.Span(pointer, .accent), Page.Span(title, titleStyle),
      count(standing.due, .accent), count(standing.new, .plain),
    ]
    if showsKnown {
      let known = "\(Int(standing.known.rounded())) of \(standing.cards)"
      line.append(Page.Span(known.paddedLeft(to: Self.known), .faded))
    }
    return line
  }
}
