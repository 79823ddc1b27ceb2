internal import Screen
internal import Study

/// The screens about files of decks: the list, and what lies on it.
enum DecksScreen: Hashable, Sendable {
  case list(DeckListState)
  case files(FileChooserState)
  case preview(ImportPreviewState)
  case problems(DeckProblemsState)

  /// Whether characters are typed into a line.
  var isTyping: Bool {
    switch self {
    case .list(let state): state.isTyping
    case .files: true
    case .preview, .problems: false
    }
  }

  var scope: Scope {
    switch self {
    case .list(let state): state.isTyping ? .searching : state.isConfirming ? .confirming : .decks
    case .files: .searching
    case .preview: .preview
    case .problems: .problems
    }
  }
}

extension App {
  func bindings(of screen: DecksScreen) -> [Binding] {
    switch screen {
    case .list(let state): bindings(of: state)
    case .files(let state): state.bindings
    case .preview(let state): state.bindings
    case .problems(let state): state.bindings
    }
  }

  mutating func updateDecks(
    _ screen: DecksScreen, _ command: Command, at moment: Moment
  ) -> [Effect] {
    switch screen {
    case .list(let state): updateDeckList(state, command, at: moment)
    case .files(let state): updateFiles(state, command)
    case .preview(let state): updatePreview(state, command)
    case .problems(let state): updateProblems(state, command)
    }
  }

  func drawDecks(_ screen: DecksScreen, on canvas: inout Canvas) -> Position? {
    switch screen {
    case .list(let state): drawDeckList(state, on: &canvas)
    case .files(let state): drawFiles(state, on: &canvas)
    case .preview(let state): drawPreview(state, on: &canvas)
    case .problems(let state): drawProblems(state, on: &canvas)
    }
  }

  /// Selects the pressed row; the selected one is acted on.
  mutating func press(row: Int, in screen: DecksScreen, at moment: Moment) -> [Effect] {
    switch screen {
    case .list(var state):
      guard state.dialog == .none else { return [] }
      guard row != state.cursor.selected else { return update(.act, at: moment) }
      state.cursor.selected = row
      place = .decks(.list(state))
    case .files(var state):
      guard row != state.cursor.selected else { return update(.act, at: moment) }
      state.cursor.selected = row
      place = .decks(.files(state))
    case .problems(var state):
      guard row != state.cursor.selected else { return update(.act, at: moment) }
      state.cursor.selected = row
      place = .decks(.problems(state))
    case .preview: break
    }
    return []
  }
}

extension ScreenLayout {
  /// The list of a screen about decks, and below it what is said of the selected row.
  ///
  /// - Parameters:
  ///   - lines: How many lines there are to say.
  ///   - isAsking: Whether an answer is waited for, which needs all of them.
  /// - Returns: Both; the second is empty if there is nothing to say.
  func listAndPane(_ lines: Int, isAsking: Bool = false) -> (list: Rect, pane: Rect) {
    let most = isAsking ? list.rows - 3 : list.rows / 2
    let (above, below) = list.splitBottom(lines == 0 ? 0 : min(lines + 1, most))
    return (above, below.inset(top: 1))
  }
}
