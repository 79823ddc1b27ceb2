public import Screen
public import Study
public import StudyScreens

/// The loop: event → update → effects → paint.
///
/// Terminal, store and clock come in as values, so that it runs on fakes.
public struct Runtime {
  /// The program's state.
  public private(set) var app: App
  let terminal: Terminal
  private let store: ReviewStore
  private let settings: SettingsStore
  let clock: WallClock
  let desk: DeckDesk
  let beside: Beside
  /// What came of work that goes on beside the loop.
  let inbox = Inbox()
  private var painted: Frame?
  private var exitStatus: Int32?

  /// Begins work on another thread.
  public typealias Beside = @Sendable (@escaping @Sendable () -> Void) -> Void

  /// A program that has not painted yet.
  ///
  /// What only reads must not hold up the loop and goes on `beside` it. The shared pool of threads
  /// has a watcher that wakes up every second from its first use on: a program that shall sleep when
  /// idle gives a thread that ends with its work.
  public init(
    app: App, terminal: Terminal, store: ReviewStore, settings: SettingsStore = .forgetful,
    desk: DeckDesk = .none, clock: @escaping WallClock,
    beside: @escaping Beside = { work in Task.detached { work() } }
  ) {
    self.app = app
    self.terminal = terminal
    self.store = store
    self.settings = settings
    self.desk = desk
    self.clock = clock
    self.beside = beside
  }

  /// Runs until the program wants to end.
  ///
  /// - Returns: The exit status.
  public mutating func run() -> Int32 {
    paint()
    while exitStatus == nil {
      let events = terminal.events(app.patience)
      if events.isEmpty { take(.terminal(.woken, clock())) }
      for event in events {
        take(.terminal(event, clock()))
        if exitStatus != nil { break }
      }
      for news in inbox.take() { take(.decks(news.wish, news.news, nil, clock())) }
      paint()
    }
    return exitStatus ?? 0
  }

  mutating func take(_ event: AppEvent) {
    for effect in app.update(event) { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .record(let lines, let order):
      if order == .afterPainting { paint() }
      do throws(StoreFailure) {
        try store.write(lines)
      } catch {
        take(.recordFailed(effect, error))
      }
    case .findLastQuestion(let deck):
      do throws(StoreFailure) {
        let last = try store.lastQuestion(deck)
        var histories: [[Review]] = []
        for review in last { histories.append(try store.history(review.card)) }
        take(.foundLastQuestion(last, histories: histories, clock()))
      } catch {
        take(.readFailed(error))
      }
    case .loadHistory(let card):
      do throws(StoreFailure) {
        take(.loadedHistory(card, try store.history(card)))
      } catch {
        take(.readFailed(error))
      }
    case .decks(let wish): fulfil(wish)
    case .edit(let place):
      do throws(DeckDesk.Refusal) {
        edit(with: try desk.editing(place))
      } catch {
        take(.editFailed(error.sentence))
      }
    case .loadReviews:
      do throws(StoreFailure) {
        take(.loadedReviews(try store.reviews(), clock()))
      } catch {
        take(.readFailed(error))
      }
    case .loadRecords(let schedulers):
      do throws(StoreFailure) {
        take(.loadedRecords(try store.records(schedulers)))
      } catch {
        take(.readFailed(error))
      }
    case .keep(let changes):
      do throws(SettingsFailure) {
        try settings.keep(changes)
      } catch {
        take(.keepFailed(error))
      }
    case .setTheme(let theme):
      terminal.setTheme(theme)
      painted = nil
    case .suspend: terminal.suspend()
    case .redraw:
      terminal.redraw()
      painted = nil
    case .quit(let status): exitStatus = status
    }
  }

  /// What is on the terminal is not what was painted.
  mutating func forgetPainting() { painted = nil }

  /// Paints the state if it looks different from what is painted.
  ///
  /// ``run()`` does so by itself; called before, it shows the first frame before anything else is
  /// begun.
  public mutating func paint() {
    let frame = app.view()
    guard frame != painted else { return }
    terminal.paint(frame)
    painted = frame
  }
}
