internal import Facts
internal import Screen
internal import Study

/// The settings, changed on trial until they are kept.
struct SettingsState: Hashable, Sendable {
  var draft: Preferences
  /// The decks that can have settings of their own.
  var decks: [OwnDeck] = []
  /// The deck whose own settings are shown; `nil` for those of all decks.
  var shown: Int?
  var selected = 0

  /// A deck by its id and what people call it.
  struct OwnDeck: Hashable, Sendable {
    var id: Deck.ID
    var title: String
  }

  /// The deck whose own settings are shown.
  var deck: OwnDeck? { shown.map { decks[$0] } }
  /// The settings that are shown.
  var settings: [Setting] { shown == nil ? Setting.allCases : Setting.ofDecks }
  var setting: Setting { settings[selected] }

  /// What a draft comes to for the decks that are shown.
  func held(_ preferences: Preferences) -> Preferences {
    deck.map { preferences.holding(of: $0.id) } ?? preferences
  }

  /// The value of a shown setting as the file has it.
  func value(of setting: Setting, in preferences: Preferences) -> String {
    deck.map { setting.value(of: $0.id, in: preferences) } ?? setting.value(in: preferences)
  }

  /// The settings that differ from what holds.
  func changes(from preferences: Preferences) -> [SettingChange] {
    let all = Setting.allCases.compactMap { setting -> SettingChange? in
      let value = setting.value(in: draft)
      guard value != setting.value(in: preferences) else { return nil }
      return SettingChange(key: setting.name, value: value)
    }
    let own = Set(draft.decks.keys).union(preferences.decks.keys).sorted().flatMap { deck in
      Setting.ofDecks.compactMap { setting -> SettingChange? in
        let value = setting.value(of: deck, in: draft)
        guard value != setting.value(of: deck, in: preferences) else { return nil }
        return SettingChange(key: setting.name, value: value, deck: deck)
      }
    }
    return all + own
  }

  /// Goes to the next value of the selected setting, or to the one before.
  mutating func step(by step: Int) {
    if let deck {
      setting.step(by: step, in: &draft, of: deck.id)
    } else {
      setting.step(by: step, in: &draft)
    }
  }

  /// Shows the settings of the next deck alone; after the last one, those of all.
  mutating func showNextDeck() {
    let next = (shown ?? -1) + 1
    shown = decks.indices.contains(next) ? next : nil
    selected = 0
  }

  func bindings(isChanged: Bool) -> [Binding] {
    let nextDeck = Binding(.nextDeck, "<tab>", "settings of one deck alone", hint: "deck")
    return [
      Binding(.unfold, "<right> l <space>", "the next value", hint: "change"),
      Binding(.fold, "<left> h", "the value before"),
      Binding(.keep, "<enter> w", "keep what was changed", hint: isChanged ? "keep" : nil),
      Binding(.keys, "K", "change the keys", hint: "keys"),
    ] + (decks.isEmpty ? [] : [nextDeck]) + [
      Binding(
        .back, "<esc> q", "go back without it", hint: isChanged ? "discard" : "back")
    ] + .moving + [Binding(.help, "?", "show the keys", hint: "help")]
  }

  mutating func move(_ command: Command) {
    switch command {
    case .up: selected -= 1
    case .down: selected += 1
    case .pageUp, .first: selected = 0
    case .pageDown, .last: selected = settings.count - 1
    default: break
    }
    selected = min(max(0, selected), settings.count - 1)
  }
}
