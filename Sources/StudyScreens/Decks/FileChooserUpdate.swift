internal import Screen
internal import Study

extension App {
  /// Opens the chooser of files at the working folder.
  mutating func openFiles() -> [Effect] {
    var state = FileChooserState()
    let wish = DeckWish.list("")
    state.waiting = wish
    push(.decks(.files(state)))
    return [.decks(wish)]
  }

  mutating func updateFiles(_ state: FileChooserState, _ command: Command) -> [Effect] {
    var state = state
    state.message = ""
    var wish: DeckWish?
    switch command {
    case .insert(let text):
      state.line.insert(text)
      state.find()
    case .edit(let edit):
      state.line.update(edit)
      state.find()
    case .back where state.waiting != nil && state.listing != nil: state.waiting = nil
    case .back where !state.line.isEmpty:
      state.line = TextLine(longest: TextLine.longestPath)
      state.find()
    case .back:
      pop()
      return []
    case .act, .unfold: wish = state.wish
    case .fold: wish = state.listing.map { .list($0.above) }
    default:
      let rows = layout.listAndPane(filePane(state).lines.count).list.rows - 1
      state.cursor.move(command, count: state.rows.count, rows: rows)
    }
    if let wish { state.waiting = wish }
    settle(&state)
    place = .decks(.files(state))
    return wish.map { [.decks($0)] } ?? []
  }

  /// Keeps the selection on a row and in sight.
  func settle(_ state: inout FileChooserState) {
    let rows = layout.listAndPane(filePane(state).lines.count).list.rows - 1
    state.cursor.settle(count: state.rows.count, rows: rows)
  }
}
