public import ArgumentParser
internal import Facts
internal import Study

/// `iskra study`: a session at once.
struct StudyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study", abstract: "Study a deck, a part or a section of it at once.",
    discussion: """
      EXAMPLES
        iskra study                            what is due in the first deck
        iskra study --section essay-one        one part of the first deck
        iskra study --section kronstadt        one section
        iskra study capitals --form cards      flashcards where a card has one
        iskra study --plain                    line by line
      """)

  @Argument(
    help: "The deck's id, as 'iskra decks' lists it (default: the first deck).",
    completion: .decks)
  var deck: String?

  @Option(
    help: ArgumentHelp("Study one section or part only.", valueName: "id"),
    completion: .sections)
  var section: String?

  @Option(help: ArgumentHelp("How to be asked.", valueName: "form"))
  var form: FormLadder.Preference?

  @OptionGroup var world: WorldOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let request = StudyRequest(deck: deck, section: section, form: form)
    throw try ExitCode(Sitting(world, screen).run(request))
  }
}

extension FormLadder.Preference: ExpressibleByArgument {}

/// What to study, as it was asked for.
struct StudyRequest {
  var deck: String?
  var section: String?
  /// How to be asked; `nil` as the settings say.
  var form: FormLadder.Preference?
  /// How long a quiz is, if it is to be one.
  var quiz: QuizLength?

  /// How long a quiz is.
  struct QuizLength {
    var count: Int
    var minutes: Int?
  }

  /// The quiz about a section or part, or everything; `nil` if none is asked for.
  func quizPlan(of section: Section.ID?) -> QuizPlan? {
    quiz.map {
      QuizPlan(
        section: section, count: $0.count, preference: form ?? .auto, minutes: $0.minutes)
    }
  }
}
