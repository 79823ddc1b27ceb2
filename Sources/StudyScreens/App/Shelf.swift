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

  /// Where a deck lies.
  public enum Origin: Hashable, Sendable {
    /// Inside the program, under this name.
    case builtIn(String)
    /// In a file or folder among one's own.
    case file(String)
  }

  /// What people call it: the deck's title or the file's name.
  public var title: String
  /// The deck, or why there is none.
  public var content: Content

  /// What holds of its cards besides their memory.
  public var marks: [Card.ID: CardMarks]
  /// Where it lies.
  public var origin: Origin
  /// Mistakes that an edit has brought in, while the deck is used as it was before: how many, and
  /// the first.
  var mistakes: (count: Int, first: DeckProblem)?

  /// A shelf.
  public init(
    title: String, content: Content, marks: [Card.ID: CardMarks] = [:],
    origin: Origin = .builtIn("")
  ) {
    self.title = title
    self.content = content
    self.marks = marks
    self.origin = origin
  }

  /// The deck that can be studied.
  public var maker: QuestionMaker? {
    if case .ready(let maker, _) = content { maker } else { nil }
  }

  /// How many mistakes its files have.
  var errors: Int {
    if case .broken(let errors, _) = content { errors } else { mistakes?.count ?? 0 }
  }

  /// The first of them.
  var firstProblem: String? {
    let first = if case .broken(_, let first) = content { first } else { mistakes?.first }
    return first.map { DeckRemark($0.reason.sentence, at: $0.place, isError: true) }.map {
      "\($0.shortPlace): \($0.sentence)"
    }
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
  /// Parameters and desired retention, for each deck.
  public var schedulers: Schedulers
  /// The learner's own parameters, of whichever model is chosen.
  public var learned = LearnedModels()
  /// How much a day holds.
  public var limits: DayQueue.Limits
  /// In what form questions come.
  public var ladder: FormLadder
  /// Whether to ask how sure the learner is before an answer is judged.
  public var asksConfidence = false

  /// Settings.
  public init(
    schedulers: Schedulers = Schedulers(), limits: DayQueue.Limits = DayQueue.Limits(),
    ladder: FormLadder = FormLadder()
  ) {
    self.schedulers = schedulers
    self.limits = limits
    self.ladder = ladder
  }
}

extension App {
  /// How the cards of a shelf are scheduled.
  func scheduler(of shelf: Int) -> Scheduler {
    shelves[shelf].maker.map { settings.schedulers[$0.deck.id] } ?? settings.schedulers.usual
  }
}
