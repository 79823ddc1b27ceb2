internal import Facts
internal import Questions
internal import Study

/// What a quiz came to, with what was missed.
struct QuizResultState: Hashable, Sendable {
  /// The session as it ended, so that answers can still be taken back.
  var study: StudyState
  var run: QuizRun
  var result: QuizResult
  var scroll = 0

  var bindings: [Binding] {
    var bindings: [Binding] = []
    if !result.missed.isEmpty {
      bindings.append(Binding(.retry, "r", "again with what was missed", hint: "missed again"))
    }
    return bindings + [
      Binding(.next, "<enter> <space>", "another quiz like it", hint: "another"),
      Binding(.undo, "u <c-_>", "take back the last answer", hint: "undo"),
      Binding(.back, "q <esc>", "back to the decks", hint: "decks"),
    ] + .moving + [Binding(.help, "?", "show the keys", hint: "help")]
  }

  /// The cards of the missed questions.
  var missedCards: [Card.ID] { result.missed.map(\.card) }

  mutating func move(_ command: Command, pageRows: Int) {
    switch command {
    case .up: scroll -= 1
    case .down: scroll += 1
    case .pageUp: scroll -= pageRows
    case .pageDown: scroll += pageRows
    case .first: scroll = 0
    case .last: scroll = .max / 2
    default: break
    }
    scroll = max(0, scroll)
  }
}
