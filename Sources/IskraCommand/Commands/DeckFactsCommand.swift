internal import ArgumentParser
internal import Facts
internal import Questions
internal import Screen

/// `iskra deck facts`: what a deck says.
struct DeckFactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "List the facts of a deck with their provenance.",
    discussion: """
      EXAMPLES
        iskra deck facts marxism-leninism
        iskra deck facts my-deck.yaml --json
      """)

  @Argument(help: "A deck file, folder, or id.", completion: .file())
  var deck: DeckArgument

  @Flag(help: "Print one JSON object per fact.")
  var json = false

  @OptionGroup var options: WorldOptions

  func run() throws {
    let deck = try deck.deck(World(options))
    for fact in deck.facts {
      let report = FactReport(fact, in: deck)
      guard !json else {
        JSONOutput.line(report)
        continue
      }
      let text = report.text.nonEmpty ?? "\(report.subject), \(report.relation): \(report.value)"
      Output.line("\(report.id)  \(text) [\(report.sources.joined(separator: "; "))]".cleaned)
    }
  }
}
