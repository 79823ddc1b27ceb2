import Facts
import Memory
import Questions
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// The timeline from the outside: keys in, screens out.
@Suite struct TimelineScreenTests {
  private func stage(
    _ size: Size = Size(rows: 24, columns: 80), _ symbols: Symbols = .unicode,
    isMet: Bool = true
  ) throws -> Stage {
    let deck = DatedDeck.make()
    let store = try isMet ? DatedDeck.store(deck) : .inMemory()
    var stage = try Stage(
      decks: [deck], size: size, symbols: symbols, settings: DatedDeck.settings, store: store)
    stage.press("t")
    return stage
  }

  private func state(_ stage: Stage) throws -> TimelineState {
    guard case .timeline(let state) = stage.app.place else {
      throw Missing()
    }
    return state
  }
  private struct Missing: Error {}

  @Test func itIsAKeyAwayFromHomeAndFromProgress() throws {
    var stage = try stage()
    #expect(stage.text.contains("Timeline"))
    #expect(stage.text.contains("today"))
    stage.press("q")
    #expect(stage.app.place == .home)
    stage.press("p t")
    #expect(stage.text.contains("Timeline"))
    stage.press("t")
    #expect(stage.text.contains("Known now"))
  }

  @Test func theRowThatIsSelectedAtHomeIsShownAlone() throws {
    var stage = try stage()
    stage.press("q j j t")
    #expect(try state(stage).section == "east")
    #expect(stage.lines[0].contains("The East"))
  }

  @Test func aDeckWithoutDatesSaysSo() throws {
    var stage = try Stage(decks: [Deck(header: .init(id: "empty", title: "Empty"))])
    stage.press("t")
    #expect(stage.app.place == .home)
    #expect(stage.text.contains("There are no dates in this deck."))
  }

