internal import ArgumentParser
internal import Facts
internal import Study

/// `iskra quiz`: a quiz at once.
struct QuizCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiz", abstract: "Take a quiz over a deck, a part or a section of it at once.",
    discussion: """
      Each card is asked once; the answers count for your memory. At the end comes the score with
      what was missed.

      EXAMPLES
        iskra quiz                                    ten questions about the first deck
        iskra quiz --section essay-one --count 20     twenty about one part
        iskra quiz capitals --time-limit 5            five minutes
        iskra quiz --form choice --plain              with options, line by line
      """)

  @Argument(
    help: "The deck's id, as 'iskra decks' lists it (default: the first deck).",
    completion: .decks)
  var deck: String?

  @Option(
    help: ArgumentHelp("A quiz about one section or part only.", valueName: "id"),
    completion: .sections)
  var section: String?

  @Option(help: ArgumentHelp("How many questions at most, 1 to 500.", valueName: "n"))
  var count = 10

  @Option(help: ArgumentHelp("Minutes until it ends, 1 to 600.", valueName: "minutes"))
  var timeLimit: Int?

  @Option(help: ArgumentHelp("How to be asked.", valueName: "form"))
  var form: FormLadder.Preference?

  @OptionGroup var world: WorldOptions
  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    guard (1...500).contains(count) else {
      throw ValidationError("A quiz has 1 to 500 questions.")
    }
    guard (1...600).contains(timeLimit ?? 1) else {
      throw ValidationError("The time limit is 1 to 600 minutes.")
    }
  }

  func run() throws {
    var request = StudyRequest(deck: deck, section: section, form: form)
    request.quiz = .init(count: count, minutes: timeLimit)
    throw try ExitCode(Sitting(world, screen).run(request))
  }
}
