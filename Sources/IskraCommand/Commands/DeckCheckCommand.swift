internal import ArgumentParser
internal import DeckFiles
internal import Facts
internal import Questions
internal import Screen

/// `iskra deck check`: every problem at once.
struct DeckCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Report every problem of a deck as file:line:column.",
    discussion: """
      With '--questions' questions are drawn at random and linted: whether they are true, fair, and
      give nothing away; a player that knows nothing must score at chance. The same deck, number and
      seed give the same report. The status is 65 if something must be mended.

      The smallest deck that passes:

        title: Capitals
        cards:
          - {front: Capital of Norway, back: Oslo}

      EXAMPLES
        iskra deck check my-deck.yaml
        iskra deck check my-deck/ other.yaml
        iskra deck check marxism-leninism --questions 10000 --seed 1
        iskra deck check my-deck.yaml --forms
      """)

  @Argument(help: "Deck files, folders, or ids.", completion: .file())
  var decks: [DeckArgument]

  @Flag(help: "Say for each card in which forms it cannot be asked, and why.")
  var forms = false

  @Option(help: ArgumentHelp("Draw so many questions and lint them.", valueName: "n"))
  var questions: Int?

  @Flag(help: "Print one JSON object per deck.")
  var json = false

  @OptionGroup var options: WorldOptions

  /// Up to so many cards the forms are counted without being asked for: it takes a moment each.
  private static let countedUnasked = 3000

  func validate() throws {
    if let questions, !(1...1_000_000).contains(questions) {
      throw ValidationError("'--questions' takes a number from 1 to 1000000.")
    }
  }

  func run() throws {
    let world = World(options)
    var worst: Int32 = 0
    for argument in decks {
      let outcome = argument.load(world)
      let isClean = json ? report(argument, outcome, world) : text(argument, outcome, world)
      worst = max(worst, outcome.problems.exitStatus, isClean ? 0 : ExitStatus.badData)
    }
    if worst != 0 { throw ExitCode(worst) }
  }

  /// Prints lines; whether the questions are clean.
  private func text(
    _ argument: DeckArgument, _ outcome: DeckReader.Outcome, _ world: World
  ) -> Bool {
    outcome.problems.forEach { Output.line($0.description.cleaned) }
    guard let deck = outcome.deck else {
      let count = outcome.problems.count { $0.severity == .error }
      Output.line("\(argument.text.cleaned): \(count) \(count == 1 ? "error" : "errors").")
      return true
    }
    let maker = QuestionMaker(deck: deck)
    let coverage = coverage(of: maker)
    var lines = DeckCheckText.summary(
      of: deck, warnings: outcome.problems.count, counts: coverage?.counts,
      mute: coverage?.mute(among: deck.cards) ?? [])
    if let coverage, forms || questions != nil { lines += DeckCheckText.lines(of: coverage) }
    if let coverage, forms {
      lines += deck.cards.compactMap {
        DeckCheckText.line(of: $0, lacking: coverage.missing($0, maker))
      }
    }
    let lint = lint(maker, world)
    if let lint {
      lines.append("Seed \(world.seed)")
      lines += lint.lines { $0.place(in: deck)?.description }
    }
    lines.forEach { Output.line($0.cleaned) }
    return lint?.isClean ?? true
  }

  /// Prints a JSON object; whether the questions are clean.
  private func report(
    _ argument: DeckArgument, _ outcome: DeckReader.Outcome, _ world: World
  ) -> Bool {
    var report = DeckCheckReport(
      path: argument.text, deck: outcome.deck, problems: outcome.problems)
    guard let deck = outcome.deck else {
      JSONOutput.line(report)
      return true
    }
    let maker = QuestionMaker(deck: deck)
    if let coverage = coverage(of: maker) { report.add(coverage, of: maker, explained: forms) }
    let lint = lint(maker, world)
    report.lint = lint.map { LintFigures($0, seed: world.seed, deck) }
    JSONOutput.line(report)
    return lint?.isClean ?? true
  }

  private func coverage(of maker: QuestionMaker) -> FormCoverage? {
    if forms || questions != nil { return FormCoverage(maker: maker, seeds: 3) }
    return Self.coverage(of: maker)
  }

  /// How a deck can be asked; `nil` if it has too many cards to count that unasked.
  static func coverage(of maker: QuestionMaker) -> FormCoverage? {
    maker.deck.cards.count <= countedUnasked ? FormCoverage(maker: maker, seeds: 1) : nil
  }

  private func lint(_ maker: QuestionMaker, _ world: World) -> LintReport? {
    questions.map {
      LintReport(maker: maker, questions: $0, seed: world.seed, work: .onAllProcessors)
    }
  }
}
