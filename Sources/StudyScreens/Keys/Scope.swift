/// Where a key works: the first word of an action's name.
enum Scope: String, CaseIterable, Hashable, Sendable {
  /// On every screen.
  case app
  /// After the key that goes to another screen.
  case go
  /// Where there is something to move or scroll through.
  case list
  case home, study, summary, progress, quiz
  /// Where an answer is typed, and letters are text.
  case typing
  case quizResult = "quiz-result"
  case settings, keys, help, timeline
  /// The list of cards, a card, and what is said of an entity.
  case cards, card, entity
  /// The list of decks, a deck before it is kept, and what is wrong with one.
  case decks
  case preview = "import"
  case problems
  /// Where a search is typed, and letters are text.
  case searching
  /// While a yes or no is waited for.
  case confirming
  /// While an answer could not be saved.
  case trouble
}

extension App {
  /// The scope of the screen that is shown.
  var scope: Scope {
    if trouble != nil { return .trouble }
    if prefix != nil { return .go }
    if help != nil { return .help }
    switch place {
    case .home: return .home
    case .study(let study): return study.isTyping ? .typing : .study
    case .summary: return .summary
    case .progress: return .progress
    case .browse(let browse):
      return browse.isTyping ? .searching : browse.confirming.isEmpty ? .cards : .confirming
    case .card(let state): return state.isConfirming ? .confirming : .card
    case .entity(let state): return state.finding == nil ? .entity : .searching
    case .quizSetup: return .quiz
    case .quizResult: return .quizResult
    case .settings: return .settings
    case .keys(let state): return state.isSearching ? .searching : .keys
    case .timeline: return .timeline
    case .decks(let screen): return screen.scope
    }
  }
}

extension Command {
  /// The stable name of the action in a scope: what the settings file calls it.
  func name(in scope: Scope) -> String {
    "\(self.scope(on: scope).rawValue).\(word)"
  }

  /// The scope that the action is named by: the same keys move on all screens, and a few work on
  /// all.
  private func scope(on screen: Scope) -> Scope {
    // A question is moved through with keys of its own, and where letters are text all keys differ.
    if screen == .typing { return .typing }
    switch self {
    case .help where screen == .searching: return .typing
    case .help, .prefix, .mouse, .theme, .skip, .redraw, .pause, .interrupt, .settings: return .app
    case .edit: return .typing
    case .up, .down, .pageUp, .pageDown, .first, .last:
      return screen == .study || screen == .searching ? screen : .list
    default: return screen
    }
  }

  /// The second word of the name.
  private var word: String {
    switch self {
    case .up: "up"
    case .down: "down"
    case .pageUp: "page-up"
    case .pageDown: "page-down"
    case .first: "first"
    case .last: "last"
    case .act: "act"
    case .unfold: "unfold"
    case .fold: "fold"
    case .choose(let position): "choose-\(position + 1)"
    case .dontKnow: "dont-know"
    case .toggle: "toggle"
    case .carryUp: "carry-up"
    case .carryDown: "carry-down"
    case .insert: "insert"
    case .edit(let edit): edit.word
    case .insist: "insist"
    case .accept: "accept"
    case .suspend: "suspend"
    case .bury: "bury"
    case .flag: "flag"
    case .turn: "turn"
    case .grade(let number): "grade-\(number)"
    case .next: "next"
    case .undo: "undo"
    case .progress: "progress"
    case .nextDeck: "next-deck"
    case .quiz: "quiz"
    case .timeline: "timeline"
    case .zoomIn: "zoom-in"
    case .zoomOut: "zoom-out"
    case .earlier: "earlier"
    case .later: "later"
    case .nextLane: "next-lane"
    case .previousLane: "previous-lane"
    case .section: "section"
    case .showAll: "show-all"
    case .decks: "decks"
    case .bringIn: "bring-in"
    case .check: "check"
    case .export: "export"
    case .remove: "remove"
    case .help: "help"
    case .back: "back"
    case .quit: "quit"
    case .retry: "retry"
    case .keep: "keep"
    case .keys: "keys"
    case .addKey: "add-key"
    case .usualKeys: "usual-keys"
    case .clear: "clear"
    case .sort: "sort"
    case .reverse: "reverse"
    case .markAll: "mark-all"
    case .reset: "reset"
    case .confirm: "confirm"
    case .open: "open"
    case .lookUp: "look-up"
    case .editCard: "edit-card"
    case .filter: "filter"
    case .settings: "settings"
    case .prefix: "go"
    case .go(let destination): destination.rawValue
    case .skip: "skip"
    case .mouse: "mouse"
    case .theme: "theme"
    case .redraw: "redraw"
    case .pause: "pause"
    case .interrupt: "interrupt"
    }
  }
}

extension TextLine.Edit {
  fileprivate var word: String {
    switch self {
    case .erase: "erase"
    case .delete: "delete"
    case .eraseWord: "erase-word"
    case .eraseLine: "erase-line"
    case .left: "left"
    case .right: "right"
    case .start: "start"
    case .end: "end"
    }
  }
}
