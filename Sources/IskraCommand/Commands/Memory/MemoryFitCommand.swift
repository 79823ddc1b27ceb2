internal import ArgumentParser
internal import Interchange
internal import Journal
internal import Memory
internal import Screen
internal import Study
internal import StudyScreens

/// `iskra memory fit`: the parameters that predict a learner's reviews best.
struct MemoryFitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit", abstract: "Fit the parameters of the model to reviews.",
    discussion: """
      With --reviews, a CSV file with the columns card_id, review_time (ISO 8601, or milliseconds since
      1970) and review_rating (1 to 4), in any order; a study day begins at 04:00 UTC. Else the
      learner's own journal. iskra fits its parameters by itself after sessions; --keep does it now,
      and keeps them only if they predict the newest fifth of the reviews better than those in use.

      EXAMPLES
        iskra memory fit                                     what a fit to my reviews would give
        iskra memory fit --keep                              take it, if it is better
        iskra memory fit --undo                              back to what was before it
        iskra memory fit --model fsrs-6 --reviews log.csv --json
      """)

  @Option(help: "The model of memory (default: as the settings say).")
  var model: StudyModel.Name?

  @Option(help: ArgumentHelp("Reviews as CSV; '-' is standard input.", valueName: "file.csv"))
  var reviews: String?

  @Flag(help: "Use the new parameters from now on, if they are better.")
  var keep = false

  @Flag(help: "Go back to the parameters and habits that were in use before.")
  var undo = false

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup var options: WorldOptions

  func validate() throws {
    if reviews != nil, keep || undo {
      throw ValidationError("'--keep' and '--undo' are about the journal, not about a file.")
    }
    if keep, undo { throw ValidationError("'--keep' and '--undo' exclude each other.") }
  }

  func run() throws {
    if let reviews { return try fitFile(reviews) }
    let world = World(options)
    let preferences = world.preferences()
    do throws(StoreFailure) {
      let store =
        try keep || undo
        ? ReviewStore.sqlite(at: world.journalPath) : .sqlite(reading: world.journalPath)
      let schedulers = preferences.study(with: try store.learned()).schedulers
      let name = model ?? preferences.model
      if undo {
        try undo(name, in: store, schedulers, world)
      } else {
        try fitJournal(name, store, schedulers, world)
      }
    } catch {
      throw error.exit
    }
  }

  private func fitFile(_ path: String) throws {
    let file = try ReviewFile(path)
    let name = model ?? .fsrs7
    let history = file.history
    let start = ContinuousClock.now
    let fit = ProgressLine.during("Fitting \(name.title) to \(count(history.count, "review"))") {
      StudyModel(name).fitted(to: history)
    }
    let seconds = (ContinuousClock.now - start).inSeconds
    let fitted = StudyModel(name, parameters: fit.parameters) ?? StudyModel(name)
    report(
      MemoryFitReport(
        fitted, fit.extent, on: history, seconds: seconds, skipped: SkippedLines(file.log)))
  }

  /// Fits to the journal; with `--keep` as after a session, only without waiting for news.
  private func fitJournal(
    _ name: StudyModel.Name, _ store: ReviewStore, _ schedulers: Schedulers, _ world: World
  ) throws(StoreFailure) {
    let reviews = try store.remembered()
    let learned = try store.learned()
    let model = learned.model(name)
    let history = ReviewHistory(reviews, under: model, habits: learned.habits)
    let start = ContinuousClock.now
    let fit = ProgressLine.during("Fitting \(name.title) to \(count(history.count, "review"))") {
      model.fitted(to: history)
    }
    let seconds = (ContinuousClock.now - start).inSeconds
    let kept =
      keep ? try store.refit(schedulers, of: [name], at: world.clock(), always: true).first : nil
    let trial = keep ? nil : model.refitted(to: history)
    let fitted = StudyModel(name, parameters: fit.parameters) ?? model
    let refit = MemoryFitReport.Refit(
      inUse: model.parameters, kept: kept?.entry.outcome == .accepted,
      accepted: kept.map { $0.entry.outcome == .accepted } ?? trial?.isAccepted,
      lossInUse: JSONFigure(kept?.entry.lossInUse ?? trial?.lossInUse),
      lossFitted: JSONFigure(kept?.entry.lossFitted ?? trial?.lossFitted),
      sentence: kept?.sentence ?? trial.map(Self.sentence) ?? Self.tooFew)
    let habits = keep ? try store.habits() : HabitFit(reviews, under: schedulers).habits
    report(
      MemoryFitReport(
        fitted, fit.extent, on: history, seconds: seconds, habits: habits, refit: refit))
  }

  private static let tooFew =
    "There are too few reviews to learn from; the parameters stay as they are."

  private static func sentence(_ trial: ModelRefit) -> String {
    guard let inUse = trial.lossInUse, let fitted = trial.lossFitted else { return tooFew }
    return
      "On the last \(count(trial.judgedReviews, "review")) the log-loss of parameters fitted to "
      + "those before is \(fitted.fixed(4)), of those in use \(inUse.fixed(4)); --keep would "
      + (trial.isAccepted ? "take the new ones." : "change nothing.")
  }

  private func report(_ report: MemoryFitReport) {
    if json {
      JSONOutput.line(report)
    } else {
      report.text.forEach { Output.line($0.cleaned) }
    }
  }

  private func undo(
    _ name: StudyModel.Name, in store: ReviewStore, _ schedulers: Schedulers, _ world: World
  ) throws(StoreFailure) {
    struct Undone: Encodable {
      let schema = 1
      let model: String
      let undone: Bool
      /// Whether the habits have changed too.
      let habits: Bool
      let parameters: [Double]
    }
    let undone = try store.undoFit(name, schedulers, at: world.clock())
    let parameters = try store.learned().model(name).parameters
    if json {
      return JSONOutput.line(
        Undone(
          model: name.rawValue, undone: undone != nil, habits: undone?.habits != nil,
          parameters: parameters))
    }
    guard let undone else {
      return Output.line(
        "There is nothing to go back to: \(name.title) has its published parameters.")
    }
    let isOwn = parameters != StudyModel(name).parameters
    let again = undone.entry == nil ? "" : " again"
    Output.line(
      "\(name.title) has \(isOwn ? "the parameters of the fit before" : "its published parameters")\(again)."
    )
    if let habits = undone.habits {
      Output.line(
        habits == .usual
          ? "Your answers are weighed as everybody's at the start."
          : "Your answers are weighed as they were before it.")
    }
  }
}
