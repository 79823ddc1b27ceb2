internal import ArgumentParser
internal import DeckFiles
internal import Foundation
internal import Screen

/// `iskra deck new`: a deck to begin with.
struct DeckNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a short, commented deck to begin with.",
    discussion: """
      The deck has facts and two written cards and passes 'iskra deck check'. A file that is already
      there is left as it is.

      EXAMPLES
        iskra deck new capitals.yaml
        iskra deck new capitals.yaml --title "Capitals of the world"
      """)

  @Argument(
    help: "The file to write; '.yaml' is added if the ending is missing.", completion: .file())
  var path: String

  @Option(help: ArgumentHelp("The title of the deck.", valueName: "title"))
  var title = ""

  @OptionGroup var options: WorldOptions

  func validate() throws {
    let name = path.split(separator: "/").last ?? ""
    if name.isEmpty || name == "." || name == ".." {
      throw ValidationError("Name a file to write, such as capitals.yaml.")
    }
  }

  func run() throws {
    let isYAML = path.hasSuffix(".yaml") || path.hasSuffix(".yml")
    let file = isYAML ? path : path + ".yaml"
    let text = DeckTemplate.starter(for: file, title: title)
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .withoutOverwriting)
    } catch CocoaError.fileWriteFileExists {
      throw fail(
        "\(file.cleaned) is already there; name another file, or remove this one.",
        ExitStatus.cannotCreate)
    } catch {
      throw fail(
        "\(file.cleaned) cannot be written; check that its folder is there and may be written to.",
        ExitStatus.cannotCreate)
    }
    Output.line("Wrote \(file.cleaned). Next: 'iskra deck check' and 'iskra import' with its name.")
  }
}
