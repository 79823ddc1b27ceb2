internal import Facts
internal import Questions
internal import Screen
internal import Study

extension TimelineState {
  /// The keys of the screen.
  var bindings: [Binding] {
    let help = Binding(.help, "?", "show the keys", hint: "help")
    let opening = Binding(.act, "<enter> <space>", "open what is selected", hint: "open")
    let back = Binding(.back, "q <esc>", "back", hint: "back")
    switch overlay {
    case .event:
      return (openableCard == nil ? [] : [opening]) + [
        back, Binding(.down, "j <down>", "the next event", hint: "next"),
        Binding(.up, "k <up>", "the event before", hint: "before"),
        Binding(.pageUp, "<pageup> <c-b>", "a page up"),
        Binding(.pageDown, "<pagedown> <c-f>", "a page down"),
        Binding(.first, "g <home>", "the first event"),
        Binding(.last, "G <end>", "the last event"), showing, help,
      ]
    case .sections: return [opening, back] + .moving + [help]
    case nil: break
    }
    guard event != nil else {
      return [Binding(.back, "q <esc> t", "back", hint: "back"), help]
    }
    var bindings = [
      opening, Binding(.zoomIn, "+ =", "zoom in", hint: "in"),
      Binding(.zoomOut, "- _", "zoom out", hint: "out"), showing,
    ]
    if choices.count > 2 {
      bindings.append(Binding(.section, "s", "show one section alone", hint: "section"))
    }
    bindings += [
      Binding(.back, "q <esc> t", "back", hint: "back"),
      Binding(.down, "j <down>", "the next event"),
      Binding(.up, "k <up>", "the event before"),
      Binding(.earlier, "h <left>", "go back in time"),
      Binding(.later, "l <right>", "go on in time"),
      Binding(.pageUp, "<pageup> <c-b>", "a window back in time"),
      Binding(.pageDown, "<pagedown> <c-f>", "a window on in time"),
      Binding(.first, "g <home>", "the first event"),
      Binding(.last, "G <end>", "the last event"),
      Binding(.nextLane, "<tab>", "the next lane"),
      Binding(.previousLane, "<s-tab>", "the lane before"),
    ]
    return bindings + [help]
  }

  private var showing: Binding {
    showsAll
      ? Binding(.showAll, "a", "hide what was not met yet", hint: "hide new")
      : Binding(.showAll, "a", "show what was not met yet too", hint: "show new")
  }
}

extension App {
  /// Lays the timeline of a deck over the screen, for one section or part if it is given.
  mutating func openTimeline(shelf: Int, section: Section.ID?, on day: StudyDay) {
    guard shelves.indices.contains(shelf), let maker = shelves[shelf].maker else { return }
    let timeline = Timeline(
      maker, records: shelves[shelf].records, scheduler: scheduler(of: shelf), on: day)
    var state = TimelineState(shelf: shelf, deck: maker.deck, timeline: timeline)
    guard state.event != nil else {
      notice = "There are no dates in this deck."
      return
    }
    if let section, state.choices.contains(where: { $0.section == section }) {
      state.show(section)
    }
    push(.timeline(state))
  }

  mutating func updateTimeline(
    _ state: TimelineState, _ command: Command, at moment: Moment
  ) -> [Effect] {
    var state = state
    var card: Card.ID?
    switch state.overlay {
    case .event where command == .act: card = state.openableCard
    case .event(let scroll): updateEvent(&state, scroll: scroll, command)
    case .sections(let selected): updateSections(&state, selected: selected, command)
    case nil:
      switch command {
      case .back:
        pop()
        return []
      case .act: card = openSelected(&state)
      default: updateLine(&state, command)
      }
    }
    place = .timeline(state)
    return card.map { openCard($0, shelf: state.shelf) } ?? []
  }

