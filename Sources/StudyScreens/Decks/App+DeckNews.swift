internal import Facts
internal import Questions
internal import Screen
internal import Study

extension App {
  /// Takes in what became of a wish.
  ///
  /// What is no longer waited for is left aside.
  ///
  /// - Parameters:
  ///   - news: What became of it.
  ///   - wish: What was wanted.
  ///   - decks: The decks as they are now, if they have changed.
  ///   - moment: Now.
  /// - Returns: What the shown screen has to read again.
  mutating func take(
    _ news: DeckNews, of wish: DeckWish, _ decks: ReadDecks?, at moment: Moment
  ) -> [Effect] {
    var effects: [Effect] = []
    if let decks {
      effects = take(decks, at: moment)
      notice = decks.notice
    }
    if case .accept = wish {
      take(news)
      return effects
    }
    guard case .decks(let screen) = place else { return effects }
    switch screen {
    case .files(let state) where state.waiting == wish: take(news, of: wish, for: state)
    case .files: break
    case .preview(var state):
      if case .refused(let sentence) = news {
        state.message = sentence
        place = .decks(.preview(state))
      } else {
        take(news, of: wish)
      }
    case .problems(var state):
      switch news {
      case .checked(let remarks, let summary):
        guard wish == .check(state.origin) else { break }
        state.remarks = remarks
        state.summary = summary
        state.cursor.settle(count: remarks.count, rows: layout.list.rows / 2)
      case .refused(let sentence):
        state.remarks = []
        state.summary = sentence
      case .listed, .previewed, .changed, .exported, .occupied: break
      }
      place = .decks(.problems(state))
    case .list: take(news, of: wish)
    }
    return effects
  }

  /// What the chooser of files waits for.
  private mutating func take(
    _ news: DeckNews, of wish: DeckWish, for state: FileChooserState
  ) {
    var state = state
    state.waiting = nil
    switch news {
    case .listed(let listing): state.show(listing)
    case .refused(let sentence): state.message = sentence
    case .previewed, .checked, .changed, .exported, .occupied: break
    }
    settle(&state)
    place = .decks(.files(state))
    if case .previewed(let preview) = news {
      push(.decks(.preview(ImportPreviewState(preview: preview))))
    }
  }

  /// What became of an answer that the deck should list.
  private mutating func take(_ news: DeckNews) {
    switch news {
    case .changed(let sentence, let deed, _):
      notice = sentence
      if let deed { shelfDeeds.append(deed) }
    case .refused(let sentence): notice = sentence
    case .listed, .previewed, .checked, .exported, .occupied: break
    }
  }

  /// What was done to decks, told below their list.
  private mutating func take(_ news: DeckNews, of wish: DeckWish) {
    guard case .decks(.list(var state)) = stack.first else { return }
    stack = [.decks(.list(state))]
    switch news {
    case .changed(let sentence, let deed, let deck):
      if case .undo = wish {
        shelfDeeds.removeLast()
      } else if let deed {
        shelfDeeds.append(deed)
      }
      state.message = sentence
      if let deck, let shelf = shelves.firstIndex(where: { $0.maker?.deck.id == deck }) {
        state.cursor.selected = shelf
        home.select(shelf: shelf, section: nil)
        lookAhead()
      }
    case .exported(let sentence):
      state.message = sentence
      state.dialog = .none
    case .occupied:
      if case .exporting(let line) = state.dialog { state.dialog = .replacing(line) }
    case .refused(let sentence): state.message = sentence
    case .listed, .previewed, .checked: break
    }
    settle(&state)
    place = .decks(.list(state))
  }
}
