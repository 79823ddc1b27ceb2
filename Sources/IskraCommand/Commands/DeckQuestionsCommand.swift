public import ArgumentParser
internal import Facts
internal import Questions
internal import Screen

/// `iskra deck questions`: what would be asked.
struct DeckQuestionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions", abstract: "Show questions as they would be asked.",
    discussion: """
      The same deck and seed give the same questions. The right answer is marked: '*' before an
      option, the true place before an event, a letter before what is matched or sorted.

      EXAMPLES
        iskra deck questions marxism-leninism --count 20 --seed 7
        iskra deck questions my-deck.yaml --card lenin.died-on --form cloze
        iskra deck questions my-deck.yaml --form matching
        iskra deck questions my-deck.yaml --json
      """)

  @Argument(help: "A deck file, folder, or id.", completion: .file())
  var deck: DeckArgument

  @Option(help: "How many.")
  var count = 20

  @Option(help: ArgumentHelp("Only questions of this form.", valueName: "form"))
  var form: Form?

  @Option(help: ArgumentHelp("Only questions of this card.", valueName: "id"))
  var card: String?

  @Flag(help: "Print one JSON object per question.")
  var json = false

  @OptionGroup var options: WorldOptions

  func validate() throws {
    if !(0...1_000_000).contains(count) {
      throw ValidationError("'--count' takes a number from 0 to 1000000.")
    }
  }

  func run() throws {
    let world = World(options)
    let maker = QuestionMaker(deck: try deck.deck(world))
    var cards = maker.deck.cards
    if let card {
      guard let found = maker.card(Card.ID(card)) else {
        throw fail("there is no card '\(card)' in \(maker.deck.id).", ExitStatus.usage)
      }
      cards = [found]
    }
    var generator = SeededGenerator(seed: world.seed)
    let questions = QuestionSample(maker: maker, cards: cards, form: form, work: .onAllProcessors)
      .draw(count, &generator)
    if questions.isEmpty, count > 0 {
      Output.complain("iskra: no card here can be asked\(form.map { " as \($0.rawValue)" } ?? "").")
    }
    for question in questions {
      guard !json else {
        JSONOutput.line(QuestionReport(question))
        continue
      }
      QuestionText(question).lines.forEach { Output.line($0.cleaned) }
      Output.line("")
    }
  }
}

extension Form: ExpressibleByArgument {}
