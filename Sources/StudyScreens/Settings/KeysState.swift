internal import Screen

/// The keys of all actions, changed on trial until they are kept.
struct KeysState: Hashable, Sendable {
  /// The keys as they would be.
  var draft: Keymap
  var selected = 0
  /// What is searched for.
  var search = TextLine()
  /// Whether letters are typed into the search.
  var isSearching = false
  /// What the next key is for.
  var waiting: Waiting?

  /// What becomes of a key that is pressed.
  enum Waiting: Hashable, Sendable {
    /// It takes the place of the action's keys, or stands beside them.
    case replacing, adding
  }

  init(draft: Keymap) {
    self.draft = draft
  }

  /// The names of the actions that are shown, in the order of the catalogue.
  ///
  /// All words that are searched for occur in the name, the description or the keys.
  var actions: [String] {
    let words = search.string.lowercased().split(separator: " ")
    guard !words.isEmpty else { return KeyCatalogue.names }
    return KeyCatalogue.names.filter { action in
      let text =
        "\(action) \(ActionText.of(action)) \(KeyNotation.notation(draft.keys(of: action)))"
        .lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  /// The selected action; `nil` if nothing is found.
  var action: String? {
    let actions = actions
    return actions.indices.contains(selected) ? actions[selected] : nil
  }

  /// The actions whose keys would differ from those in force, with their keys.
  func changes(from keys: Keymap) -> [SettingChange] {
    KeyCatalogue.names.compactMap { action in
      let wanted = draft.keys(of: action)
      guard wanted != keys.keys(of: action) else { return nil }
      return SettingChange(key: action, value: KeyNotation.notation(wanted))
    }
  }

  /// The keys that work now.
  func bindings(isChanged: Bool) -> [Binding] {
    if waiting != nil { return [Binding(.back, "<esc>", "leave it as it is", hint: "leave it")] }
    if isSearching {
      return [
        Binding(.act, "<enter> <tab>", "go to what is found", hint: "go there"),
        Binding(.back, "<esc>", "end the search", hint: "end the search"),
        Binding(.up, "<up>", "one up"), Binding(.down, "<down>", "one down"),
        Binding(.pageUp, "<pageup>", "a page up"), Binding(.pageDown, "<pagedown>", "a page down"),
      ] + TextLine.bindings
    }
    return [
      Binding(.act, "<enter>", "press another key for it", hint: "change"),
      Binding(.keep, "w", "keep what was changed", hint: isChanged ? "keep" : nil),
      Binding(.back, "q <esc>", "go back without it", hint: isChanged ? "discard" : "back"),
      Binding(.addKey, "a", "press one more key for it", hint: "add"),
      Binding(.usualKeys, "<backspace>", "give it its usual keys", hint: "usual"),
      Binding(.filter, "/", "search", hint: "search"),
    ] + .moving + [Binding(.help, "?", "show the keys", hint: "help")]
  }

  /// Gives the selected action a key.
  ///
  /// - Returns: What is wrong with it; `nil` if the action has the key now.
  mutating func take(_ key: Key) -> String? {
    guard let action, let waiting else { return nil }
    self.waiting = nil
    let others = waiting == .adding ? draft.keys(of: action).filter { $0 != key } : []
    return draft.bind(action, to: KeyNotation.notation(others + [key]))
  }

  /// Gives the selected action its usual keys.
  ///
  /// - Returns: What is wrong with them; `nil` if the action has them now.
  mutating func takeUsualKeys() -> String? {
    guard let action, let usual = KeyCatalogue.keys(of: action) else { return nil }
    return draft.bind(action, to: KeyNotation.notation(usual))
  }
}
