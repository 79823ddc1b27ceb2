internal import ArgumentParser
internal import DeckFiles
internal import Foundation

/// `iskra deck new`: a first deck to change.
struct DeckNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a short deck with remarks, ready to be changed.",
    discussion: """
      The deck has no problems and can be imported at once. Nothing is overwritten.

      EXAMPLES
        iskra deck new capitals.yaml
        iskra deck new capitals.yaml --title "Capitals of the world"
      """)

  @Argument(help: "The file to write.", completion: .file())
  var path: String

  @Option(
    help: ArgumentHelp("The deck's title (default: from the file's name).", valueName: "title"))
  var title: String = ""

  func run() throws {
    let text = DeckTemplate.starter(for: path, title: title)
    do {
      // Fails if there is a file already, also one that appeared a moment ago.
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
    } catch CocoaError.fileWriteFileExists {
      throw fail("\(path) is already there; choose another name.", ExitStatus.cannotCreate)
    } catch {
      throw fail(
        "\(path) cannot be written; check that its folder is there and may be written.",
        ExitStatus.cannotCreate)
    }
    Output.line("\(path) is a deck now. Change it, check it with 'iskra deck check', import it.")
  }
}
