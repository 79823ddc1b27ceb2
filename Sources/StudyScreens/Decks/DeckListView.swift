internal import Facts
internal import Questions
internal import Screen

extension App {
  func drawDeckList(_ state: DeckListState, on canvas: inout Canvas) -> Position? {
    canvas.drawTitle(
      "Decks", shelves.count == 1 ? "1 deck" : "\(shelves.count) decks", layout, symbols: symbols)
    let pane = deckPane(state)
    let (above, below) = deckAreas(state)
    let (head, list) = above.splitTop(1)
    let table = DeckTable(columns: list.columns, symbols: symbols)
    canvas.write(table.head, at: head.row, head.column, style: .faded, limit: head.columns)
    let row = canvas.drawList(
      state.cursor, count: shelves.count, in: list, symbols: symbols
    ) { table.line(shelves[$0]) }
    pane.draw(on: &canvas, in: below, symbols: symbols)
    guard case .exporting(let line) = state.dialog else { return row }
    let column = line.window(columns: max(1, below.columns - Self.writeTo.columns)).cursor
    return Position(row: below.row, column: below.column + Self.writeTo.columns + column)
  }

  private static let writeTo = "Write to "

  /// Where the list stands, with its head, and what is said below it.
  func deckAreas(_ state: DeckListState) -> (list: Rect, pane: Rect) {
    layout.listAndPane(deckPane(state).lines.count, isAsking: state.dialog != .none)
  }

  /// What is asked or was done, and where the selected deck lies.
  func deckPane(_ state: DeckListState) -> Page {
    var page = Page(columns: layout.list.columns)
    let shelf = shelf(of: state)
    let title = shelf?.title.cleaned ?? ""
    switch state.dialog {
    case .none: break
    case .removing:
      page.add("Remove '\(title)'?", .warning)
      page.add(
        "Its file goes to '.backup' beside your decks; what you have learned stays in the journal. "
          + "u brings it back.")
      return page
    case .exporting(let line):
      let shown = line.window(columns: max(1, page.columns - Self.writeTo.columns)).text
      page.add(line: [Page.Span(Self.writeTo, .accent), Page.Span(shown, Style.plain.bold)])
      if !state.message.isEmpty { page.add(state.message.cleaned, .warning) }
      page.add("YAML is the whole deck; .csv or .tsv make a table of its cards.", .faded)
      return page
    case .replacing(let line):
      page.add("\(line.string) is already there. Write over it?", .warning)
      return page
    }
    if !state.message.isEmpty { page.add(state.message.cleaned, Style.title) }
    guard let shelf else {
      page.add("There are no decks yet: i brings one in.", .faded)
      return page
    }
    if let problem = shelf.firstProblem { page.add(problem.cleaned, .warning) }
    switch shelf.origin {
    case .builtIn: page.add("\(title) comes with iskra.", .faded)
    case .file(let path):
      let shown = path.truncatedMiddle(to: page.columns, ellipsis: symbols.ellipsis)
      page.add(line: [Page.Span(shown, .faded)])
    }
    return page
  }
}

/// The columns of the list of decks, as many as fit.
struct DeckTable {
  let columns: Int
  let symbols: Symbols
  private static let number = 7
  private static let state = 11

  /// Narrow windows leave out the facts, and show the file below the list only.
  private var showsFacts: Bool { columns >= 60 }
  private var showsFile: Bool { columns >= 120 }
  private var fileColumns: Int { showsFile ? columns * 2 / 5 : 0 }
  private var titleColumns: Int {
    columns - 2 - Self.number * (showsFacts ? 2 : 1) - Self.state - fileColumns
  }

  var head: String {
    "  " + "Deck".padded(to: titleColumns) + "cards".paddedLeft(to: Self.number)
      + (showsFacts ? "facts".paddedLeft(to: Self.number) : "") + "  state".padded(to: Self.state)
      + (showsFile ? "  file" : "")
  }

  func line(_ shelf: Shelf) -> Page.Line {
    let title = shelf.title.cleaned
      .truncated(to: titleColumns - 1, ellipsis: symbols.ellipsis).padded(to: titleColumns)
    let deck = shelf.maker?.deck
    func number(_ count: Int?) -> Page.Span {
      Page.Span((count.map { "\($0)" } ?? "").paddedLeft(to: Self.number))
    }
    var line = [Page.Span(title, .title), number(deck?.cards.count)]
    if showsFacts { line.append(number(deck?.facts.count)) }
    let errors = shelf.errors
    let state = errors == 0 ? (shelf.file == nil ? "built in" : "own") : errorText(errors)
    line.append(
      Page.Span("  " + state.padded(to: Self.state - 2), errors == 0 ? .faded : .warning))
    if showsFile, let file = shelf.file {
      let shown = file.truncatedMiddle(to: fileColumns - 2, ellipsis: symbols.ellipsis)
      line.append(Page.Span("  " + shown, .faded))
    }
    return line
  }

  private func errorText(_ count: Int) -> String {
    count == 1 ? "1 error" : count < 1000 ? "\(count) errors" : "999+ errors"
  }
}
