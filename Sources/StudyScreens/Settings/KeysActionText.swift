/// Actions and screens in words, for the list of keys.
enum ActionText {
  /// What an action does; its own word if there is nothing to add.
  static func of(_ action: String) -> String {
    let word = String(action.drop { $0 != "." }.dropFirst())
    return exact[action] ?? words[word] ?? numbered(word)
      ?? word.replacing("-", with: " ")
  }

  /// What the first word of an action's name stands for.
  static func screen(_ scope: String) -> String {
    switch Scope(rawValue: scope) {
    case .app: "Everywhere"
    case .go: "To another screen"
    case .list: "In lists and pages"
    case .home: "Home"
    case .study: "Study"
    case .typing: "Where an answer is typed"
    case .summary: "Summary"
    case .progress: "Progress"
    case .quiz: "Quiz"
    case .quizResult: "Result of a quiz"
    case .settings: "Settings"
    case .keys: "Keys"
    case .help: "Help"
    case .timeline: "Timeline"
    case .decks: "Decks"
    case .preview: "A deck before it is kept"
    case .problems: "What is wrong with a deck"
    case .cards: "Cards"
    case .card: "Card"
    case .entity: "Looking up"
    case .searching: "Where a search is typed"
    case .confirming: "Yes or no"
    case .trouble: "An answer is not saved"
    default: scope
    }
  }

  private static func numbered(_ word: String) -> String? {
    let parts = word.split(separator: "-")
    guard parts.count == 2, let number = Int(parts[1]) else { return nil }
    return parts[0] == "grade" ? "grade \(number) of 4" : "choose option \(number)"
  }

  /// Where a word means something special on a screen.
  private static let exact: [String: String] = [
    "home.act": "study what is selected", "home.unfold": "show the sections",
    "home.fold": "hide the sections", "home.open": "list the cards of all decks",
    "home.filter": "search the cards of all decks",
    "study.act": "be judged", "study.toggle": "tick an option, take up an event",
    "study.turn": "show the answer", "typing.act": "judge what is typed",
    "typing.turn": "show the answer", "typing.back": "end the session",
    "study.back": "end the session", "quiz.act": "begin the quiz",
    "quiz.unfold": "the next value", "quiz.fold": "the value before",
    "settings.unfold": "the next value", "settings.fold": "the value before",
    "settings.keys": "change the keys",
    "settings.next-deck": "settings of one deck alone", "help.act": "do what is selected",
    "cards.toggle": "mark a card", "cards.back": "go back", "entity.fold": "go back one link",
    "entity.act": "follow the link", "entity.open": "open the card of a fact",
    "keys.act": "press another key", "searching.act": "take what is found",
    "trouble.retry": "try again", "quiz-result.retry": "again with what was missed",
  ]

  private static let words: [String: String] = [
    "act": "open what is selected", "back": "go back", "up": "one up", "down": "one down",
    "page-up": "a page up", "page-down": "a page down", "first": "to the beginning",
    "last": "to the end", "help": "show the keys", "settings": "change the settings",
    "theme": "change the colours", "mouse": "take the mouse, or leave it",
    "skip": "skip the first steps", "redraw": "paint the screen anew",
    "pause": "pause; 'fg' comes back", "interrupt": "quit at once", "quit": "quit",
    "progress": "show the progress", "timeline": "show the timeline", "undo": "take back",
    "next": "go on", "carry-up": "move an event up", "carry-down": "move an event down",
    "dont-know": "say that you do not know", "insist": "say that the answer was right",
    "accept": "write the answer into the deck as right",
    "look-up": "look up what it is about", "edit-card": "edit the card",
    "suspend": "suspend the card", "bury": "bury the card: not today",
    "flag": "flag the card", "erase": "erase before the cursor",
    "delete": "erase under the cursor", "erase-word": "erase a word",
    "erase-line": "erase to the beginning", "left": "a character to the left",
    "right": "a character to the right", "start": "to the beginning of the line",
    "end": "to the end of the line", "next-deck": "the next deck", "keep": "keep what was changed",
    "zoom-in": "show less time", "zoom-out": "show more time", "earlier": "back in time",
    "later": "on in time", "next-lane": "the next lane", "previous-lane": "the lane before",
    "section": "show one section alone", "show-all": "show what was not met yet",
    "filter": "search", "clear": "show everything again", "reset": "forget the answers",
    "sort": "sort by the next column", "reverse": "turn the order round",
    "mark-all": "mark everything found", "confirm": "yes", "quiz": "a quiz",
    "unfold": "unfold", "fold": "fold", "add-key": "one more key", "usual-keys": "the usual keys",
    "go": "go to another screen", "cards": "the cards",
    "decks": "the decks: import, check, export, remove",
    "home": "the first screen", "bring-in": "import a deck", "check": "check the deck",
    "export": "export the deck", "remove": "remove the deck",
  ]
}
