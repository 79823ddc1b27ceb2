internal import ArgumentParser
internal import Facts
internal import Interchange
internal import Journal
internal import Memory
internal import Screen
internal import Study
internal import StudyScreens

/// `iskra memory evaluate`: how well the model predicts reviews it has not seen.
struct MemoryEvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Tell how well the model predicts reviews it has not seen.",
    discussion: """
      The reviews on a later day are cut by time; each fold is predicted with parameters fitted to all
      reviews before it. What is left over by the cutting belongs to the first training part. Beside
      them stand the published parameters, and the mean recall, which any model must beat.
      log-loss, RMSE over bins and AUC are those of the public benchmark; see 'iskra memory fit --help'
      for the file.

      EXAMPLES
        iskra memory evaluate                                on my own reviews
        iskra memory evaluate --deck capitals                on those of one deck, by its model
        iskra memory evaluate --model fsrs-6 --folds 5 --reviews log.csv --json
      """)

  @Option(help: "The model of memory (default: as the settings say).")
  var model: StudyModel.Name?

  @Option(
    help: ArgumentHelp("Only the reviews of this deck.", valueName: "id"),
    completion: .decks)
  var deck: String?

  @Option(help: "Into how many folds to cut.")
  var folds = 5

  @Option(help: ArgumentHelp("Reviews as CSV; '-' is standard input.", valueName: "file.csv"))
  var reviews: String?

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup var options: WorldOptions

  func validate() throws {
    if reviews != nil, deck != nil {
      throw ValidationError("'--deck' is about the journal, not about a file.")
    }
    guard (1...100).contains(folds) else {
      throw ValidationError("'--folds' should be 1 to 100, found \(folds).")
    }
  }

  func run() throws {
    let (name, history, skipped) = try material()
    let start = ContinuousClock.now
    let evaluation = ProgressLine.during(
      "Evaluating \(name.title) on \(count(history.count, "review"))"
    ) {
      StudyModel.evaluated(name, on: history, folds: folds)
    }
    let seconds = (ContinuousClock.now - start).inSeconds
    guard let evaluation else {
      throw fail(
        "there are \(count(history.laterReviewCount, "review")) on a later day, too few for "
          + "\(count(folds, "fold")); at least \(folds + 1) are needed.", ExitStatus.badData)
    }
    let report = MemoryEvaluationReport(name, evaluation, seconds: seconds, skipped: skipped)
    if json {
      JSONOutput.line(report)
    } else {
      report.text.forEach { Output.line($0.cleaned) }
    }
  }

  private func material() throws -> (StudyModel.Name, ReviewHistory, skipped: SkippedLines) {
    if let reviews {
      let file = try ReviewFile(reviews)
      return (model ?? .fsrs7, file.history, SkippedLines(file.log))
    }
    let world = World(options)
    let chosen = try deck.map { try world.deck(named: $0) }
    let preferences = world.preferences()
    let name = model ?? (chosen.map(preferences.holding) ?? preferences).model
    do throws(StoreFailure) {
      let store = try ReviewStore.sqlite(reading: world.journalPath)
      let reviews = try store.remembered().filter { chosen == nil || $0.card.deck == chosen }
      return (name, ReviewHistory(reviews, under: try store.learned().model(name)), SkippedLines())
    } catch {
      throw error.exit
    }
  }
}
