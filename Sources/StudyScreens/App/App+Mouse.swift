internal import Questions
internal import Screen
internal import Study

extension App {
  /// How far one step of the wheel goes.
  static let wheelLines = 3

  /// A press means what stands under the pointer; the wheel moves or scrolls what is shown.
  mutating func update(_ mouse: Mouse, at moment: Moment) -> [Effect] {
    guard layout.isLargeEnough else { return [] }
    switch mouse.action {
    case .wheelUp: return turnWheel(.up, at: moment)
    case .wheelDown: return turnWheel(.down, at: moment)
    case .press:
      // What counts is the screen that the person sees.
      guard let action = view().canvas.action(at: mouse.position) else { return [] }
      notice = ""
      switch action {
      case .key(let key):
        guard let command = command(for: key) else { return [] }
        return update(command, at: moment)
      case .choice(let position): return update(.choose(position), at: moment)
      case .row(let row): return press(row: row, at: moment)
      }
    }
  }

  /// Selects a row; the selected one is acted on.
  private mutating func press(row: Int, at moment: Moment) -> [Effect] {
    if trouble != nil { return [] }
    if let help {
      guard row != help.selected else { return update(.act, at: moment) }
      self.help?.selected = row
      return []
    }
    switch place {
    case .home where home.rows.indices.contains(row):
      guard row != home.selected else { return update(.act, at: moment) }
      home.selected = row
      lookAhead()
    case .study(var study):
      guard case .asking(var attempt) = study.phase, let question = study.session.question,
        (0..<question.rows).contains(row)
      else { return [] }
      // An event that is carried goes where the pointer is.
      if attempt.isCarrying { return update(.choose(row), at: moment) }
      guard row != attempt.selected else { return update(.toggle, at: moment) }
      attempt.selected = row
      study.phase = .asking(attempt)
      place = .study(study)
    case .quizSetup(var setup):
      guard let pressed = QuizSetup.Row(rawValue: row) else { return [] }
      guard pressed != setup.selected else { return update(.unfold, at: moment) }
      setup.selected = pressed
      place = .quizSetup(setup)
    case .settings(var state):
      guard row != state.selected else { return update(.unfold, at: moment) }
      guard state.settings.indices.contains(row) else { return [] }
      state.selected = row
      place = .settings(state)
    case .browse(var browse):
      guard browse.rows.indices.contains(row), browse.confirming.isEmpty else { return [] }
      browse.isTyping = false
      let isSelected = row == browse.selected
      browse.selected = row
      place = .browse(browse)
      return isSelected ? update(.act, at: moment) : []
    case .entity(let state): return press(row: row, in: state, at: moment)
    case .keys(var state):
      guard state.actions.indices.contains(row), state.waiting == nil else { return [] }
      if row == state.selected, !state.isSearching { return update(.act, at: moment) }
      state.selected = row
      place = .keys(state)
    case .timeline(let state): return pressTimeline(state, row: row, at: moment)
    case .decks(let screen): return press(row: row, in: screen, at: moment)
    case .home, .summary, .progress, .quizResult, .card: break
    }
    return []
  }

  private mutating func turnWheel(_ direction: Command, at moment: Moment) -> [Effect] {
    notice = ""
    if trouble == nil, help == nil, case .study(let study) = place {
      scroll(study, by: direction == .up ? -Self.wheelLines : Self.wheelLines)
      return []
    }
    return (0..<Self.wheelLines).flatMap { _ in update(direction, at: moment) }
  }

  /// Scrolls the question; if it is in sight as a whole, nothing moves.
  private mutating func scroll(_ study: StudyState, by lines: Int) {
    var study = study
    study.scroll = clampedScroll(study.scroll + lines, of: study)
    place = .study(study)
  }
}
