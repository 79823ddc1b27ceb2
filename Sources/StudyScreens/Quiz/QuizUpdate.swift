public import Facts
internal import Questions
public import Study

extension App {
  /// Begins a quiz at once, as `iskra quiz` does.
  ///
  /// - Parameters:
  ///   - deck: The deck.
  ///   - plan: What it is about, and how it asks.
  ///   - moment: Now.
  /// - Returns: Whether there is such a deck with something to ask.
  @discardableResult
  public mutating func openQuiz(_ deck: Deck.ID, _ plan: QuizPlan, at moment: Moment) -> Bool {
    guard let shelf = shelves.firstIndex(where: { $0.maker?.deck.id == deck }),
      let maker = shelves[shelf].maker
    else { return false }
    home.select(shelf: shelf, section: plan.section)
    var setup = QuizSetup(shelf: shelf, deck: maker.deck, section: plan.section)
    setup.plan = plan
    startQuiz(setup, cards: nil, at: moment)
    occasionSince = moment.instant
    if case .study = place { return true }
    return false
  }

  /// Shows what can be chosen about a quiz.
  mutating func openQuiz(shelf: Int, section: Section.ID?) {
    guard let deck = shelves[shelf].maker?.deck else { return }
    place = .quizSetup(QuizSetup(shelf: shelf, deck: deck, section: section))
  }

  mutating func updateQuizSetup(
    _ setup: QuizSetup, _ command: Command, at moment: Moment
  ) -> [Effect] {
    var setup = setup
    switch command {
    case .act: startQuiz(setup, cards: nil, at: moment)
    case .back: goHome(at: moment)
    default:
      setup.update(command)
      place = .quizSetup(setup)
    }
    return []
  }

  /// Begins a quiz over cards drawn by its plan, or over certain ones.
  mutating func startQuiz(_ setup: QuizSetup, cards: [Card.ID]?, at moment: Moment) {
    guard let maker = shelves[setup.shelf].maker else { return }
    let queue =
      cards.map(QuizPlan.queue(again:))
      ?? setup.plan.queue(
        deck: maker.deck, marks: shelves[setup.shelf].marks, using: &generator)
    let session = Session(
      maker: maker, queue: queue, records: shelves[setup.shelf].records,
      calendar: shelves.calendar(studying: setup.shelf, on: moment.day),
      ladder: FormLadder(setup.plan.preference), seed: generator.next(),
      scheduler: scheduler(of: setup.shelf), on: moment.day)
    guard !session.isOver else {
      notice = "There is nothing to ask here."
      return
    }
    var study = StudyState(
      shelf: setup.shelf, section: setup.plan.section, title: "Quiz: \(setup.title)",
      session: session, at: moment.instant)
    study.isOwnDeck = shelves[setup.shelf].file != nil
    study.quiz = QuizRun(setup: setup, asked: queue.cards.count, at: moment.instant)
    place = .study(study)
  }

  /// Ends a quiz whose time is over; the open question counts for nothing.
  mutating func checkClock(at moment: Moment) {
    guard case .study(let study) = place, let deadline = study.quiz?.deadline,
      moment.instant >= deadline
    else { return }
    notice = "Time is up."
    leave(study, at: moment)
  }

  /// Shows what a quiz came to.
  mutating func showQuizResult(of study: StudyState, _ run: QuizRun) {
    place = .quizResult(
      QuizResultState(study: study, run: run, result: QuizResult(study.session)))
  }

  mutating func updateQuizResult(
    _ state: QuizResultState, _ command: Command, at moment: Moment
  ) -> [Effect] {
    var state = state
    switch command {
    case .retry where !state.result.missed.isEmpty:
      startQuiz(state.run.setup, cards: state.missedCards, at: moment)
    case .next: startQuiz(state.run.setup, cards: nil, at: moment)
    case .undo:
      place = .study(state.study)
      return updateStudy(state.study, .undo, at: moment)
    case .back: goHome(at: moment)
    default:
      state.move(command, pageRows: layout.pageRows)
      place = .quizResult(state)
    }
    return []
  }
}

extension App {
  /// For how many milliseconds the program can wait for events before something is to be painted by
  /// itself: the minutes of a quiz, the keys that can follow another; `nil` for ever.
  public var patience: Int? { [quizPatience, prefixPatience].compactMap(\.self).min() }

  private var quizPatience: Int? {
    guard case .study(let study) = place, let deadline = study.quiz?.deadline else { return nil }
    let left = max(0, deadline.milliseconds - now.instant.milliseconds)
    return Int(left % 60_000 == 0 ? 60_000 : left % 60_000)
  }
}

extension QuizSetup {
  /// What the quiz is about.
  var title: String { sections.first { $0.id == plan.section }?.title ?? deckTitle }
}

/// A quiz that is under way.
struct QuizRun: Hashable, Sendable {
  var setup: QuizSetup
  /// How many cards were drawn.
  var asked: Int
  /// When it ends, if it has a clock.
  var deadline: Instant?

  init(setup: QuizSetup, asked: Int, at instant: Instant) {
    self.setup = setup
    self.asked = asked
    deadline = setup.plan.minutes.map {
      Instant(milliseconds: instant.milliseconds + Int64($0) * 60_000)
    }
  }
}
