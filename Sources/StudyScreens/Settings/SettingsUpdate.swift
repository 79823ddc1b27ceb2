internal import Facts
internal import Questions
internal import Screen
internal import Study

extension App {
  /// Opens the settings.
  mutating func openSettings() {
    var state = SettingsState(draft: preferences)
    // The selected deck comes first.
    let first = home.selectedRow?.shelf ?? 0
    state.decks = (shelves[first...] + shelves[..<first]).compactMap { shelf in
      shelf.maker.map { SettingsState.OwnDeck(id: $0.deck.id, title: shelf.title) }
    }
    push(.settings(state))
  }

  mutating func updateSettings(
    _ state: SettingsState, _ command: Command, at moment: Moment
  ) -> [Effect] {
    var state = state
    switch command {
    case .unfold, .fold:
      let theme = state.draft.theme
      state.step(by: command == .unfold ? 1 : -1)
      place = .settings(state)
      symbols = offer.symbols(state.draft.symbols)
      return state.draft.theme == theme ? [] : [.setTheme(state.draft.theme)]
    case .keys: openKeys()
    case .nextDeck:
      state.showNextDeck()
      place = .settings(state)
    case .keep:
      let changes = state.changes(from: preferences)
      pop()
      return changes.isEmpty ? [] : keep(state.draft, changes)
    case .back:
      // What was only on trial goes back to what holds.
      let effects: [Effect] =
        state.draft.theme == preferences.theme ? [] : [.setTheme(preferences.theme)]
      if state.draft.symbols != preferences.symbols {
        symbols = offer.symbols(preferences.symbols)
      }
      pop()
      return effects
    default:
      state.move(command)
      place = .settings(state)
    }
    return []
  }

  /// Makes a draft hold, and writes what changed.
  private mutating func keep(_ draft: Preferences, _ changes: [SettingChange]) -> [Effect] {
    let before = preferences
    preferences = draft
    notice = "Kept."
    var effects: [Effect] = [.keep(changes)]
    // What was asked for on the command line stays until it is changed here.
    if draft.form != before.form { settings.ladder = draft.study.ladder }
    settings.limits.newCards = draft.newCards
    settings.asksConfidence = draft.confidence
    let schedulers = draft.study(with: settings.learned).schedulers
    if schedulers != settings.schedulers { effects.append(.loadRecords(schedulers)) }
    settings.schedulers = schedulers
    home.refresh(shelves, schedulers: settings.schedulers)
    lookAhead()
    return effects
  }

  /// Takes the memory of all cards as another retention or model dates it.
  mutating func take(_ records: [CardKey: CardRecord]) {
    for position in shelves.indices {
      guard let deck = shelves[position].maker?.deck.id else { continue }
      var own: [Card.ID: CardRecord] = [:]
      for (key, record) in records where key.deck == deck { own[key.card] = record }
      shelves[position].records = own
    }
    home.refresh(shelves, schedulers: settings.schedulers)
    lookAhead()
  }
}
