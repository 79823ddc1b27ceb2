internal import ArgumentParser
internal import Memory
internal import Screen
internal import Study

/// `iskra memory simulate`: what studying will cost and bring.
struct MemorySimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: "Simulate how much there is to review, and what it brings.",
    discussion: """
      The learner remembers as the model says and grades as many learners do; what is forgotten is asked
      again on the same day, as in a session. For each day: reviews, minutes, new cards, and knowledge
      (the sum of the probabilities of recall) as the middle of all runs (P50) and what nine runs of
      ten do not exceed (P90). --curve compares thirty retentions. The same seed (--seed) gives the same figures.

      EXAMPLES
        iskra memory simulate --cards 2000 --days 365 --new 10
        iskra memory simulate --retention 0.85 --runs 20 --json
        iskra memory simulate --curve
      """)

  @Option(help: "The model of memory.")
  var model: StudyModel.Name = .fsrs7

  @Option(help: ArgumentHelp("How many cards are new at the start.", valueName: "n"))
  var cards = 1000

  @Option(help: ArgumentHelp("How many days.", valueName: "n"))
  var days = 365

  @Option(
    name: .customLong("new"), help: ArgumentHelp("New cards a day.", valueName: "n"))
  var newPerDay = 20

  @Option(help: ArgumentHelp("The wanted probability of recall, 0.70 to 0.99.", valueName: "share"))
  var retention = 0.9

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
    try check("--new", newPerDay, 0...1_000_000)
    try check("--runs", runs, 1...1000)
    guard (0.7...0.99).contains(retention) else {
      throw ValidationError("'--retention' should be 0.70 to 0.99, found \(retention).")
    }
  }

  func run() throws {
    switch StudyModel(model) {
    case .fsrs6(let fsrs6): simulate(fsrs6)
    case .fsrs7(let fsrs7): simulate(fsrs7)
    }
  }

  private func simulate<Model: FormAwareModel>(_ memory: Model) {
    var plan = StudyPlan(
      newCards: cards, days: days, newPerDay: newPerDay,
      policy: IntervalPolicy(retention: retention))
    // As in a session: what is forgotten comes back until it is known.
    plan.learningSteps = 1
    plan.relearningSteps = 1
    // The published parameters of FSRS-7 are never without rails.
    if model == .fsrs7 { plan.rails = GuardRails() }
    let simulation = Simulation(
      learner: Learner(memory: memory), planner: memory, plan: plan, seed: options.seed ?? 1)
    let title = "Simulating \(count(cards, "card")) for \(count(days, "day"))"
    if curve {
      let curve = ProgressLine.during(title) {
        Waiting.result { await simulation.workloadCurve() }
      }
      let report = MemoryCurveReport(model, plan, curve)
      return json ? JSONOutput.line(report) : report.text.forEach { Output.line($0) }
    }
    let runs = runs
    let summary = ProgressLine.during(title) {
      Waiting.result { await simulation.summary(runs: runs) }
    }
    let report = MemorySimulationReport(model, plan, summary)
    json ? JSONOutput.line(report) : report.text.forEach { Output.line($0) }
  }
}
