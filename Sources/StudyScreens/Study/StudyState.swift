internal import Facts
internal import Memory
internal import Questions
internal import Screen
internal import Study

/// A session on the screen: the open question and how far the learner is with it.
struct StudyState: Hashable, Sendable {
  /// How far the learner is with the open question.
  enum Phase: Hashable, Sendable {
    /// The question is shown, and what has been entered so far.
    case asking(Attempt)
    /// A response is chosen, and the learner is asked how sure they are.
    case confiding(Confiding)
    /// The back of the card is shown and waits for a grade.
    case turned
    /// The verdict on a response is shown; for a typed one with the judge's remark.
    case judged(Response, remark: String)
  }

  /// The deck, by its place on the shelves.
  let shelf: Int
  let section: Section.ID?
  /// What stands in the title line.
  let title: String
  /// Whether the deck is the learner's, so that answers can be written into it.
  var isOwnDeck = false
  var session: Session
  var phase: Phase
  /// The quiz that the session is, if it is one.
  var quiz: QuizRun?
  /// When the question was shown.
  var shownAt: Instant
  var scroll = 0
  /// What stands beside the answered question where there is room; see ``App/gatherContext()``.
  var context: StudyContext?

  init(shelf: Int, section: Section.ID?, title: String, session: Session, at instant: Instant) {
    self.shelf = shelf
    self.section = section
    self.title = title
    self.session = session
    phase = .asking(Attempt(session.question))
    shownAt = instant
  }

  /// Shows the session's open question from the beginning.
  mutating func showQuestion(at instant: Instant) {
    phase = .asking(Attempt(session.question))
    shownAt = instant
    scroll = 0
    context = nil
  }

  /// The milliseconds since the question was shown, a day at most.
  func milliseconds(at moment: Moment) -> Int {
    Int(max(0, min(moment.instant.milliseconds - shownAt.milliseconds, 86_400_000)))
  }

  /// The answer that the shown verdict is about.
  var judgedAnswer: Session.Answered? {
    if case .judged = phase { session.answers.last } else { nil }
  }

  /// Whether keys that are characters are typed.
  var isTyping: Bool {
    guard case .asking = phase, let question = session.question else { return false }
    return question.isTypable
  }

  /// The keys that work now.
  var bindings: [Binding] {
    switch phase {
    case .asking:
      guard let question = session.question else { return end + [help] }
      if question.isTypable {
        return Attempt.bindings(for: question) + endOfTyping + Self.asideWhileTyping
      }
      return Attempt.bindings(for: question) + end + Self.aside
        + (question.rows > 0 ? paging : reading) + [help]
    case .confiding: return Confiding.bindings + reading + [help]
    case .turned:
      return Self.grading + end + [Self.lookingUp, Self.editing, Self.flagging] + reading + [help]
    case .judged(let response, _):
      return [Binding(.next, "<enter> <space>", "go on", hint: "go on")] + appeals(response) + end
        + [Self.lookingUp, Self.editing] + Self.aside + reading + [help]
    }
  }

  private var help: Binding { Binding(.help, "?", "show the keys", hint: "help") }
  private var end: [Binding] {
    [
      Binding(.undo, "u <c-_>", "take back the last answer", hint: "undo"),
      Binding(.back, "q <esc>", "end the session", hint: "end"),
    ]
  }
  /// Where letters are typed, commands need other keys.
  private var endOfTyping: [Binding] {
    [
      Binding(.undo, "<c-_> <a-u>", "take back the last answer", hint: "undo"),
      Binding(.back, "<esc>", "end the session", hint: "end"),
      Binding(.pageUp, "<pageup>", "a page up"), Binding(.pageDown, "<pagedown>", "a page down"),
      Binding(.help, "<f1> <a-?>", "show the keys", hint: "help"),
    ]
  }
  private var paging: [Binding] {
    [
      Binding(.pageUp, "<pageup> <c-b>", "a page up"),
      Binding(.pageDown, "<pagedown> <c-f>", "a page down"),
    ]
  }
  // With rows the arrows select; without, they scroll.
  private var reading: [Binding] {
    [Binding(.up, "k <up>", "a line up"), Binding(.down, "j <down>", "a line down")] + paging
  }

  /// Only after the answer: the page tells it.
  private static let lookingUp = Binding(
    .lookUp, "i", "look up what the question is about", hint: "look up")
  private static let editing = Binding(.editCard, "e", "edit the card in its deck")
  private static let flagging = Binding(.flag, "!", "flag the card, or take the flag off")
  private static let aside = [
    Binding(.suspend, "s", "suspend the card: do not ask it again"),
    Binding(.bury, "B", "bury the card: not today"), flagging,
  ]
  private static let asideWhileTyping = [
    Binding(.suspend, "<a-s>", "suspend the card: do not ask it again"),
    Binding(.bury, "<a-b>", "bury the card: not today"),
    Binding(.flag, "<a-!>", "flag the card, or take the flag off"),
  ]

  /// What can be said against the judge of a typed answer.
  private func appeals(_ response: Response) -> [Binding] {
    if case .insisted = response, isOwnDeck {
      return [
        Binding(.accept, "y", "write the answer into the deck as right", hint: "add to the deck")
      ]
    }
    guard case .typed(_, let verdict) = response else { return [] }
    return switch verdict {
    case .wrong, .incomplete, .ambiguous, .unparsed:
      [Binding(.insist, "y", "say that the answer was right", hint: "I was right")]
    case .variant, .close, .partial:
      [Binding(.dontKnow, "n", "count the answer as wrong", hint: "count as wrong")]
    case .exact, .empty: []
    }
  }

  /// Enter means Good: the grade of most answers.
  private static let grading: [Binding] = [
    Binding(.grade(1), "1", "Again: I did not know it", hint: "again"),
    Binding(.grade(2), "2", "Hard: with effort", hint: "hard"),
    Binding(.grade(3), "3 <enter> <space>", "Good: I knew it", hint: "good"),
    Binding(.grade(4), "4", "Easy: at once", hint: "easy"),
  ]
}
