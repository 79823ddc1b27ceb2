public import Screen
public import Study
public import StudyScreens

/// The loop: event → update → effects → paint.
///
/// Terminal, store and clock come in as values, so that it runs on fakes.
public struct Runtime {
  /// The program's state.
  public private(set) var app: App
  private let terminal: Terminal
  private let store: ReviewStore
  private let clock: WallClock
  private var painted: Frame?
  private var exitStatus: Int32?

  /// A program that has not painted yet.
  public init(app: App, terminal: Terminal, store: ReviewStore, clock: @escaping WallClock) {
    self.app = app
    self.terminal = terminal
    self.store = store
    self.clock = clock
  }

  /// Runs until the program wants to end.
  ///
  /// - Returns: The exit status.
  public mutating func run() -> Int32 {
    paint()
    while exitStatus == nil {
      for event in terminal.events(nil) {
        take(.terminal(event, clock()))
        if exitStatus != nil { break }
      }
      paint()
    }
    return exitStatus ?? 0
  }

  private mutating func take(_ event: AppEvent) {
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
    case .loadReviews:
      do throws(StoreFailure) {
        take(.loadedReviews(try store.reviews(), clock()))
      } catch {
        take(.readFailed(error))
      }
    case .suspend: terminal.suspend()
    case .redraw:
      terminal.redraw()
      painted = nil
    case .quit(let status): exitStatus = status
    }
  }

  /// Paints the state if it looks different from what is painted.
  private mutating func paint() {
    let frame = app.view()
    guard frame != painted else { return }
    terminal.paint(frame)
    painted = frame
  }
}
