internal import Screen
internal import Study

extension App {
  func drawSettings(_ state: SettingsState, on canvas: inout Canvas) -> Position? {
    let changed = state.changes(from: preferences).count
    canvas.drawTitle(
      state.deck.map { "Settings of \($0.title.cleaned) alone" } ?? "Settings",
      changed == 0 ? "" : "\(changed) not kept yet", layout, symbols: symbols)
    let effect = effectPage(state, columns: layout.body.columns)
    let rows = state.settings.count
    // The list comes first; where the window is low, it scrolls and leaves room for the effect.
    let (list, below) = layout.body.splitTop(max(3, min(rows, layout.body.rows - 7)))
    var page = Page(columns: list.columns)
    for (position, setting) in state.settings.enumerated() {
      page.pressed(.row(position)) { page in
        let line = settingLine(setting, state, isSelected: position == state.selected)
        position == state.selected ? page.focused { $0.add(line: line) } : page.add(line: line)
      }
    }
    let scroll = page.draw(on: &canvas, in: list, symbols: symbols)
    effect.draw(on: &canvas, in: below.inset(top: 1), symbols: symbols)
    return Position(row: list.row + state.selected - scroll, column: list.column)
  }

  private func settingLine(
    _ setting: Setting, _ state: SettingsState, isSelected: Bool
  ) -> Page.Line {
    let value = setting.value(in: state.held(state.draft))
    let written = state.value(of: setting, in: state.draft)
    let isChanged = written != state.value(of: setting, in: preferences)
    let isAsForAll = state.shown != nil && written == Setting.asForAll
    let pointer = isSelected ? symbols.pointer.padded(to: 2) : "  "
    return [
      Page.Span(pointer, .accent), Page.Span(setting.title.padded(to: 14)),
      Page.Span(value, isSelected ? .focus : .plain),
      Page.Span(isChanged ? " *" : "", .warning),
      Page.Span(isAsForAll ? "  as for all decks" : "", .faded),
    ]
  }

  /// What the selected setting is for, what is allowed, and what the draft would come to.
  private func effectPage(_ state: SettingsState, columns: Int) -> Page {
    let setting = state.setting
    var page = Page(columns: columns)
    page.add(setting.explanation)
    for line in SettingEffect.lines(
      setting, in: state.held(state.draft), now: state.held(preferences), settings.learned)
    { page.add(line) }
    switch setting {
    case .theme: addThemeSample(to: &page)
    case .symbols: addSymbolSample(to: &page)
    case .retention, .model, .newCards, .easyDays, .form, .confidence, .mouse: break
    }
    page.add("Allowed: \(setting.allowed).", .faded)
    return page
  }

  private func addThemeSample(to page: inout Page) {
    page.add(line: [
      Page.Span("\(symbols.check) right", .correct), Page.Span("  "),
      Page.Span("\(symbols.cross) wrong", .wrong), Page.Span("  "),
      Page.Span("title", .title), Page.Span("  "), Page.Span("key", .key), Page.Span("  "),
      Page.Span("faded", .faded), Page.Span("  "), Page.Span("care", .warning), Page.Span("  "),
      Page.Span(symbols.bar(0.7, columns: 8), .meter),
    ])
  }

  private func addSymbolSample(to page: inout Page) {
    page.add(line: [
      Page.Span("\(symbols.check) \(symbols.cross) \(symbols.pointer) "),
      Page.Span(String(symbols.shades), .meter), Page.Span(" "),
      Page.Span(String(symbols.verticalBars), .meter), Page.Span(" "),
      Page.Span(symbols.bar(0.55, columns: 8), .meter),
    ])
  }
}