  private mutating func updateLine(_ state: inout TimelineState, _ command: Command) {
    let columns = timelineAreas(state).columns
    let quarter = max(1, columns / 4)
    switch command {
    case .up: state.move(by: -1, columns: columns)
    case .down: state.move(by: 1, columns: columns)
    case .first: state.move(by: -state.timeline.events.count, columns: columns)
    case .last: state.move(by: state.timeline.events.count, columns: columns)
    case .earlier, .later, .pageUp, .pageDown:
      let isBack = command == .earlier || command == .pageUp
      let step = command == .earlier || command == .later ? quarter : columns
      if !state.scroll(by: isBack ? -step : step, columns: columns) {
        notice =
          state.scale == nil
          ? "The whole line is in sight; + zooms in."
          : isBack ? "The line begins here." : "The line ends here."
      }
    case .zoomIn:
      if !state.zoom(isIn: true, columns: columns) { notice = "A column is a day already." }
    case .zoomOut:
      if !state.zoom(isIn: false, columns: columns) { notice = "The whole line is in sight." }
    case .nextLane, .previousLane:
      let grouping = timelineAreas(state).grouping
      state.changeLane(by: command == .nextLane ? 1 : -1, in: grouping, columns: columns)
    case .showAll: state.showsAll.toggle()
    case .section where state.choices.count > 2:
      let shown = state.choices.firstIndex { $0.section == state.section } ?? 0
      state.overlay = .sections(selected: shown)
    default: break
    }
  }

  /// Zooms in where several events share a cell; else opens the event.
  ///
  /// - Returns: The card to open, if the event has one that may be seen.
  private func openSelected(_ state: inout TimelineState) -> Card.ID? {
    guard state.event != nil else { return nil }
    let areas = timelineAreas(state)
    func companions(_ state: TimelineState) -> Int {
      timelineLayout(state).mark(of: state.selected)?.events.count ?? 1
    }
    let before = areas.isCompact ? 1 : companions(state)
    var zoomed = state
    while before > 1, zoomed.zoom(isIn: true, columns: areas.columns) {
      guard companions(zoomed) < before else { continue }
      state = zoomed
      return nil
    }
    if let card = state.openableCard { return card }
    state.overlay = .event(scroll: 0)
    return nil
  }

  private func updateEvent(
    _ state: inout TimelineState, scroll: Int, _ command: Command
  ) {
    let columns = timelineAreas(state).columns
    let count = state.timeline.events.count
    var scroll = scroll
    switch command {
    case .back:
      state.overlay = nil
      return
    case .down: state.move(by: 1, columns: columns)
    case .up: state.move(by: -1, columns: columns)
    case .first: state.move(by: -count, columns: columns)
    case .last: state.move(by: count, columns: columns)
    case .showAll: state.showsAll.toggle()
    case .pageUp: scroll -= layout.pageRows
    case .pageDown: scroll += layout.pageRows
    default: return
    }
    if command != .pageUp, command != .pageDown { scroll = 0 }
    scroll = eventPage(state).clampedScroll(scroll, rows: layout.body.rows)
    state.overlay = .event(scroll: scroll)
  }

  private func updateSections(
    _ state: inout TimelineState, selected: Int, _ command: Command
  ) {
    var selected = selected
    switch command {
    case .back:
      state.overlay = nil
      return
    case .act:
      state.overlay = nil
      state.show(state.choices[selected].section)
      return
    case .up: selected -= 1
    case .down: selected += 1
    case .pageUp: selected -= layout.pageRows
    case .pageDown: selected += layout.pageRows
    case .first: selected = 0
    case .last: selected = state.choices.count - 1
    default: return
    }
    state.overlay = .sections(selected: max(0, min(selected, state.choices.count - 1)))
  }

  /// Selects what was pressed; the selected one is acted on.
  mutating func pressTimeline(_ state: TimelineState, row: Int, at moment: Moment) -> [Effect] {
    var state = state
    switch state.overlay {
    case .sections(let selected):
      guard state.choices.indices.contains(row) else { return [] }
      if row == selected { return update(.act, at: moment) }
      state.overlay = .sections(selected: row)
    case .event: return []
    case nil:
      guard state.timeline.events.indices.contains(row) else { return [] }
      let layout = timelineLayout(state)
      let isSame = layout.mark(of: row).map { mark in
        layout.order[mark.events].contains(state.selected)
      }
      if row == state.selected || isSame == true && !timelineAreas(state).isCompact {
        return update(.act, at: moment)
      }
      state.selected = row
    }
    place = .timeline(state)
    return []
  }
}
