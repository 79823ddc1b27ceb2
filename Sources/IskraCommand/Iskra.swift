internal import ArgumentParser
internal import Facts

/// The program.
///
/// Without a subcommand it opens the app.
@main
struct Iskra: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "iskra",
    abstract: "Study in the terminal: questions made from facts, at the right time.",
    discussion: """
      EXAMPLES
        iskra                          open the app: Enter studies, ? shows the keys, q quits
        iskra study --section exile    study one section
        iskra import words.csv         bring your own cards
        iskra stats                    see what is known
        iskra deck check my-deck/      check a deck you are writing

      Without a usable terminal, and with --plain, questions are asked line by line.
      """,
    version: "0.1.0",
    subcommands: [
      OpenCommand.self, StudyCommand.self, DecksCommand.self, ImportCommand.self,
      StatsCommand.self, DeckCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  /// Runs the program. A word that is no command gets a suggestion before the parser takes it for an
  /// argument of the app.
  static func main() {
    if let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"),
      !commandNames.contains(word)
    {
      let suggestion = Likeness.nearest(to: word, in: commandNames).map { "did you mean '\($0)'?" }
      Output.complain(
        "iskra: there is no command '\(word)'; \(suggestion ?? "'iskra --help' lists them.")")
      exit(withError: ExitCode(ExitStatus.usage))
    }
    main(nil)
  }

  private static var commandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }
}
