/// How a card is asked.
public enum Form: String, CaseIterable, Sendable {
  /// A question; the learner answers in mind, turns the card and grades it.
  case flashcard
  /// A question with three or four options, one of them right.
  case choice
  /// A question with up to five options, some of them right: how many is not told.
  case selectAll = "select-all"
  /// A statement with a blank; the learner fills it in.
  case cloze
  /// A question whose answer is typed.
  case typed
  /// Four to six events to be put in order.
  case chronology
  /// An event to be put into a line of dated ones.
  case placement
  /// Four to six things, each to be given its own of as many and one or two more.
  case matching
  /// Five to nine things, each to be put into one of two to four bins.
  case sorting
  /// A statement that may be wrong; who says so must mend it.
  case correction
}

extension Form {
  /// Whether it joins the card with others.
  public var connects: Bool {
    switch self {
    case .selectAll, .chronology, .placement, .matching, .sorting: true
    case .flashcard, .choice, .cloze, .typed, .correction: false
    }
  }

  /// Whether the learner may type the answer.
  public var isTyped: Bool { self == .typed || self == .cloze }

  /// All forms, the easiest first.
  static let fromRecognisingToConnecting: [Form] = [
    .choice, .cloze, .flashcard, .typed, .correction, .selectAll, .placement, .chronology,
    .matching, .sorting,
  ]
}