  @Test func whatWasNeverAskedIsNotGivenAway() throws {
    var stage = try stage(isMet: false)
    let names = DatedDeck.make().entities.map(\.name)
    for keys in ["", "+", "+", "j", "j <enter>", "<pagedown>", "q G <enter>"] {
      stage.press(keys)
      for name in names { #expect(!stage.text.contains(name), "\(name) after '\(keys)'") }
      #expect(stage.text.contains("?"))
    }
    stage.press("q a g")
    #expect(stage.text.contains("27 September 1825: First Railway"))
    stage.press("a")
    #expect(!stage.text.contains("First Railway"))
  }

  @Test(arguments: [Size(rows: 12, columns: 40), Size(rows: 60, columns: 200)])
  func nothingIsGivenAwayAtOtherSizes(size: Size) throws {
    let stage = try stage(size, isMet: false)
    for name in DatedDeck.make().entities.map(\.name) { #expect(!stage.text.contains(name)) }
    #expect(!stage.text.contains("1905 "), "nor is a date said")
  }

  @Test func theKeysGoThroughTheEventsInOrderOfTime() throws {
    var stage = try stage()
    stage.press("a")
    var names: [String] = []
    for _ in 0..<10 {
      names.append(try #require(state(stage).event).title)
      stage.press("j")
    }
    #expect(
      names == [
        "First Railway", "Long War", "Great Canal", "Northern Wire", "Spring Rising",
        "Eastern Treaty", "Autumn Rising", "Iron Strike", "Moon Landing", "Wide Net",
      ])
    stage.press("g")
    #expect(try state(stage).selected == 0)
    stage.press("G k")
    #expect(try state(stage).event?.title == "Moon Landing")
  }

  @Test func tabGoesToTheNearestEventOfTheNextLane() throws {
    var stage = try stage()
    stage.press("j j <tab>")
    #expect(try state(stage).event?.title == "Northern Wire")
    stage.press("<tab>")
    #expect(try state(stage).event?.title == "Great Canal")
    stage.press("<s-tab>")
    #expect(try state(stage).event?.title == "Northern Wire")
  }

  @Test func zoomingStopsAtTheWholeLineAndAtDays() throws {
    var stage = try stage()
    stage.press("-")
    #expect(stage.text.contains("The whole line is in sight."))
    stage.press("l")
    #expect(stage.text.contains("The whole line is in sight; + zooms in."))
    for _ in 0..<20 { stage.press("+") }
    #expect(stage.text.contains("A column is a day already."))
    #expect(stage.text.contains("cell: a day"))
    #expect(stage.text.contains("Oct"))
    for _ in 0..<20 { stage.press("-") }
    #expect(try state(stage).scale == nil)
  }

  @Test func scrollingIntoEmptyTimeGoesOnToTheNextEvent() throws {
    var stage = try stage()
    for _ in 0..<20 { stage.press("+") }
    stage.press("l l l l l")
    #expect(try state(stage).event?.title == "Long War")
    for _ in 0..<60 { stage.press("<pagedown>") }
    #expect(try state(stage).event?.title == "Wide Net")
    #expect(try state(stage).window(columns: 50).cells(of: #require(state(stage).event)) != nil)
    for _ in 0..<60 { stage.press("h <pageup>") }
    #expect(try state(stage).event?.title == "First Railway")
  }

  @Test func enterZoomsIntoACellOfSeveralAndOpensAnEvent() throws {
    var generator = SeededGenerator(seed: 1)
    let deck = DatedDeck.many(900, sections: 2, using: &generator)
    var stage = try Stage(decks: [deck], store: DatedDeck.store(deck))
    stage.press("t")
    let layout = stage.app.timelineLayout(try state(stage))
    let crowd = try #require(layout.marks.first { $0.events.count > 1 })
    let event = layout.order[crowd.events.lowerBound]
    for _ in 0..<event { stage.press("j") }
    #expect(stage.text.contains("one of \(crowd.events.count) in this cell; Enter zooms in"))
    stage.press("<enter>")
    let zoomed = try state(stage)
    #expect(zoomed.overlay == nil && zoomed.selected == event)
    let rest = try #require(stage.app.timelineLayout(zoomed).mark(of: event))
    #expect(rest.events.count < crowd.events.count)
    for _ in 0..<13 where try state(stage).overlay == nil { stage.press("<enter>") }
    #expect(try state(stage).overlay == .event(scroll: 0))
  }

  @Test func enterShowsTheCardOfAnEventAndTheWayBackLeadsToIt() throws {
    var stage = try stage()
    stage.press("j <enter>")
    #expect(stage.lines[0].contains("Card"))
    #expect(stage.text.contains("When was Long War?"))
    stage.press("q")
    #expect(try state(stage).event?.title == "Long War")
    #expect(stage.text.contains("today"))
  }

  @Test func whatWasNotMetOpensWithoutItsNameUntilItIsAskedFor() throws {
    var stage = try stage(isMet: false)
    stage.press("<enter>")
    #expect(stage.text.contains("You have not met this yet."))
    stage.press("a")
    for text in [
      "1 of 10", "27 September 1825", "First Railway happened on 27 September 1825.",
      "So the chronicle says of First Railway.", "A Chronicle (2001), p. 1", "not met yet",
    ] { #expect(stage.text.contains(text), "\(text)") }
    stage.press("j")
    #expect(stage.text.contains("April 1861–April 1865"))
    stage.press("<enter>")
    #expect(stage.text.contains("When was Long War?"))
    stage.press("q q")
    #expect(try state(stage).event?.title == "Long War")
  }

  @Test func afterACardIsResetItsEventIsNoLongerShownAsMet() throws {
    var stage = try stage()
    stage.press("+ j")
    let before = try state(stage)
    let event = try #require(before.event)
    #expect(event.title == "Long War" && !event.isUnmet)
    stage.press("<enter> R y q")
    let after = try state(stage)
    #expect(after.event?.isUnmet == true)
    #expect(!stage.text.contains("Long War"))
    #expect(after.selected == before.selected)
    #expect(after.scale == before.scale)
    #expect(after.start == before.start)
    stage.press("a <enter> <enter> u q")
    #expect(try state(stage).event == event, "taken back, it is as it was")
  }

  @Test func aSectionCanBeShownAlone() throws {
    var stage = try stage()
    stage.press("s j j <enter>")
    #expect(stage.lines[0].contains("The East"))
    #expect(try state(stage).timeline.events.count == 5)
    #expect(!stage.text.contains("The West"))
    stage.press("s g <enter>")
    #expect(try state(stage).timeline.events.count == 10)
  }

  @Test func whatIsSeenCanBePressed() throws {
    for size in Sizes.all {
      var stage = try stage(size)
      let spot = try #require(
        stage.app.view().canvas.spots.first {
          if case .row(let row) = $0.action { row == 2 } else { false }
        })
      stage.send(.mouse(Mouse(.press, at: spot.rect.origin)))
      #expect(try state(stage).selected == 2)
    }
  }
}
