public import Facts
internal import Questions
public import Screen
public import Study
public import StudyScreens

/// The program on a stage: keys go in by notation, frames come out, the store is in memory and time
/// stands still unless a test lets it pass.
public struct Stage {
  /// The program.
  public var app: App
  /// The journal.
  public let store: ReviewStore
  /// Now.
  public var moment = TestTime.start
  /// Effects that left the program and are not about the journal.
  public private(set) var effects: [Effect] = []
  /// If set, what becomes of wishes about files of decks.
  public var fulfilling: (@Sendable (DeckWish) -> (news: DeckNews, decks: ReadDecks?))?
  /// If set, writing fails with it.
  public var writeFailure: StoreFailure?

  /// A fresh program on a deck.
  public init(
    decks: [Deck] = [SmallDeck.make()], size: Size = Size(rows: 24, columns: 80), seed: UInt64 = 7,
    symbols: Symbols = .unicode, settings: StudySettings = StudySettings(),
    preferences: Preferences = Preferences(), isNew: Bool = false,
    store: ReviewStore = .inMemory(), moment: Moment = TestTime.start
  ) throws(StoreFailure) {
    self.store = store
    self.moment = moment
    let records = try store.records(settings.schedulers)
    let shelves = decks.map { deck in
      let own = records.filter { $0.key.deck == deck.id }
      return Shelf(
        title: deck.header.title,
        content: .ready(
          QuestionMaker(deck: deck),
          Dictionary(uniqueKeysWithValues: own.map { ($0.key.card, $0.value) })))
    }
    app = App(
      shelves: shelves, settings: settings, preferences: preferences, nextID: try store.nextID(),
      seed: seed, moment: moment, size: size, symbols: symbols, isNew: isNew)
  }

  /// Presses keys written as in `"j <enter> 3"`; a second passes before each.
  public mutating func press(_ notation: String) {
    for key in KeyNotation.keys(notation) ?? [] {
      moment = Moment(
        Instant(milliseconds: moment.instant.milliseconds + 1000), utcOffset: moment.utcOffset)
      send(.key(key))
    }
  }

  /// Lets something happen at the terminal.
  public mutating func send(_ event: TerminalEvent) { take(.terminal(event, moment)) }

  private mutating func take(_ event: AppEvent) {
    for effect in app.update(event) { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    do throws(StoreFailure) {
      switch effect {
      case .record(let lines, _):
        if let writeFailure { throw writeFailure }
        try store.write(lines)
      case .findLastQuestion(let deck):
        let last = try store.lastQuestion(deck)
        var histories: [[Review]] = []
        for review in last { histories.append(try store.history(review.card)) }
        take(.foundLastQuestion(last, histories: histories, moment))
      case .loadHistory(let card): take(.loadedHistory(card, try store.history(card)))
      case .edit: effects.append(effect)
      case .decks(let wish):
        effects.append(effect)
        if let news = fulfilling?(wish) { take(.decks(wish, news.news, news.decks, moment)) }
      case .loadReviews: take(.loadedReviews(try store.reviews(), moment))
      case .loadRecords(let schedulers): take(.loadedRecords(try store.records(schedulers)))
      case .keep, .setTheme, .suspend, .redraw, .quit: effects.append(effect)
      }
    } catch {
      take(.recordFailed(effect, error))
    }
  }

  /// The screen as text, line by line, without trailing spaces.
  public var lines: [String] { app.view().canvas.lines }
  /// The screen as one text.
  public var text: String { lines.joined(separator: "\n") }
}
