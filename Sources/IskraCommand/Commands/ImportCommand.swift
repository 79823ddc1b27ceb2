public import ArgumentParser
internal import Facts
internal import Interchange
internal import Screen

/// `iskra import`: a person's own deck.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring in a deck: YAML (file or folder), CSV or TSV.",
    discussion: """
      A table needs a front and a back in each row; a header row is understood. The deck is written
      as readable YAML into the data folder's 'decks', where it can be edited; progress stays. Rows
      that become no card are named with their lines; the rest is imported, and the status is 65.

      EXAMPLES
        iskra import words.csv
        iskra import words.csv --deck "Spanish verbs" --dry-run
        iskra import my-deck.yaml
      """)

  @Argument(help: "Files or folders to import.", completion: .file())
  var files: [String]

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("The format, if it cannot be told.", valueName: "format"))
  var format: ImportFormat?

  @Option(
    name: .customLong("deck"),
    help: ArgumentHelp("The title of the deck made from a table.", valueName: "name"))
  var deckName: String?

  @Flag(help: "Show what would happen and write nothing.")
  var dryRun = false

  @Flag(help: "Print one JSON object per file.")
  var json = false

  @OptionGroup var options: WorldOptions

  func validate() throws {
    if files.isEmpty { throw ValidationError("Name at least one file to import.") }
    if deckName != nil, files.count > 1 {
      throw ValidationError("'--deck' names one deck: import the files one after the other.")
    }
  }

  func run() throws {
    let shelf = DeckShelf(dataFolder: World(options).dataFolder)
    var worst: Int32 = 0
    for file in files {
      do throws(ImportFailure) {
        let deck = try Importer.preview(of: file, ImportOptions(format: format, deckName: deckName))
        let outcome = try dryRun ? shelf.plan(for: deck) : shelf.store(deck)
        if json {
          JSONOutput.line(ImportReport(deck, outcome, dryRun: dryRun))
        } else {
          ImportReport.text(deck, outcome, dryRun: dryRun).forEach { Output.line($0.cleaned) }
        }
        if deck.lostCards > 0 {
          let rows = deck.lostCards == 1 ? "1 row" : "\(deck.lostCards) rows"
          let rest = dryRun ? "the rest would be imported" : "the rest is imported"
          Output.complain("iskra: \(file.cleaned): \(rows) became no card; \(rest).")
          worst = max(worst, ExitStatus.badData)
        }
      } catch {
        error.sentences.forEach { Output.complain("iskra: \($0.cleaned)") }
        worst = max(worst, error.status)
      }
    }
    if worst != 0 { throw ExitCode(worst) }
  }
}

extension ImportFormat: ExpressibleByArgument {}
