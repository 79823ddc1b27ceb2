internal import ArgumentParser
internal import Facts
internal import Journal
internal import Questions
internal import Screen
internal import Study
internal import StudyScreens

/// `iskra timeline`: the dated facts of a deck in order of time, as the screen draws them on a line.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "List the events of a deck in order of time.",
    discussion: """
      Events that were not met yet are counted but not named, so that the list gives no answers
      away; --all names them too.

      EXAMPLES
        iskra timeline                                 the first deck
        iskra timeline --section kronstadt             one section or part
        iskra timeline marxism-leninism --all --json   everything, for other programs
      """)

  @Argument(
    help: "The deck's id, as 'iskra decks' lists it (default: the first deck).",
    completion: .decks)
  var deck: String?

  @Option(
    help: ArgumentHelp("Only one section or part.", valueName: "id"),
    completion: .sections)
  var section: String?

  @Flag(help: "Name events that were not met yet too.")
  var all = false

  @Flag(help: "Print one JSON object per event.")
  var json = false

  @OptionGroup var options: WorldOptions

  func run() throws {
    let world = World(options)
    let library = try ReadOnlyLibrary(world)
    let settings = library.settings
    let shelves = library.shelves
    let target = try StudyTarget(StudyRequest(deck: deck, section: section), in: shelves)
    let shelf = shelves[target.shelf]
    guard let maker = shelf.maker else { return }
    let whole = Timeline(
      maker, records: shelf.records, scheduler: settings.schedulers[maker.deck.id],
      on: world.clock().day)
    let events = whole.filtered(target.section).events
    let shown = events.filter { all || !$0.isUnmet }
    for event in shown {
      let line = Line(event, in: maker.deck)
      json ? JSONOutput.line(line) : Output.line(line.text.cleaned)
    }
    if !json, shown.count < events.count {
      Output.line("\(events.count - shown.count) more not met yet; --all shows them.")
    }
  }

  /// An event as `timeline --json` prints it.
  struct Line: Encodable {
    let schema = 1
    let year: Int
    /// The last year of a range.
    let endYear: Int?
    let date: String
    let isCirca: Bool
    let title: String
    let statement: String
    let fact: String
    let card: String?
    let section: String?
    /// Not met, weak, shaky, known or strong; missing if no card asks for the fact.
    let knowledge: String?

    init(_ event: Timeline.Event, in deck: Deck) {
      year = event.date.start.year
      endYear = event.date.end?.year
      date = event.date.text
      isCirca = event.date.isCirca
      title = event.title
      let fact = deck.facts[event.fact]
      statement = deck.statement(of: fact)
      self.fact = fact.id.text
      card = event.card?.text
      section = event.section?.text
      knowledge = event.knowledge?.word
    }

    /// The same in a line: year, event, date, how well it is known.
    var text: String {
      let years = endYear.map { "\(year)–\($0)" } ?? "\(year)"
      let when = (isCirca ? "around " : "") + date
      return "\(years.padded(to: 10))\(title) (\(when)): \(knowledge ?? "not asked")"
    }
  }
}
