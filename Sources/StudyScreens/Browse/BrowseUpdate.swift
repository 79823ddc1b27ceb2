internal import Facts
internal import Screen
internal import Study

extension App {
  /// Opens the list of all cards.
  ///
  /// - Parameters:
  ///   - isTyping: Whether a query is typed at once.
  ///   - query: What is looked for at first.
  ///   - moment: Now.
  mutating func openBrowse(isTyping: Bool = false, query: String = "", at moment: Moment) {
    renewIndex(on: moment.day)
    var browse = BrowseState()
    browse.line.insert(query)
    browse.isTyping = isTyping
    search(&browse)
    push(.browse(browse))
  }

  mutating func updateBrowse(
    _ browse: BrowseState, _ command: Command, at moment: Moment
  ) -> [Effect] {
    var browse = browse
    prepareIndex(on: moment.day)
    var effects: [Effect] = []
    if !browse.confirming.isEmpty {
      if command == .confirm { effects = toggle(.reset, keys(browse.confirming), at: moment) }
      browse.confirming = []
    } else if browse.isTyping {
      type(command, in: &browse)
    } else {
      switch command {
      case .back:
        goBack(at: moment)
        return []
      case .suspend: effects = toggle(.suspended, keys(browse.chosen), at: moment)
      case .flag: effects = toggle(.flagged, keys(browse.chosen), at: moment)
      case .undo: effects = undoDeed(at: moment)
      case .act, .lookUp, .editCard: return open(browse, command)
      default: arrange(&browse, command)
      }
    }
    browse.settle(listRows: layout.listRows(of: browse))
    place = .browse(browse)
    return effects
  }

  /// While the query is typed, the arrows still select.
  private mutating func type(_ command: Command, in browse: inout BrowseState) {
    switch command {
    case .insert(let text): browse.line.insert(text)
    case .edit(let edit): browse.line.update(edit)
    case .act, .back:
      browse.isTyping = false
      return
    default:
      browse.move(command, pageRows: layout.listRows(of: browse))
      return
    }
    search(&browse)
  }

  /// Commands that change which cards are listed, how, and which are marked.
  private mutating func arrange(_ browse: inout BrowseState, _ command: Command) {
    switch command {
    case .filter: browse.isTyping = true
    case .clear:
      browse.line = TextLine()
      search(&browse)
    case .sort:
      browse.column = browse.column.next
      search(&browse)
      browse.selected = 0
    case .reverse:
      browse.isReversed.toggle()
      search(&browse)
      browse.selected = 0
    case .toggle: browse.toggleMark()
    case .markAll: browse.toggleAll()
    case .reset:
      browse.confirming = browse.chosen.filter { index?.figures[$0].isStarted == true }
      if browse.confirming.isEmpty {
        notice = "There is nothing to reset: no answer was given yet."
      }
    default: browse.move(command, pageRows: layout.listRows(of: browse))
    }
  }

  /// Lays another screen over the list: the card, what it is about, or the editor.
  private mutating func open(_ browse: BrowseState, _ command: Command) -> [Effect] {
    guard let row = browse.selectedRow, let card = keys([row]).first else { return [] }
    switch command {
    case .lookUp:
      lookUp(card.card, shelf: card.shelf)
      return []
    case .editCard: return edit(card.card, shelf: card.shelf)
    default: return openCard(card.card, shelf: card.shelf)
    }
  }

  private mutating func search(_ browse: inout BrowseState) {
    // Taken out while it changes: two owners would make it be copied.
    guard var taken = index else { return }
    index = nil
    browse.search(&taken)
    index = taken
  }

  private func keys(_ rows: [Int]) -> [(shelf: Int, card: Card.ID)] {
    guard let index else { return [] }
    return rows.compactMap { row in
      index.card(row).map { (index.source(of: row), $0.id) }
    }
  }
}
