internal import ArgumentParser

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
}
