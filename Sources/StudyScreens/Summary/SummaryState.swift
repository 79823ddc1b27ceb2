internal import Facts
internal import Questions
internal import Study

/// What a session came to, and what could come next.
struct SummaryState: Hashable, Sendable {
  /// The session as it ended, so that answers can still be taken back.
  var study: StudyState
  var summary: Session.Summary
  /// What another session would ask.
  var more: HomeState.Outlook
  var scroll = 0

  static let bindings: [Binding] =
    [
      Binding(.next, "<enter> <space>", "study more", hint: "more"),
      Binding(.undo, "u <c-_>", "take back the last answer", hint: "undo"),
      Binding(.back, "q <esc> h", "back to the decks", hint: "decks"),
    ] + .moving + [Binding(.help, "?", "show the keys", hint: "help")]
}

extension App {
  mutating func showSummary(of study: StudyState, at moment: Moment) {
    home.day = moment.day
    home.select(shelf: study.shelf, section: study.section)
    lookAhead()
    place = .summary(
      SummaryState(
        study: study,
        summary: study.session.summary(scheduler: scheduler(of: study.shelf), on: moment.day),
        more: home.outlook))
  }

  mutating func updateSummary(
    _ summary: SummaryState, _ command: Command, at moment: Moment
  ) -> [Effect] {
    var summary = summary
    switch command {
    case .next:
      startStudy(shelf: summary.study.shelf, section: summary.study.section, at: moment)
      return []
    case .undo:
      place = .study(summary.study)
      return updateStudy(summary.study, .undo, at: moment)
    case .back:
      goBack(at: moment)
      return []
    case .up: summary.scroll -= 1
    case .down: summary.scroll += 1
    case .pageUp: summary.scroll -= layout.pageRows
    case .pageDown: summary.scroll += layout.pageRows
    case .first: summary.scroll = 0
    default: return []
    }
    summary.scroll = min(max(0, summary.scroll), 100)
    place = .summary(summary)
    return []
  }
}
