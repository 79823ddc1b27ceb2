public import ArgumentParser
internal import Facts
internal import Journal
internal import Questions
internal import Screen
internal import Study
internal import StudyScreens

/// `iskra cards`: searches and lists cards, as the screen of cards does.
struct CardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards", abstract: "Search and list cards.",
    discussion: """
      A query is words, all of which must occur, and conditions:
        "civil war"  -tsar  lenin or stalin  deck:  section:  kind:  id:  status:
        is:due|new|learning|known|leech|suspended|buried|flagged
        stability<10  difficulty>=7  recall<80%  due<=7  reviews=0  lapses>3  importance:3

      EXAMPLES
        iskra cards                                  all cards of all decks
        iskra cards kronstadt is:due                 what is due about one thing
        iskra cards 'recall<80%' --sort recall       the weakest first
        iskra cards --deck capitals --json           one deck, for other programs
        iskra cards -- -is:new                       a query that begins with a minus
      """)

  @Argument(help: "What to look for (default: everything).")
  var query: [String] = []

  @Option(help: ArgumentHelp("Only cards of this deck.", valueName: "id"))
  var deck: String?

  @Option(help: ArgumentHelp("Sort by this column.", valueName: "column"))
  var sort: CardColumn = .deck

  @Flag(help: "Sort the other way round.")
  var reverse = false

  @Flag(help: "Print one JSON object per card.")
  var json = false

  @OptionGroup var options: WorldOptions

  func run() throws {
    let wanted: CardQuery
    do throws(CardQueryProblem) {
      wanted = try CardQuery(query.joined(separator: " "))
    } catch {
      throw fail(error.sentence, ExitStatus.usage)
    }
    let world = World(options)
    let library = try ReadOnlyLibrary(world)
    let settings = library.settings
    let chosen = try library.shelves(named: deck)
    var index = CardIndex(
      chosen.map { shelf in
        shelf.maker.map { .init(maker: $0, records: shelf.records, marks: shelf.marks) }
      }, schedulers: settings.schedulers, on: world.clock().day)
    for row in index.search(wanted, by: sort, isReversed: reverse) {
      guard let report = CardReport(row, of: index) else { continue }
      json ? JSONOutput.line(report) : Output.line(report.text.cleaned)
    }
  }
}

extension CardColumn: ExpressibleByArgument {}
