internal import ArgumentParser
internal import CursesTerminal
internal import Facts
internal import Foundation
internal import Journal
internal import Questions
internal import Screen
internal import Study
internal import StudyRuntime
internal import StudyScreens

/// From the command line to the last key: journal, decks, terminal, in this order, so that whatever
/// is wrong with the first two is said on the ordinary screen.
struct Sitting {
  private let world: World
  private let options: ScreenOptions

  init(_ world: WorldOptions, _ options: ScreenOptions) {
    self.world = World(world)
    self.options = options
  }

  /// Runs the app, or a session if one is asked for.
  ///
  /// Returns the exit status.
  func run(_ request: StudyRequest?) throws -> Int32 {
    let wantsPlain = options.plain || ProcessInfo.processInfo.environment["ACCESSIBLE"] == "1"
    guard wantsPlain || (isatty(0) == 1 && isatty(1) == 1) else {
      throw fail(TerminalFailure.notATerminal.sentence, ExitStatus.noTerminal)
    }
    let decks = Later { [world] in world.shelvedDecks() }
    let (preferences, problems) = world.settingsFile.read()
    let table: Table
    do throws(StoreFailure) {
      let store = try ReviewStore.sqlite(at: world.journalPath)
      var settings = preferences.study(with: try store.learned())
      if let form = request?.form { settings.ladder = FormLadder(form) }
      let library = try Library(
        world, store, settings.schedulers, isWriter: true, decks: decks)
      table = Table(
        store: library.store, shelves: library.shelves, settings: settings,
        preferences: preferences, nextID: try store.nextID(),
        notice: problems.first?.shortText ?? library.notice)
    } catch {
      throw error.exit
    }
    let target = try request.map { try StudyTarget($0, in: table.shelves) }
    if wantsPlain { return try runLineByLine(table, target) }
    return try MainActor.assumeIsolated { try runOnScreen(table, target) }
  }

  @MainActor
  private func runOnScreen(_ table: Table, _ target: StudyTarget?) throws -> Int32 {
    let curses: CursesTerminal
    do throws(TerminalFailure) {
      curses = try CursesTerminal(
        .init(theme: options.theme?.theme ?? table.preferences.theme, colour: options.color))
    } catch {
      // There is somebody at a terminal that cannot be drawn on: ask line by line.
      Output.complain("iskra: \(error.sentence)")
      return try runLineByLine(table, target)
    }
    var preferences = table.preferences
    // What is asked for on the command line holds for this run.
    if let theme = options.theme?.theme { preferences.theme = theme }
    let offer = Symbols.Offer(isUTF8: CursesTerminal.localeIsUTF8, terminal: curses.name)
    let wish = options.ascii ? .ascii : options.symbols ?? preferences.symbols
    var app = App(
      shelves: table.shelves, settings: table.settings, preferences: preferences,
      nextID: table.nextID, seed: world.seed, moment: world.clock(), size: curses.size,
      symbols: offer.symbols(wish), offer: offer,
      isNew: table.shelves.allSatisfy(\.records.isEmpty),
      notice: curses.unknownName.map { "The terminal '\($0)' is unknown: drawn as \(curses.name)." }
        ?? table.notice)
    if let target {
      if let quiz = target.quiz {
        app.openQuiz(target.deck, quiz, at: world.clock())
      } else {
        app.open(target.deck, section: target.section, at: world.clock())
      }
    }
    var runtime = Runtime(
      app: app, terminal: curses.terminal, store: table.store,
      settings: world.settingsFile.store, desk: world.desk(table.store), clock: world.clock,
      beside: { work in Thread.detachNewThread { work() } })
    runtime.paint()
    // While the learner reads the first screen, on the other processor.
    let makers = table.shelves.compactMap(\.maker)
    Thread.detachNewThread { makers.forEach { $0.warmUp() } }
    let status = runtime.run()
    curses.close()
    if status == 0, !runtime.app.farewell.isEmpty { Output.line(runtime.app.farewell) }
    if status == 0 { refit(table.store, runtime.app.settings.schedulers) }
    return status
  }

  private func runLineByLine(_ table: Table, _ target: StudyTarget?) throws -> Int32 {
    let status = try PlainLoop(world, table).run(target)
    refit(table.store, table.settings.schedulers)
    return status
  }

  /// Fits the parameters to the journal if enough is new, and says what came of it.
  ///
  /// After the last frame, so that nobody waits for it; a failure costs nothing, since the next
  /// session tries again.
  private func refit(_ store: ReviewStore, _ schedulers: Schedulers) {
    do throws(StoreFailure) {
      for refit in try store.refit(schedulers, at: world.clock()) { Output.line(refit.farewell) }
    } catch {
      Output.complain("iskra: the parameters were not fitted: \(error.sentence)")
    }
  }

  /// What a sitting works on.
  struct Table {
    var store: ReviewStore
    var shelves: [Shelf]
    var settings: StudySettings
    var preferences: Preferences
    var nextID: EntryID
    /// What to say about edits of the decks; may be empty.
    var notice: String
  }
}

extension Refit {
  /// What is said at the end of a session.
  fileprivate var farewell: String {
    entry.outcome == .accepted ? sentence + " 'iskra memory fit --undo' goes back." : sentence
  }
}

extension SettingProblem {
  /// Fits into a line: the file without its folder; `iskra config` says all.
  fileprivate var shortText: String {
    var problem = self
    problem.place.file = place.file.split(separator: "/").last.map(String.init) ?? place.file
    return problem.description
  }
}
