internal import ArgumentParser
internal import Facts
internal import Journal
internal import Questions
internal import Screen
internal import Study
internal import StudyScreens

/// `iskra stats`: the figures of the progress screen as text or JSON.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Print what is known, retention, and what comes.",
    discussion: """
      EXAMPLES
        iskra stats
        iskra stats marxism-leninism --json
      """)

  @Argument(help: "The deck's id (default: every deck).", completion: .decks)
  var deck: String?

  @Flag(help: "Print one JSON object per deck.")
  var json = false

  @OptionGroup var options: WorldOptions

  func run() throws {
    let world = World(options)
    let library = try ReadOnlyLibrary(world)
    let settings = library.settings
    let reviews: [Review]
    do throws(StoreFailure) { reviews = try library.store.reviews() } catch { throw error.exit }
    let byDeck = Dictionary(grouping: reviews) { $0.card.deck }
    let chosen = try library.shelves(named: deck)
    for shelf in chosen {
      guard let deck = shelf.maker?.deck else { continue }
      let scheduler = settings.schedulers[deck.id]
      let report = ProgressReport(
        deck: deck, records: shelf.records, marks: shelf.marks,
        reviews: byDeck[deck.id] ?? [], scheduler: scheduler, on: world.clock().day)
      if json {
        JSONOutput.line(StatsReport(report, scheduler))
      } else {
        StatsReport.text(report, scheduler).forEach { Output.line($0.cleaned) }
      }
    }
  }
}
