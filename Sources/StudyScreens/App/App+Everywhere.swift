internal import Screen

extension App {
  /// Keys that work on every screen, also where letters are typed and in a window too small.
  static let usualAlways: [Binding] = [
    Binding(.redraw, "<c-l>", "paint the screen anew"),
    Binding(.pause, "<c-z>", "pause; 'fg' comes back"),
    Binding(.interrupt, "<c-c>", "quit at once"),
  ]

  /// Keys that work wherever the screen has none of its own for them.
  static let usualEverywhere: [Binding] = [
    Binding(.theme, "T", "change the colours"),
    Binding(.mouse, "m", "take the mouse, or leave it to the terminal"),
  ]

  /// ``usualAlways`` with the keys in force.
  var always: [Binding] { preferences.keys.rebound(Self.usualAlways, in: .app) }
  /// ``usualEverywhere`` with the keys in force.
  var everywhere: [Binding] {
    let skipping = Binding(.skip, "x", "skip the first steps")
    return preferences.keys.rebound(
      Self.usualEverywhere + (showsFirstSteps ? [skipping] : []) + prefixing, in: .app)
  }

  /// Changes to the next theme, and remembers it.
  mutating func changeTheme() -> [Effect] {
    let place = Theme.all.firstIndex(of: preferences.theme) ?? 0
    preferences.theme = Theme.all[(place + 1) % Theme.all.count]
    if case .settings(var state) = self.place {
      state.draft.theme = preferences.theme
      self.place = .settings(state)
    }
    notice = "Theme: \(preferences.theme.name)."
    return [
      .setTheme(preferences.theme),
      .keep([SettingChange(key: "theme", value: preferences.theme.name)]),
    ]
  }

  /// Takes the mouse, or leaves it to the terminal, and remembers it.
  mutating func toggleMouse() -> [Effect] {
    preferences.mouse.toggle()
    if case .settings(var state) = place {
      state.draft.mouse = preferences.mouse
      place = .settings(state)
    }
    notice =
      preferences.mouse
      ? "The mouse works here. Hold Shift to select text."
      : "The mouse is left to the terminal."
    return [.keep([SettingChange(key: "mouse", value: preferences.mouse ? "true" : "false")])]
  }
}
