public import Facts
internal import Questions
public import Screen
public import Study

/// The whole program as a value: what is on the shelves, which screen is shown, what is typed.
///
/// ``update(_:)`` is the only way it changes and ``view()`` the only way it is seen. Both are pure:
/// time arrives in events, chance comes from a generator that is part of the state.
public struct App: Sendable {
  /// A screen with its state.
  enum Place: Hashable, Sendable {
    case home
    case study(StudyState)
    case summary(SummaryState)
    case progress(ProgressState)
    case browse(BrowseState)
    case card(CardState)
    case entity(EntityState)
    case quizSetup(QuizSetup)
    case quizResult(QuizResultState)
    case settings(SettingsState)
    case keys(KeysState)
    case timeline(TimelineState)
    case decks(DecksScreen)
  }

  var shelves: [Shelf]
  /// What the learner has chosen about studying.
  public internal(set) var settings: StudySettings
  /// What the learner has chosen about everything else.
  public internal(set) var preferences: Preferences
  var home: HomeState
  /// The screens that lie on the home screen, the shown one last; see ``place``.
  var stack: [Place] = []
  /// Help lies over the screen.
  var help: HelpState?
  /// An answer that could not be written lies over everything.
  var trouble: TroubleState?
  /// A key that waits for another one.
  var prefix: PrefixState?
  /// One line above the footer, gone with the next key.
  var notice = ""
  /// The cards ready for searching; made when they are first listed.
  var index: CardIndex?
  /// What was done to cards in lists, to be taken back.
  var deeds: [CardDeed] = []
  /// What was done to the folder of decks, to be taken back.
  var shelfDeeds: [ShelfDeed] = []
  var nextID: EntryID
  /// Answers given since the start, less those taken back.
  var answered = 0
  var generator: SeededGenerator
  var size: Size
  var symbols: Symbols
  /// What the terminal can show.
  let offer: Symbols.Offer
  /// Whether the learner has never studied and has not skipped the first steps.
  var isNew: Bool
  /// When the last event came.
  var now: Moment
  /// When what is waited for was first shown.
  var occasionSince: Instant

  /// The program before its first key.
  ///
  /// - Parameters:
  ///   - shelves: The decks with the memory of their cards.
  ///   - settings: What the learner has chosen about studying.
  ///   - preferences: What the learner has chosen about everything else.
  ///   - nextID: The name of the next journal entry.
  ///   - seed: Where all chance of this run comes from.
  ///   - moment: Now.
  ///   - size: Rows and columns of the terminal.
  ///   - symbols: The signs to draw with.
  ///   - offer: The signs that the terminal can show, if others are wished for.
  ///   - isNew: Whether to show the first steps.
  ///   - notice: A line to show until the first key.
  public init(
    shelves: [Shelf], settings: StudySettings = StudySettings(),
    preferences: Preferences = Preferences(), nextID: EntryID, seed: UInt64, moment: Moment,
    size: Size, symbols: Symbols = .unicode, offer: Symbols.Offer = Symbols.Offer(),
    isNew: Bool = false, notice: String = ""
  ) {
    self.shelves = shelves
    self.settings = settings
    self.preferences = preferences
    self.nextID = nextID
    generator = SeededGenerator(seed: seed)
    self.size = size
    self.symbols = symbols
    self.offer = offer
    self.isNew = isNew
    self.notice = notice
    now = moment
    occasionSince = moment.instant
    home = HomeState(day: moment.day)
    // A single deck shows its parts or sections at once: they are the course.
    if shelves.count == 1 { home.unfolded = [HomeState.Row.ID(shelf: 0)] }
    goHome(at: moment)
  }

  /// Opens a deck at once, as `iskra study` does.
  ///
  /// - Parameters:
  ///   - deck: The deck.
  ///   - section: One of its sections or parts, or all of it.
  ///   - moment: Now.
  /// - Returns: Whether there is such a deck with something to ask.
  @discardableResult
  public mutating func open(_ deck: Deck.ID, section: Section.ID?, at moment: Moment) -> Bool {
    guard let shelf = shelves.firstIndex(where: { $0.maker?.deck.id == deck }) else { return false }
    home.select(shelf: shelf, section: section)
    startStudy(shelf: shelf, section: section, at: moment)
    occasionSince = moment.instant
    if case .study = place { return true }
    return false
  }

  var layout: ScreenLayout { ScreenLayout(size: size) }

  /// The keys that work on the screen that is shown, as the learner has chosen them.
  var bindings: [Binding] {
    preferences.keys.rebound(usualBindings, in: scope, isTyping: isTyping)
  }

  private var usualBindings: [Binding] {
    if trouble != nil { return TroubleState.bindings }
    if prefix != nil { return prefixBindings }
    if let help { return help.bindings }
    switch place {
    case .home: return home.bindings
    case .study(let study): return study.bindings
    case .summary: return SummaryState.bindings
    case .progress(let progress): return progress.bindings
    case .quizSetup: return QuizSetup.bindings
    case .quizResult(let state): return state.bindings
    case .browse(let browse): return browse.bindings
    case .card(let state): return state.bindings
    case .entity(let state): return state.bindings
    case .timeline(let state): return state.bindings
    case .keys(let state):
      return state.bindings(isChanged: !state.changes(from: preferences.keys).isEmpty)
    case .decks(let screen): return bindings(of: screen)
    case .settings(let state):
      return state.bindings(isChanged: !state.changes(from: preferences).isEmpty)
    }
  }
}
