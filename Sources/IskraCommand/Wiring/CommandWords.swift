internal import ArgumentParser
internal import Facts

/// The words after the program's name.
///
/// Options that every command has may stand before the command.
struct CommandWords {
  private let words: [String]
  private let root: any ParsableCommand.Type
  /// Where the command stands, or a word in its place.
  private let position: Int?

  private static let optionsWithValue: Set = [
    "--data", "--config", "--now", "--seed", "--color", "--theme", "--symbols",
  ]
  private static let flags: Set = ["--plain", "--ascii"]

  init(_ words: [String], of root: any ParsableCommand.Type) {
    self.words = words
    self.root = root
    var position = 0
    while position < words.count, words[position].hasPrefix("-") {
      let name = words[position].prefix { $0 != "=" }
      let isComplete = name.count < words[position].count || Self.flags.contains(String(name))
      guard isComplete || Self.optionsWithValue.contains(String(name)) else { break }
      position += isComplete ? 1 : 2
    }
    self.position = position < words.count && !words[position].hasPrefix("-") ? position : nil
  }

  /// The words with the command in front, as the parser wants them.
  var commandFirst: [String] {
    guard let position else { return words }
    return [words[position]] + words[..<position] + words[(position + 1)...]
  }

  /// The names of the command that is meant, such as `deck check`; without any, the default one.
  var command: [String] { path.known }

  /// What is wrong if a word stands in the place of a command and is none; `nil` if all are.
  var unknownCommand: String? {
    let (known, group) = path
    let commands = Self.names(below: group) + ["help"]
    guard let position, commands.count > 1,
      let word = words[position...].dropFirst(known.count).first, !word.hasPrefix("-"),
      !commands.contains(word)
    else { return nil }
    func full(_ name: String) -> String { (known + [name]).joined(separator: " ") }
    let advice =
      Likeness.nearest(to: word, in: commands).map { "did you mean '\(full($0))'?" }
      ?? "'iskra \(full("--help"))' lists them."
    return "there is no command '\(full(word))'; \(advice)"
  }

  /// The command's names as far as they are known, and where they lead.
  private var path: (known: [String], group: any ParsableCommand.Type) {
    var (known, group) = ([String](), root)
    for word in words[(position ?? words.count)...] {
      let below = group.configuration.subcommands.first {
        $0.configuration.commandName == word
      }
      guard let below else { break }
      known.append(word)
      group = below
    }
    return (known, group)
  }

  private static func names(below group: any ParsableCommand.Type) -> [String] {
    group.configuration.subcommands.compactMap { $0.configuration.commandName }
  }
}
