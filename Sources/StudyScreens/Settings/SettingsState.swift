internal import Screen
internal import Study

/// The settings, changed on trial until they are kept.
struct SettingsState: Hashable, Sendable {
  var draft: Preferences
  var selected = 0

  var setting: Setting { Setting.allCases[selected] }

  /// The settings that differ from what holds.
  func changes(from preferences: Preferences) -> [SettingChange] {
    Setting.allCases.compactMap { setting in
      let value = setting.value(in: draft)
      guard value != setting.value(in: preferences) else { return nil }
      return SettingChange(key: setting.name, value: value)
    }
  }

  func bindings(isChanged: Bool) -> [Binding] {
    [
      Binding(.unfold, "<right> l <space>", "the next value", hint: "change"),
      Binding(.fold, "<left> h", "the value before"),
      Binding(.keep, "<enter> w", "keep what was changed", hint: isChanged ? "keep" : nil),
      Binding(.keys, "K", "change the keys", hint: "keys"),
      Binding(
        .back, "<esc> q", "go back without it", hint: isChanged ? "discard" : "back"),
    ] + .moving + [Binding(.help, "?", "show the keys", hint: "help")]
  }

  mutating func move(_ command: Command) {
    switch command {
    case .up: selected -= 1
    case .down: selected += 1
    case .pageUp, .first: selected = 0
    case .pageDown, .last: selected = Setting.allCases.count - 1
    default: break
    }
    selected = min(max(0, selected), Setting.allCases.count - 1)
  }
}
