public import Facts
public import Memory
public import Screen
public import Study

/// What the learner has chosen, as the settings file keeps it.
public struct Preferences: Hashable, Sendable {
  /// The wanted probability of recall when a card comes back, 0.70–0.99.
  public var retention = 0.9
  /// The model of memory.
  public var model = StudyModel.Name.fsrs7
  /// The days on which as little as can be, or about half, should come due.
  public var easyDays = EasyDays()
  /// New cards a day, per deck, 0–1000.
  public var newCards = 20
  /// How to be asked.
  public var form = FormLadder.Preference.auto
  /// Whether to be asked how sure one is before an answer is judged.
  public var confidence = false
  /// The colours.
  public var theme = Theme.standard
  /// The signs that pictures are drawn with; `nil` takes the best that the terminal can show.
  public var symbols: Symbols.Tier?
  /// Whether the program takes clicks and the wheel.
  public var mouse = true
  /// What was chosen for one deck alone.
  public var decks: [Deck.ID: DeckPreferences] = [:]
  /// Keys that differ from the usual ones.
  public var keys = Keymap()

  /// What everybody has before the first choice.
  public init() {}

  /// The part that is about studying, with the published parameters.
  public var study: StudySettings { study(with: LearnedModels()) }

  /// The part that is about studying, with the learner's own parameters.
  public func study(with learned: LearnedModels) -> StudySettings {
    var settings = StudySettings(ladder: FormLadder(form))
    settings.learned = learned
    settings.schedulers = Schedulers(
      scheduler(learned),
      own: Dictionary(
        uniqueKeysWithValues: decks.keys.map { ($0, holding(of: $0).scheduler(learned)) }))
    settings.limits.newCards = newCards
    settings.asksConfidence = confidence
    return settings
  }

  /// The scheduler of decks without choices of their own.
  private func scheduler(_ learned: LearnedModels) -> Scheduler {
    var scheduler = learned.scheduler(model, IntervalPolicy(retention: retention))
    scheduler.easyDays = easyDays
    return scheduler
  }
}
