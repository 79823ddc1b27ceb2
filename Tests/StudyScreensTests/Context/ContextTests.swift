import Facts
import Memory
import Questions
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// What stands beside a question in a wide window: nothing of it before the answer, its neighbours
/// afterwards.
@Suite struct ContextTests {
  /// Questions with options: one key answers them.
  static let settings = StudySettings(
    schedulers: DatedDeck.settings.schedulers, ladder: FormLadder(.choice))
  private static let scheduler = Scheduler(model: StudyModel(.fsrs6))
  private static let today = TestTime.start.day
  private let maker = QuestionMaker(deck: SmallDeck.make())

  private static func record(due days: Int) -> CardRecord {
    CardRecord(
      state: .fsrs6(FSRS6.State(stability: Days(30), difficulty: 5)), stability: Days(30),
      firstDay: today + -40, lastDay: today + -10, lastInstant: TestTime.after(days: -10).instant,
      dueDay: today + days, reviews: 2, lapses: 0, successes: 2)
  }

  /// The context of a card's question, with cards that come up after it.
  private func context(
    _ card: Card.ID, _ records: [Card.ID: CardRecord], then others: [Card.ID] = []
  ) throws -> StudyContext {
    let session = Session(
      maker: maker, queue: QuizPlan.queue(again: [card] + others), records: records,
      ladder: FormLadder(.cards), seed: 1, scheduler: Self.scheduler, on: Self.today)
    return StudyContext(
      try #require(session.question), in: session, maker, scheduler: Self.scheduler, on: Self.today)
  }

  @Test func whatWasMetIsSaidAndTheRestIsCounted() throws {
    let met = try context("uranus.discoverer", ["uranus.moons": Self.record(due: 9)])
    #expect(met.neighbours?.name == "Uranus")
    #expect(met.neighbours?.kind == "planet")
    #expect(met.neighbours?.sentences == ["In this book Uranus has 28 moons in all."])
    #expect(met.neighbours?.rest == "More: 1 not met yet.")
    let unmet = try context("uranus.discoverer", [:])
    #expect(unmet.neighbours?.sentences == [])
    #expect(unmet.neighbours?.rest == "2 not met yet.")
  }

  @Test func whatIsStillToBeAskedIsNotGivenAway() throws {
    let due = try context("uranus.discoverer", ["uranus.moons": Self.record(due: 0)])
    #expect(due.neighbours?.sentences == [])
    #expect(due.neighbours?.rest == "1 to be asked again today, 1 not met yet.")
    let awaited = try context(
      "uranus.discoverer", ["uranus.moons": Self.record(due: 9)], then: ["uranus.moons"])
    #expect(awaited.neighbours?.keptBack == 1)
  }

  @Test func theNearestEventsThatMayBeSeenStandAround() throws {
    let records = [
      "saturn.discovered-on", "neptune.discovered-on.back", "uranus.discovered-on",
    ].map { (Card.ID($0), Self.record(due: 5)) }
    let context = try context(
      "uranus.discovered-on", Dictionary(uniqueKeysWithValues: records))
    let surroundings = try #require(context.surroundings)
    #expect(surroundings.events.map(\.date.text) == ["1610", "1781", "1846"])
    #expect(surroundings.events[0].title == "The planet Saturn was discovered")
    #expect(
      surroundings.events.map { surroundings.marked.contains($0.fact) } == [false, true, false])
    #expect(surroundings.hidden.map(\.month) == [1659 * 12], "Mars was never asked for")
  }

  @Test func aQuestionWithoutADateStandsAmongTheDatesOfItsEntity() throws {
    let known = try context(
      "uranus.moons",
      [
        "uranus.discovered-on": Self.record(due: 5), "saturn.discovered-on": Self.record(due: 5),
      ])
    #expect(known.surroundings?.events.map(\.date.text) == ["1610", "1781"])
    let due = try context(
      "uranus.moons",
      [
        "uranus.discovered-on": Self.record(due: 0), "saturn.discovered-on": Self.record(due: 5),
      ])
    #expect(due.surroundings == nil, "its place on the line would tell the date")
  }

