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
      try loop.study(shelf: target.shelf, section: target.section, quiz: target.quiz)
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
      guard let choice = choice(line.trimmed.isEmpty ? "1" : line.trimmed) else {
        Output.line(
          "Type a number from 1 to \(table.shelves.count), for a part such as 1.2, or q to quit.")
        continue
      }
      try study(shelf: choice.shelf, section: choice.section)
    }
  }

  /// The deck that a number means, or with a second one, its part.
  private func choice(_ typed: String) -> (shelf: Int, section: Section.ID?)? {
    let numbers = typed.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(numbers.count), let deck = numbers[0],
      table.shelves.indices.contains(deck - 1)
    else { return nil }
    guard numbers.count == 2 else { return (deck - 1, nil) }
    let parts = table.shelves[deck - 1].maker?.deck.parts ?? []
    guard let part = numbers[1], parts.indices.contains(part - 1) else { return nil }
    return (deck - 1, parts[part - 1].id)
  }

  private func printDecks() {
    for (position, shelf) in table.shelves.enumerated() {
      let title = "\(position + 1)  \(shelf.title.cleaned)"
      guard let deck = shelf.maker?.deck else {
        Output.line("\(title): has errors; see 'iskra deck check'.")
        continue
      }
      let day = world.clock().day
      let scheduler = table.settings.schedulers[deck.id]
      let standing = Standing.of(
        deck, records: shelf.records, marks: shelf.marks, scheduler: scheduler, on: day)
      Output.line("\(title): \(standing.words)")
      guard !deck.parts.isEmpty else { continue }
      let parts = Standing.byPart(
        of: deck,
        sections: Standing.bySection(
          of: deck, records: shelf.records, marks: shelf.marks, scheduler: scheduler, on: day))
      for (number, part) in deck.parts.enumerated() {
        let standing = parts.first { $0.part.id == part.id }?.standing ?? Standing()
        Output.line("  \(position + 1).\(number + 1)  \(part.title.cleaned): \(standing.words)")
      }
    }
  }

  private mutating func study(
    shelf: Int, section: Section.ID?, quiz: QuizPlan? = nil
  ) throws {
    guard let maker = table.shelves[shelf].maker else {
      Output.line("This deck has errors; see 'iskra deck check'.")
      return
    }
    let records = table.shelves[shelf].records
    let scheduler = table.settings.schedulers[maker.deck.id]
    let moment = world.clock()
    let marks = table.shelves[shelf].marks
    let queue =
      quiz?.queue(deck: maker.deck, marks: marks, using: &generator)
      ?? DayQueue.build(
        deck: maker.deck, section: section, records: records, marks: marks,
        scheduler: scheduler, on: moment.day, limits: table.settings.limits)
    let ladder = quiz.map { FormLadder($0.preference) } ?? table.settings.ladder
    let session = Session(
      maker: maker, queue: queue, records: records,
      calendar: table.shelves.calendar(studying: shelf, on: moment.day), ladder: ladder,
      seed: generator.next(), scheduler: scheduler, on: moment.day)
    var study = PlainStudy(
      maker: maker, session: session, marks: marks, scheduler: scheduler,
      nextID: table.nextID, quiz: quiz, asksConfidence: table.settings.asksConfidence, at: moment)
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
    table.shelves[shelf].marks = study.marks
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

extension Standing {
  /// In words, such as "3 due, 12 new, 40 of 80 known".
  fileprivate var words: String {
    "\(due) due, \(new) new, \(Int(known.rounded())) of \(cards) known."
  }
}
