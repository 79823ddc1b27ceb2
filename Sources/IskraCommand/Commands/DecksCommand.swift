internal import ArgumentParser
internal import Facts
internal import Journal
internal import Memory
internal import Questions
internal import Screen
internal import Study
internal import StudyScreens

/// `iskra decks`: what there is to study.
struct DecksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decks", abstract: "List the decks; put some away and bring them back.",
    subcommands: [DecksListCommand.self, DecksRemoveCommand.self, DecksRestoreCommand.self],
    defaultSubcommand: DecksListCommand.self)
}

/// `iskra decks list`, or `iskra decks` alone.
struct DecksListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the decks with due, new and known cards.")

  @Flag(help: "Print one JSON object per deck.")
  var json = false

  @OptionGroup var options: WorldOptions

  struct Line: Encodable {
    let schema = 1
    let id: String?
    let title: String
    let cards: Int
    let due: Int
    let new: Int
    let learning: Int
    let known: Double
    /// How it is scheduled: the model of memory and the wanted retention; `nil` with a problem.
    let model: String?
    let wantedRetention: Double?
    let problem: String?
    let parts: [Part]
  }

  struct Part: Encodable {
    let id: String
    let title: String
    let cards: Int
    let due: Int
    let new: Int
    let learning: Int
    let known: Double

    init(_ part: Section, _ standing: Standing) {
      id = part.id.text
      title = part.title
      cards = standing.cards
      due = standing.due
      new = standing.new
      learning = standing.learning
      known = standing.known
    }
  }

  func run() throws {
    let world = World(options)
    let library = try ReadOnlyLibrary(world)
    let settings = library.settings
    let day = world.clock().day
    for shelf in library.shelves {
      let line = line(shelf, settings: settings, on: day)
      if json {
        JSONOutput.line(line)
      } else if let problem = line.problem {
        Output.line("\(line.title.cleaned): \(problem.cleaned)")
      } else {
        let own = line.id.flatMap { settings.schedulers.own[Deck.ID($0)] }.map {
          "; \($0.model.name.title), wanted retention \($0.policy.retention.fixed(2))"
        }
        Output.line(
          "\(line.id ?? "")  \(line.title.cleaned): \(line.due) due, \(line.new) new, \(Int(line.known.rounded())) of \(line.cards) known\(own ?? "")"
        )
      }
    }
  }

  private func line(_ shelf: Shelf, settings: StudySettings, on day: StudyDay) -> Line {
    switch shelf.content {
    case .broken(let errors, let first):
      return Line(
        id: nil, title: shelf.title, cards: 0, due: 0, new: 0, learning: 0, known: 0,
        model: nil, wantedRetention: nil,
        problem: "\(errors == 1 ? "1 error" : "\(errors) errors, the first"): \(first)",
        parts: [])
    case .ready(let maker, let records):
      let scheduler = settings.schedulers[maker.deck.id]
      let standing = Standing.of(
        maker.deck, records: records, marks: shelf.marks, scheduler: scheduler, on: day)
      let sections = Standing.bySection(
        of: maker.deck, records: records, marks: shelf.marks, scheduler: scheduler,
        on: day)
      return Line(
        id: maker.deck.id.text, title: shelf.title, cards: standing.cards, due: standing.due,
        new: standing.new, learning: standing.learning, known: standing.known,
        model: scheduler.model.name.rawValue, wantedRetention: scheduler.policy.retention,
        problem: nil,
        parts: Standing.byPart(of: maker.deck, sections: sections).map(Part.init))
    }
  }
}
