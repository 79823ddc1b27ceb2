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
      OpenCommand.self, StudyCommand.self, QuizCommand.self, DecksCommand.self, ImportCommand.self,
      ExportCommand.self,
      CardsCommand.self, TimelineCommand.self, StatsCommand.self, ConfigCommand.self,
      DeckCommand.self, MemoryCommand.self, CompletionsCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  /// The command that the words mean.
  ///
  /// Without a command's name only the app's own options are looked for at first: to lay out those
  /// of all commands takes as long as to draw the first screen. What they do not explain goes the
  /// long way.
  private static func parsed(_ words: CommandWords) throws -> any ParsableCommand {
    if words.command.isEmpty, let command = try? OpenCommand.parse(words.commandFirst) {
      return command
    }
    return try parseAsRoot(words.commandFirst)
  }

  /// Runs the program.
  static func main() {
    let words = CommandWords(Array(CommandLine.arguments.dropFirst()), of: Iskra.self)
    if let sentence = words.unknownCommand { exit(withError: fail(sentence, ExitStatus.usage)) }
    do {
      var command = try parsed(words)
      try command.run()
    } catch {
      let sentence = message(for: error)
      guard exitCode(for: error) == .validationFailure, !sentence.isEmpty else {
        exit(withError: error)
      }
      let help = (["iskra"] + words.command + ["--help"]).joined(separator: " ")
      exit(withError: fail("\(sentence.asClause) '\(help)' explains.", ExitStatus.usage))
    }
  }
}

extension String {
  /// A sentence of the parser as ours go on: small at its beginning, open at its end.
  fileprivate var asClause: String {
    var text = Substring(self)
    while let last = text.last, last.isWhitespace || last == "." { text.removeLast() }
    return text.prefix(1).lowercased() + text.dropFirst() + (text.last == "?" ? "" : ";")
  }
}
