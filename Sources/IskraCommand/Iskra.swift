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
      CardsCommand.self, TimelineCommand.self, StatsCommand.self, ConfigCommand.self,
      DeckCommand.self, MemoryCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  /// Runs the program.
  static func main() {
    let arguments = CommandWords(Array(CommandLine.arguments.dropFirst()), commands: commandNames)
    if let word = arguments.unknownCommand {
      let suggestion = Likeness.nearest(to: word, in: commandNames).map { "did you mean '\($0)'?" }
      Output.complain(
        "iskra: there is no command '\(word)'; \(suggestion ?? "'iskra --help' lists them.")")
      exit(withError: ExitCode(ExitStatus.usage))
    }
    main(arguments.commandFirst)
  }

  private static var commandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }
}

/// The words after the program's name.
///
/// Options that every command has may stand before the command.
struct CommandWords {
  private let words: [String]
  private let commands: [String]
  /// Where the command stands, or a word in its place.
  private let position: Int?

  private static let optionsWithValue: Set = [
    "--data", "--config", "--now", "--seed", "--color", "--theme", "--symbols",
  ]
  private static let flags: Set = ["--plain", "--ascii"]

  init(_ words: [String], commands: [String]) {
    self.words = words
    self.commands = commands
    var position = 0
    while position < words.count, words[position].hasPrefix("-") {
      let name = words[position].prefix { $0 != "=" }
      let isComplete = name.count < words[position].count || Self.flags.contains(String(name))
      guard isComplete || Self.optionsWithValue.contains(String(name)) else { break }
      position += isComplete ? 1 : 2
    }
    self.position = position < words.count && !words[position].hasPrefix("-") ? position : nil
  }

  /// A word in the place of a command that is none.
  var unknownCommand: String? {
    position.map { words[$0] }.flatMap { commands.contains($0) ? nil : $0 }
  }

  /// The words with the command in front, as the parser wants them.
  var commandFirst: [String] {
    guard let position else { return words }
    return [words[position]] + words[..<position] + words[(position + 1)...]
  }
}
