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
    /// A response waits for how sure the learner is.
    case confiding(Response, remark: String, milliseconds: Int)
    case turned
  }

  let maker: QuestionMaker
  let scheduler: Scheduler
  var session: Session
  var phase: Phase = .asking
  /// Whether the judge has asked for another try already.
  var isSecondTry = false
  var shownAt: Instant
  var nextID: EntryID
  /// The quiz that the session is, if it is one.
  let quiz: PlainQuiz?
  /// Whether to ask how sure the learner is before an answer is judged.
  private let asksConfidence: Bool
  /// What holds of the cards besides their memory, for the lists after the session.
  public internal(set) var marks: [Card.ID: CardMarks]

  /// A session with its first question still to be printed.
  public init(
    maker: QuestionMaker, session: Session, marks: [Card.ID: CardMarks] = [:],
    scheduler: Scheduler, nextID: EntryID, quiz: QuizPlan? = nil, asksConfidence: Bool = false,
    at moment: Moment
  ) {
    self.maker = maker
    self.session = session
    self.scheduler = scheduler
    self.nextID = nextID
    self.marks = marks
    self.asksConfidence = asksConfidence
    self.quiz = quiz.map { PlainQuiz(minutes: $0.minutes, asked: session.remaining, at: moment) }
    shownAt = moment.instant
  }

  /// The words before the first question.
  public func opening() -> [String] {
    guard session.question != nil else { return ["Nothing to ask."] }
    let count = session.remaining == 1 ? "1 question" : "\(session.remaining) questions"
    let clock = quiz?.clock ?? ""
    return ["\(count)\(clock). '?' explains the keys, 'q' ends."] + questionLines()
  }

  /// What to print in front of what is typed.
  public var prompt: String {
    switch (phase, session.question?.form) {
    case (.turned, _): "grade 1-4> "
    case (.confiding, _): "1 sure, 2 unsure, 3 guessed, Enter skips> "
    case (.asking, .cloze), (.asking, .flashcard):
      session.question?.isTypable == true
        ? "answer, or Enter to see it> " : "Enter shows the answer> "
    case (.asking, _): "answer> "
    }
  }

  /// The memory of the cards, for the lists after the session.
  public var records: [Card.ID: CardRecord] { session.records }
  /// The name of the next journal entry, for the next session.
  public var nextEntry: EntryID { nextID }

  /// Takes a typed line.
  public mutating func take(_ line: String, at moment: Moment) -> Reply {
    let typed = line.trimmed.lowercased()
    if let quiz, quiz.isOver(at: moment) {
      var reply = end(at: moment)
      reply.lines.insert("Time is up; this answer does not count.", at: 0)
      return reply
    }
    // Where answers are typed, even "u" may be one: commands are written with a colon there.
    let isTypable = phase == .asking && session.question?.isTypable == true
    if typed.hasPrefix(":"), let reply = command(String(typed.dropFirst()), at: moment) {
      return reply
    }
    if !isTypable, ["q", "quit", "?", "help", "u", "undo"].contains(typed),
      let reply = command(typed, at: moment)
    {
      return reply
    }
    switch phase {
    case .turned: return grade(typed, at: moment)
    case .confiding(let response, let remark, let milliseconds):
      guard let certainty = Self.certainty(typed) else {
        return Reply(lines: ["Type 1 if you are sure, 2 if you are not, 3 if you guessed."])
      }
      return record(
        response, remark: remark, certainty, milliseconds: milliseconds, at: moment)
    case .asking: return answer(isTypable ? line.trimmed : typed, at: moment)
    }
  }

  /// What a command does; `nil` if there is no such command.
  private mutating func command(_ word: String, at moment: Moment) -> Reply? {
    switch word {
    case "q", "quit": end(at: moment)
    case "?", "help": Reply(lines: Self.help)
    case "u", "undo": undo(at: moment)
    case "s", "suspend": putAside(.suspended, at: moment)
    case "b", "bury": putAside(.buried, at: moment)
    case "!", "flag": flag(at: moment)
    default: nil
    }
  }

  private static let help = [
    "1-4 or a-d choose an option; 0 says that you do not know.",
    "Several options, an order or a letter for each line are typed with spaces: 1 3, or b a c.",
    "Enter shows the answer of a flashcard; then 1 Again, 2 Hard, 3 Good, 4 Easy grade it.",
    "u takes back the last answer; q ends; ? prints this.",
    ":s suspends the card, :b leaves it for another day, :! flags it or takes the flag off.",
    "Where the answer is typed, write :u, :q and :? instead; Enter alone shows the answer.",
  ]

  private mutating func answer(_ typed: String, at moment: Moment) -> Reply {
    guard let question = session.question else { return end(at: moment) }
    if question.isTypable, !typed.isEmpty { return judge(typed, question, at: moment) }
    switch question.form {
    case .flashcard, .cloze:
      phase = .turned
      return Reply(
        lines: ["Answer: \(question.answer.cleaned)"] + explanation(question)
          + gradeLines(at: moment))
    case .typed: return record(.dontKnow, at: moment)
    default:
      guard let response = question.response(from: typed) else {
        return Reply(lines: [question.howToAnswer])
      }
      return respond(response, at: moment)
    }
  }

  private mutating func judge(_ typed: String, _ question: Question, at moment: Moment) -> Reply {
    guard
      let judgement = maker.judge(
        typed, for: question, own: session.records[question.card]?.ownAnswer ?? "")
    else { return Reply(lines: []) }
    if judgement.verdict.asksAgain, !isSecondTry {
      isSecondTry = true
      return Reply(lines: [judgement.note.cleaned])
    }
    return respond(.typed(typed, judgement.verdict), remark: judgement.note, at: moment)
  }

  /// Asks how sure the learner is, if they want to be asked; else judges at once.
  private mutating func respond(
    _ response: Response, remark: String = "", at moment: Moment
  ) -> Reply {
    guard asksConfidence, response != .dontKnow else {
      return record(response, remark: remark, at: moment)
    }
    phase = .confiding(response, remark: remark, milliseconds: milliseconds(at: moment))
    return Reply(lines: [])
  }

  private static func certainty(_ typed: String) -> Certainty? {
    if typed.isEmpty { return .unsaid }
    guard let number = Int(typed), Confiding.levels.indices.contains(number - 1) else { return nil }
    return Confiding.levels[number - 1].certainty
  }

  private func milliseconds(at moment: Moment) -> Int {
    Int(max(0, min(moment.instant.milliseconds - shownAt.milliseconds, 86_400_000)))
  }

  private mutating func grade(_ typed: String, at moment: Moment) -> Reply {
    guard let number = Int(typed.isEmpty ? "3" : typed), let grade = Grade(rawValue: number) else {
      return Reply(lines: ["Type 1 Again, 2 Hard, 3 Good, 4 Easy, or ? for help."])
    }
    return record(.graded(grade), at: moment)
  }

  private mutating func record(
    _ response: Response, remark: String = "", _ certainty: Certainty = .unsaid,
    milliseconds: Int? = nil, at moment: Moment
  ) -> Reply {
    guard
      let answered = session.answer(
        response, at: moment, id: nextID,
        milliseconds: milliseconds ?? self.milliseconds(at: moment), confidence: certainty,
        scheduler: scheduler)
    else { return Reply(lines: []) }
    let effect = note(answered.lines)
    var lines: [String]
    if case .graded(let grade) = response {
      lines = ["Graded \(grade.name)."]
    } else {
      lines = verdictLines(answered, response)
      for line in [answered.certaintyText, remark] where !line.isEmpty {
        lines.append(line.cleaned)
      }
      lines += explanation(answered.question)
    }
    if let after = answered.after, after.interval > 0,
      !session.comesBack(answered.question.card)
    {
      lines.append("Again in \(DayCount.text(after.interval)).")
    }
    if answered.isLeech, let after = answered.after {
      lines.append(after.leechText + " :s suspends it when it is asked again.")
    }
    session.advance(maker, scheduler: scheduler, on: moment.day)
    show(at: moment)
    if session.isOver {
      var reply = end(at: moment)
      reply.lines = lines + reply.lines
      reply.effects = [effect]
      return reply
    }
    return Reply(lines: lines + questionLines(), effects: [effect])
  }

  private mutating func undo(at moment: Moment) -> Reply {
    if let reply = takeUpAgain(at: moment) { return reply }
    guard let answered = session.undo() else {
      return Reply(lines: ["There is no answer to take back in this session."])
    }
    let effect = note(answered.withdrawal(nextID, at: moment))
    show(at: moment)
    return Reply(lines: ["Taken back. Answer again."] + questionLines(), effects: [effect])
  }

  mutating func note(_ lines: [JournalLine]) -> Effect {
    if let last = lines.last { nextID = last.entry.id.next }
    return .record(lines, .beforePainting)
  }

  mutating func show(at moment: Moment) {
    phase = .asking
    isSecondTry = false
    shownAt = moment.instant
  }

  func end(at moment: Moment) -> Reply {
    if let quiz { return Reply(lines: [""] + quiz.lines(QuizResult(session)), isOver: true) }
    let summary = session.summary(scheduler: scheduler, on: moment.day)
    let line = "\(summary.answered) answered, \(summary.right) right, \(summary.new) new."
    return Reply(lines: ["", line] + leechLines(summary), isOver: true)
  }
}
