internal import Facts
internal import Questions
internal import Screen
internal import Study

extension App {
  /// Opens the list of decks with the deck selected that is selected on the first screen.
  mutating func openDecks() {
    var state = DeckListState()
    state.cursor.selected = home.selectedRow?.shelf ?? 0
    settle(&state)
    push(.decks(.list(state)))
  }

  mutating func updateDeckList(
    _ state: DeckListState, _ command: Command, at moment: Moment
  ) -> [Effect] {
    var state = state
    let wasTold = state.message
    state.message = ""
    var effects: [Effect] = []
    switch state.dialog {
    case .exporting(var line):
      state.message = wasTold
      switch command {
      case .insert(let text): line.insert(text)
      case .edit(let edit): line.update(edit)
      case .act where !line.isEmpty: effects = export(state, to: line, isReplacing: false)
      default: break
      }
      state.dialog = command == .back ? .none : .exporting(line)
      if effects.isEmpty { state.message = "" }
    case .replacing(let line):
      if command == .confirm {
        effects = export(state, to: line, isReplacing: true)
        state.dialog = .none
      } else if command == .back {
        state.dialog = .exporting(line)
      }
    case .removing:
      if command == .confirm, let file = shelf(of: state)?.file {
        effects = [.decks(.remove(file))]
      }
      if command == .confirm || command == .back { state.dialog = .none }
    case .none: return act(state, command, at: moment)
    }
    settle(&state)
    place = .decks(.list(state))
    return effects
  }

  /// Commands of the list while nothing is asked.
  private mutating func act(
    _ state: DeckListState, _ command: Command, at moment: Moment
  ) -> [Effect] {
    var state = state
    state.message = ""
    place = .decks(.list(state))
    let shelf = shelf(of: state)
    switch command {
    case .back:
      goBack(at: moment)
      return []
    case .bringIn: return openFiles()
    case .check: return openProblems(of: shelf)
    case .act:
      guard let shelf else { return [] }
      guard shelf.maker != nil else { return openProblems(of: shelf) }
      home.select(shelf: state.cursor.selected, section: nil)
      startStudy(shelf: state.cursor.selected, section: nil, at: moment)
      return []
    case .editCard: return shelf.flatMap(\.start).map { [.edit($0)] } ?? []
    case .undo:
      guard let deed = shelfDeeds.last else {
        state.message = "There is nothing to take back here."
        break
      }
      return [.decks(.undo(deed))]
    case .remove:
      if shelf?.file == nil {
        state.message =
          "This deck is part of iskra and stays. A deck of yours with its id takes its place."
      } else {
        state.dialog = .removing
      }
    case .export:
      guard let shelf else { return [] }
      var line = TextLine(longest: TextLine.longestPath)
      line.insert(shelf.proposedPath)
      state.dialog = .exporting(line)
    default:
      state.cursor.move(command, count: shelves.count, rows: deckAreas(state).list.rows - 1)
    }
    settle(&state)
    place = .decks(.list(state))
    return []
  }

  private func export(_ state: DeckListState, to line: TextLine, isReplacing: Bool) -> [Effect] {
    guard let shelf = shelf(of: state) else { return [] }
    return [.decks(.export(shelf.origin, to: line.string, isReplacing: isReplacing))]
  }

  /// Keeps the selection on a deck and in sight.
  func settle(_ state: inout DeckListState) {
    state.cursor.settle(count: shelves.count, rows: deckAreas(state).list.rows - 1)
  }
}

extension Shelf {
  /// Where an editor opens the deck: at its first mistake, else at the top of its first file.
  fileprivate var start: Place? {
    switch content {
    case .broken(_, let first): return first.place
    case .ready(let maker, _):
      guard let file else { return nil }
      let first = maker.deck.cards.first.map { maker.provenance(of: $0).place.file }
      return Place(file: first ?? file, line: 1, column: 1)
    }
  }
}
