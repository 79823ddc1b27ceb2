public import Facts
internal import Memory
public import Questions
internal import Screen
public import Study

/// A session line by line: for screen readers, dumb terminals and pipes.
///
/// The same engine, journal and keys as the screens. Each call takes a typed line and gives the
/// lines to print; nothing that was printed is ever printed over.
public struct PlainStudy: Sendable {
  /// What a typed line led to.
  public struct Reply: Sendable {
    /// What to print.
    public var lines: [String]
    /// What to do outside, before printing.
    public var effects: [Effect] = []
    /// Whether the session is over.
    public var isOver = false
  }

  enum Phase: Hashable, Sendable {
    case asking
    case turned
  }

  let maker: QuestionMaker
  let scheduler: Scheduler
  var session: Session
  var phase: Phase = .asking
  var shownAt: Instant
  var nextID: EntryID

  /// A session with its first question still to be printed.
  public init(
    maker: QuestionMaker, session: Session, scheduler: Scheduler, nextID: EntryID,
    at moment: Moment
  ) {
    self.maker = maker
    self.session = session
    self.scheduler = scheduler
    self.nextID = nextID
    shownAt = moment.instant
  }

  /// The words before the first question.
  public func opening() -> [String] {
    guard session.question != nil else { return ["Nothing to ask."] }
    return ["\(session.remaining) questions. '?' explains the keys, 'q' ends."] + questionLines()
  }

  /// What to print in front of what is typed.
  public var prompt: String {
    switch phase {
    case .turned: "grade 1-4> "
    case .asking:
      session.question?.options.isEmpty == false ? "answer> " : "Enter shows the answer> "
    }
  }

  /// The memory of the cards, for the lists after the session.
  public var records: [Card.ID: CardRecord] { session.records }
  /// The name of the next journal entry, for the next session.
  public var nextEntry: EntryID { nextID }

  /// Takes a typed line.
  public mutating func take(_ line: String, at moment: Moment) -> Reply {
    let typed = line.trimmed.lowercased()
    switch typed {
    case "q", "quit": return end(at: moment)
    case "?", "help": return Reply(lines: Self.help)
    case "u", "undo": return undo(at: moment)
    default: break
    }
    switch phase {
    case .turned: return grade(typed, at: moment)
    case .asking: return answer(typed, at: moment)
    }
  }

  private static let help = [
    "1-4 or a-d choose an option; 0 says that you do not know.",
    "Enter shows the answer of a flashcard; then 1 Again, 2 Hard, 3 Good, 4 Easy grade it.",
    "u takes back the last answer; q ends; ? prints this.",
  ]

  private mutating func answer(_ typed: String, at moment: Moment) -> Reply {
    guard let question = session.question else { return end(at: moment) }
    guard !question.options.isEmpty else {
      phase = .turned
      return Reply(
        lines: ["Answer: \(question.answer.cleaned)"] + explanation(question)
          + gradeLines(on: moment.day))
    }
    if typed == "0" { return judge(.dontKnow, question, at: moment) }
    guard let position = position(of: typed), question.options.indices.contains(position) else {
      return Reply(lines: ["Type 1 to \(question.options.count), 0 for don't know, or ? for help."])
    }
    return judge(.chose(position), question, at: moment)
  }

  private func position(of typed: String) -> Int? {
    if let number = Int(typed) { return number - 1 }
    guard typed.utf8.count == 1, let letter = typed.utf8.first, letter >= 0x61 else { return nil }
    return Int(letter - 0x61)
  }

  private mutating func judge(_ response: Response, _ question: Question, at moment: Moment)
    -> Reply
  {
    var lines: [String]
    switch response {
    case .chose(let position) where question.options[position].isKey: lines = ["Right."]
    case .chose: lines = ["Wrong. The answer is \(question.answer.cleaned)."]
    default: lines = ["The answer is \(question.answer.cleaned)."]
    }
    lines += explanation(question)
    return record(response, saying: lines, at: moment)
  }

  private mutating func grade(_ typed: String, at moment: Moment) -> Reply {
    guard let number = Int(typed.isEmpty ? "3" : typed), let grade = Grade(rawValue: number) else {
      return Reply(lines: ["Type 1 Again, 2 Hard, 3 Good, 4 Easy, or ? for help."])
    }
    return record(.graded(grade), saying: ["Graded \(grade.name)."], at: moment)
  }

  private mutating func record(
    _ response: Response, saying lines: [String], at moment: Moment
  ) -> Reply {
    let taken = moment.instant.milliseconds - shownAt.milliseconds
    guard
      let answered = session.answer(
        response, at: moment, id: nextID, milliseconds: Int(max(0, min(taken, 86_400_000))),
        scheduler: scheduler)
    else { return Reply(lines: []) }
    nextID = nextID.next
    var lines = lines
    if answered.after.interval > 0 {
      lines.append("Again in \(DayCount.text(answered.after.interval)).")
    }
    let effect = Effect.record(
      .review(answered.review), answered.review.card, answered.after, .beforePainting)
    session.advance(maker)
    phase = .asking
    shownAt = moment.instant
    if session.isOver {
      var reply = end(at: moment)
      reply.lines = lines + reply.lines
      reply.effects = [effect]
      return reply
    }
    return Reply(lines: lines + questionLines(), effects: [effect])
  }

  private mutating func undo(at moment: Moment) -> Reply {
    guard let answered = session.undo() else {
      return Reply(lines: ["There is no answer to take back in this session."])
    }
    let effect = Effect.record(
      .withdrawal(id: nextID, of: answered.review.id, moment: moment), answered.review.card,
      answered.before, .beforePainting)
    nextID = nextID.next
    phase = .asking
    shownAt = moment.instant
    return Reply(lines: ["Taken back. Answer again."] + questionLines(), effects: [effect])
  }

  private func end(at moment: Moment) -> Reply {
    let summary = session.summary(scheduler: scheduler, on: moment.day)
    let line = "\(summary.answered) answered, \(summary.right) right, \(summary.new) new."
    return Reply(lines: ["", line], isOver: true)
  }
}
