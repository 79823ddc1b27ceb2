public import Facts
public import Questions
public import Study

/// A deck ready to be studied, or the reason why it is not.
public struct Shelf: Sendable {
  /// What became of the deck file.
  public enum Content: Sendable {
    /// The deck with the memory of its cards.
    case ready(QuestionMaker, [Card.ID: CardRecord])
    /// The deck has errors: how many, and the first of them.
    case broken(errors: Int, first: DeckProblem)
  }

  /// What people call it: the deck's title or the file's name.
  public var title: String
  /// The deck, or why there is none.
  public var content: Content

  /// What holds of its cards besides their memory.
  public var marks: [Card.ID: CardMarks]

  /// A shelf.
  public init(title: String, content: Content, marks: [Card.ID: CardMarks] = [:]) {
    self.title = title
    self.content = content
    self.marks = marks
  }

  /// The deck that can be studied.
  public var maker: QuestionMaker? {
    if case .ready(let maker, _) = content { maker } else { nil }
  }

  /// The memory of its cards.
  public var records: [Card.ID: CardRecord] {
    get { if case .ready(_, let records) = content { records } else { [:] } }
    set {
      if case .ready(let maker, _) = content { content = .ready(maker, newValue) }
    }
  }
}

/// What the learner has chosen about studying.
public struct StudySettings: Hashable, Sendable {
  /// Parameters and desired retention.
  public var scheduler: Scheduler
  /// The learner's own parameters, of whichever model is chosen.
  public var learned = LearnedModels()
  /// How much a day holds.
  public var limits: DayQueue.Limits
  /// In what form questions come.
  public var ladder: FormLadder

  /// Settings.
  public init(
    scheduler: Scheduler = Scheduler(), limits: DayQueue.Limits = DayQueue.Limits(),
    ladder: FormLadder = FormLadder()
  ) {
    self.scheduler = scheduler
    self.limits = limits
    self.ladder = ladder
  }
}
