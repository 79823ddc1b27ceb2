internal import ArgumentParser
internal import Journal
internal import Memory
internal import Screen
internal import Study
internal import StudyScreens

/// `iskra memory simulate`: what studying will cost and bring.
struct MemorySimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: "Simulate how much there is to review, and what it brings.",
    discussion: """
      The learner remembers as your own parameters say, and grades and takes time as your journal says,
      as far as it does; --published takes what was counted over many learners. What is forgotten is
      asked again on the same day, as in a session. For each day: reviews, minutes, new cards, and knowledge
      (the sum of the probabilities of recall) as the middle of all runs (P50) and what nine runs of
      ten do not exceed (P90). --curve compares thirty retentions. The same seed (--seed) gives the same figures.

      EXAMPLES
        iskra memory simulate --cards 2000 --days 365 --new 10
        iskra memory simulate --retention 0.85 --runs 20 --json
        iskra memory simulate --curve
      """)

  @Option(help: "The model of memory (default: as the settings say).")
  var model: StudyModel.Name?

  @Option(
    help: ArgumentHelp("As this deck is set (default: as all decks are).", valueName: "id"),
    completion: .decks)
  var deck: String?

  @Option(help: ArgumentHelp("How many cards are new at the start.", valueName: "n"))
  var cards = 1000

  @Option(help: ArgumentHelp("How many days.", valueName: "n"))
  var days = 365

  @Option(
    name: .customLong("new"),
    help: ArgumentHelp("New cards a day (default: as the settings say).", valueName: "n"))
  var newPerDay: Int?

  @Option(
    help: ArgumentHelp(
      "The wanted probability of recall, 0.70 to 0.99 (default: as the settings say).",
      valueName: "share"))
  var retention: Double?

  @Flag(help: "Take published parameters and habits instead of your own.")
  var published = false

  @Option(help: ArgumentHelp("How many runs.", valueName: "n"))
  var runs = 10

  @Flag(help: "Compare retentions from 0.70 to 0.99 instead.")
  var curve = false

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup var options: WorldOptions

  func validate() throws {
    func check(_ name: String, _ value: Int, _ allowed: ClosedRange<Int>) throws {
      guard allowed.contains(value) else {
        throw ValidationError(
          "'\(name)' should be \(allowed.lowerBound) to \(allowed.upperBound), found \(value).")
      }
    }
    try check("--cards", cards, 1...1_000_000)
    try check("--days", days, 1...36_500)
    try check("--new", newPerDay ?? 0, 0...1_000_000)
    try check("--runs", runs, 1...1000)
    if let retention, !(0.7...0.99).contains(retention) {
      throw ValidationError("'--retention' should be 0.70 to 0.99, found \(retention).")
    }
  }

  func run() throws {
    let world = World(options)
    let chosen = try deck.map { try world.deck(named: $0) }
    let all = world.preferences()
    let preferences = chosen.map(all.holding) ?? all
    let name = model ?? preferences.model
    var basis = MemorySimulationReport.Basis(model: StudyModel(name))
    if !published {
      do throws(StoreFailure) {
        let store = try ReviewStore.sqlite(reading: world.journalPath)
        basis = MemorySimulationReport.Basis(
          try store.remembered(), try store.learned(), name)
      } catch {
        throw error.exit
      }
    }
    switch basis.model {
    case .fsrs6(let fsrs6): simulate(fsrs6, basis, preferences)
    case .fsrs7(let fsrs7): simulate(fsrs7, basis, preferences)
    }
  }

  private func simulate<Model: FormAwareModel>(
    _ memory: Model, _ basis: MemorySimulationReport.Basis, _ preferences: Preferences
  ) {
    var plan = StudyPlan(
      newCards: cards, days: days, newPerDay: newPerDay ?? preferences.newCards,
      policy: IntervalPolicy(retention: retention ?? preferences.retention))
    // As in a session: what is forgotten comes back until it is known.
    plan.learningSteps = 1
    plan.relearningSteps = 1
    plan.rails = basis.hasRails ? GuardRails() : nil
    let simulation = Simulation(
      learner: Learner(memory: memory, habits: basis.habits), planner: memory, plan: plan,
      seed: options.seed ?? 1)
    let title = "Simulating \(count(cards, "card")) for \(count(days, "day"))"
    if curve {
      let curve = ProgressLine.during(title) {
        Waiting.result { await simulation.workloadCurve() }
      }
      let report = MemoryCurveReport(basis, plan, curve)
      return json ? JSONOutput.line(report) : report.text.forEach { Output.line($0) }
    }
    let runs = runs
    let summary = ProgressLine.during(title) {
      Waiting.result { await simulation.summary(runs: runs) }
    }
    let report = MemorySimulationReport(basis, plan, summary)
    json ? JSONOutput.line(report) : report.text.forEach { Output.line($0) }
  }
}
