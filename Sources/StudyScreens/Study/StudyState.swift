internal import Facts
internal import Memory
internal import Questions
internal import Study

/// A session on the screen: the open question and how far the learner is with it.
struct StudyState: Hashable, Sendable {
  /// How far the learner is with the open question.
  enum Phase: Hashable, Sendable {
    /// The question is shown; with options, one of them is selected.
    case asking(selected: Int)
    /// The back of the card is shown and waits for a grade.
    case turned(since: Instant)
    /// The verdict is shown; `chosen` is the position of the chosen option.
    case judged(chosen: Int?)
  }

  /// The deck, by its place on the shelves.
  let shelf: Int
  let section: Section.ID?
  /// What stands in the title line.
  let title: String
  var session: Session
  var phase: Phase = .asking(selected: 0)
  /// When the question was shown.
  var shownAt: Instant
  var scroll = 0

  init(shelf: Int, section: Section.ID?, title: String, session: Session, at instant: Instant) {
    self.shelf = shelf
    self.section = section
    self.title = title
    self.session = session
    shownAt = instant
  }

  /// Shows the session's open question from the beginning.
  mutating func showQuestion(at instant: Instant) {
    phase = .asking(selected: 0)
    shownAt = instant
    scroll = 0
  }

  /// The answer that the shown verdict is about.
  var judgedAnswer: Session.Answered? {
    if case .judged = phase { session.answers.last } else { nil }
  }

  /// Milliseconds in which a key after turning is taken for one typed too early.
  static let settling: Int64 = 120

  /// The keys that work now.
  var bindings: [Binding] {
    let end: [Binding] = [
      Binding(.undo, "u", "take back the last answer", hint: "undo"),
      Binding(.back, "q <esc>", "end the session", hint: "end"),
    ]
    let paging: [Binding] = [
      Binding(.pageUp, "<pageup> <c-b>", "a page up"),
      Binding(.pageDown, "<pagedown> <c-f>", "a page down"),
    ]
    // With options the arrows select; without, they scroll.
    let reading =
      [Binding(.up, "k <up>", "a line up"), Binding(.down, "j <down>", "a line down")] + paging
    let help = Binding(.help, "?", "show the keys", hint: "help")
    switch phase {
    case .asking where session.question?.options.isEmpty == false:
      return choosing + end + paging + [help]
    case .asking:
      return [Binding(.turn, "<space> <enter>", "show the answer", hint: "show the answer")]
        + end + reading + [help]
    case .turned: return Self.grading + end + reading + [help]
    case .judged:
      return [Binding(.next, "<enter> <space>", "go on", hint: "go on")] + end + reading + [help]
    }
  }

  private var choosing: [Binding] {
    let count = session.question?.options.count ?? 0
    let numbers = (0..<count).map { position in
      Binding(
        .choose(position), "\(position + 1) \(Self.letters[position])",
        "choose option \(position + 1)")
    }
    return [Binding(.act, "<enter> <space>", "choose the selected option", hint: "choose")]
      + numbers + [
        Binding(.dontKnow, "0", "say that you do not know", hint: "don't know"),
        Binding(.up, "k <up>", "select the option above"),
        Binding(.down, "j <down>", "select the option below"),
      ]
  }

  private static let letters: [Character] = ["a", "b", "c", "d", "e", "f", "g", "h", "i"]

  /// Enter means Good: the grade of most answers.
  private static let grading: [Binding] = [
    Binding(.grade(1), "1", "Again: I did not know it", hint: "again"),
    Binding(.grade(2), "2", "Hard: with effort", hint: "hard"),
    Binding(.grade(3), "3 <enter> <space>", "Good: I knew it", hint: "good"),
    Binding(.grade(4), "4", "Easy: at once", hint: "easy"),
  ]
}