  /// The pane's cells, row by row.
  private func pane(_ stage: Stage) throws -> [String] {
    let pane = try #require(stage.app.layout.beside?.pane)
    let canvas = stage.app.view().canvas
    return (pane.row..<pane.endRow).map { row in
      String(canvas.row(row).dropFirst(pane.column - 3).map(\.character))
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func beforeTheAnswerThePaneKnowsNothingOfTheQuestion(seed: UInt64) throws {
    let forms: [FormLadder.Preference] = [.auto, .cards, .choice, .typed]
    var stage = try Stage(
      size: Size(rows: 30, columns: 130), seed: seed,
      settings: StudySettings(ladder: FormLadder(forms[Int(seed) % forms.count])))
    stage.press("<enter>")
    for step in 0..<8 {
      guard case .study(let study) = stage.app.place, case .asking = study.phase else { break }
      #expect(study.context == nil)
      // The same figures of the session give the same pane, whatever is asked.
      let layout = stage.app.layout
      let page = ContextPage.progress(
        answered: study.session.answers.count,
        right: study.session.answers.count { $0.judgement.passed },
        remaining: study.session.remaining, columns: layout.beside?.pane.columns ?? 0,
        symbols: .unicode)
      var canvas = Canvas(size: stage.app.size)
      page.draw(on: &canvas, in: try #require(layout.beside?.pane), symbols: .unicode)
      let wanted = canvas.lines.joined().filter { $0 != " " }
      let found = try pane(stage).joined().filter { $0 != " " && $0 != "│" }
      #expect(found == wanted, "seed \(seed), step \(step)")
      stage.press(study.isTyping ? "<tab>" : "0 <space>")
      stage.press("<enter> 3")
    }
  }

  @Test func itIsGatheredWithTheAnswerAndGoneWithTheNextQuestion() throws {
    var stage = try Stage(size: Size(rows: 24, columns: 80))
    stage.press("<enter> 1")
    #expect(stage.study?.context == nil, "there is no room for it")
    stage.send(.resize(Size(rows: 24, columns: 120)))
    let context = try #require(stage.study?.context)
    stage.press("j k")
    #expect(stage.study?.context == context)
    stage.press("<enter>")
    #expect(stage.study?.context == nil)
    stage.press("1")
    #expect(stage.study?.context != nil)
    stage.press("u")
    #expect(stage.study?.context == nil)
  }

  @Test func aQuizHasItToo() throws {
    var stage = try Stage(size: Size(rows: 24, columns: 120))
    stage.press("z <enter>")
    stage.press(stage.study?.isTyping == true ? "<tab>" : "0")
    if stage.study?.isAnswered == false { stage.press("<space>") }
    #expect(stage.study?.quiz != nil)
    #expect(stage.study?.context != nil)
  }

  @Test func inALowWindowAllOfItCanBeReached() throws {
    let deck = DatedDeck.make()
    var stage = try Stage(
      decks: [deck], size: Size(rows: 12, columns: 110), settings: Self.settings,
      store: DatedDeck.store(deck))
    stage.press("<enter> 1")
    #expect(stage.text.contains("So the chronicle says"))
    for _ in 0..<30 { stage.press("j") }
    #expect(stage.text.contains("A Chronicle (2001)"))
    for _ in 0..<30 { stage.press("k") }
    #expect(stage.text.contains("So the chronicle says"))
  }

  @Test(arguments: 110..<300 as Range<Int>)
  func questionAndPaneNeverMeet(columns: Int) throws {
    let layout = ScreenLayout(size: Size(rows: 24, columns: columns))
    let (text, pane) = try #require(layout.beside)
    #expect((60...ScreenLayout.textColumns).contains(text.columns))
    #expect(pane.columns >= 30)
    #expect(text.endColumn + 4 < pane.column)
    #expect(pane.endColumn + 2 <= columns)
    #expect(ScreenLayout(size: Size(rows: 24, columns: 109)).beside == nil)
  }
}

extension Stage {
  /// The session on the screen.
  fileprivate var study: StudyState? {
    if case .study(let study) = app.place { study } else { nil }
  }
}

/// The pane in its three tiers, as files in `Screens`.
@Suite struct ContextSnapshotTests {
  private static let tiers: [Symbols] = [.ascii, .unicode, .braille]
  private static let sizes = [Size(rows: 24, columns: 110), Size(rows: 60, columns: 200)]

  @Test(arguments: tiers, sizes) func afterTheAnswer(symbols: Symbols, size: Size) throws {
    let deck = DatedDeck.make()
    var stage = try Stage(
      decks: [deck], size: size, symbols: symbols, settings: ContextTests.settings,
      store: DatedDeck.store(deck))
    stage.press("<enter> 1")
    ScreenFile.expect(stage, "context-\(symbols.tier.rawValue)-\(Sizes.name(size))")
    let isASCII = stage.text.allSatisfy { $0.isASCII }
    #expect(isASCII == (symbols.tier == .ascii))
    stage.press("<enter>")
    ScreenFile.expect(stage, "context-before-\(symbols.tier.rawValue)-\(Sizes.name(size))")
  }
}
