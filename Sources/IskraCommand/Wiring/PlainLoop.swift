internal import ArgumentParser
internal import Facts
internal import Questions
internal import Screen
internal import Study
internal import StudyScreens

/// Reads lines and prints lines: the plain mode.
struct PlainLoop {
  private let world: World
  private var table: Sitting.Table
  private var generator: SeededGenerator

  init(_ world: World, _ table: Sitting.Table) {
    self.world = world
    self.table = table
    generator = SeededGenerator(seed: world.seed)
  }

  /// Studies the target, or lets the learner choose decks until they quit.
  ///
  /// Returns the exit status.
  func run(_ target: StudyTarget?) throws -> Int32 {
    var loop = self
    if !table.notice.isEmpty { Output.line(table.notice.cleaned) }
    if let target {
      try loop.study(shelf: target.shelf, section: target.section)
    } else {
      try loop.chooseDecks()
    }
    return 0
  }

  private mutating func chooseDecks() throws {
    while true {
      printDecks()
      Output.text("deck number, or q> ")
      guard let line = typedLine(), line.trimmed.lowercased() != "q" else { return }
      let number = line.trimmed.isEmpty ? 1 : Int(line.trimmed) ?? 0
      guard table.shelves.indices.contains(number - 1) else {
        Output.line("Type a number from 1 to \(table.shelves.count), or q to quit.")
        continue
      }
      try study(shelf: number - 1, section: nil)
    }
  }

  private func printDecks() {
    for (position, shelf) in table.shelves.enumerated() {
      let title = "\(position + 1)  \(shelf.title.cleaned)"
      guard let deck = shelf.maker?.deck else {
        Output.line("\(title): has errors; see 'iskra deck check'.")
        continue
      }
      let standing = Standing.of(
        deck, records: shelf.records, scheduler: table.settings.scheduler, on: world.clock().day)
      Output.line(
        "\(title): \(standing.due) due, \(standing.new) new, \(Int(standing.known.rounded())) of \(standing.cards) known."
      )
    }
  }

  private mutating func study(shelf: Int, section: Section.ID?) throws {
    guard let maker = table.shelves[shelf].maker else {
      Output.line("This deck has errors; see 'iskra deck check'.")
      return
    }
    let records = table.shelves[shelf].records
    let moment = world.clock()
    let queue = DayQueue.build(
      deck: maker.deck, section: section, records: records,
      marks: table.shelves[shelf].marks, scheduler: table.settings.scheduler,
      on: moment.day, limits: table.settings.limits)
    let session = Session(
      maker: maker, queue: queue, records: records, ladder: table.settings.ladder,
      seed: generator.next(), scheduler: table.settings.scheduler, on: moment.day)
    var study = PlainStudy(
      maker: maker, session: session, scheduler: table.settings.scheduler, nextID: table.nextID,
      at: moment)
    study.opening().forEach(Output.line)
    var isOver = session.isOver
    while !isOver {
      Output.text(study.prompt)
      // The end of input ends the session as q does.
      let line = typedLine() ?? "q"
      let reply = study.take(line, at: world.clock())
      for effect in reply.effects { try perform(effect) }
      reply.lines.forEach(Output.line)
      isOver = reply.isOver
    }
    table.shelves[shelf].records = study.records
    table.nextID = study.nextEntry
  }

  /// A line from the learner; at the end of input the prompt gets its line break.
  private func typedLine() -> String? {
    let line = readLine()
    if line == nil { Output.line("") }
    return line
  }

  private func perform(_ effect: Effect) throws {
    guard case .record(let lines, _) = effect else { return }
    do throws(StoreFailure) {
      try table.store.write(lines)
    } catch {
      throw error.exit
    }
  }
}
