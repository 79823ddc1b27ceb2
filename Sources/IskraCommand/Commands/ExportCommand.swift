internal import ArgumentParser
internal import DeckFiles
internal import Facts
internal import Foundation
internal import Interchange
internal import Screen

/// `iskra export`: a deck as a file.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a deck as YAML, or its cards as CSV or TSV.",
    discussion: """
      YAML is the deck as it is, remarks included; a deck of several files becomes a folder. A table
      has a row for each card and can be imported again; facts become questions and answers.

      EXAMPLES
        iskra export spanish-verbs
        iskra export marxism-leninism --to csv > cards.csv
        iskra export marxism-leninism -o my-copy
      """)

  @Argument(help: "The id of a deck, or its path.", completion: .file())
  var deck: DeckArgument

  @Option(
    help: ArgumentHelp("yaml, csv or tsv (default: by the ending of -o).", valueName: "format"))
  var to: DeckExport.Format?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "The file or folder to write; without it, standard output.",
      valueName: "path"), completion: .file())
  var output: String?

  @Flag(help: "Write over a file that is there.")
  var force = false

  @OptionGroup var options: WorldOptions

  func run() throws {
    let export = DeckExport(deck.source(World(options)))
    let text: String?
    do throws(ImportFailure) {
      if let output, output != "-" {
        let path = TypedPath.absolute(output)
        return Output.line(try export.write(to: path, as: to, isReplacing: force).cleaned)
      }
      text = try export.text(as: to ?? .yaml)
    } catch {
      error.sentences.forEach { Output.complain("iskra: \($0.cleaned)") }
      throw ExitCode(error.status)
    }
    guard let text else {
      throw fail(
        "the deck has several files; name a folder with -o, or a table with --to csv.",
        ExitStatus.usage)
    }
    Output.text(text)
  }
}

extension DeckExport.Format: ExpressibleByArgument {}
