import Facts
import Memory
import Questions
import Study
import StudyTestSupport
import Testing

/// The dated facts of a deck in order of time.
@Suite struct TimelineTests {
  private static let scheduler = Scheduler(model: StudyModel(.fsrs6))

  private func timeline(
    _ deck: Deck = SmallDeck.make(), _ records: [Card.ID: CardRecord] = [:]
  ) -> Timeline {
    Timeline(
      QuestionMaker(deck: deck), records: records, scheduler: Self.scheduler, on: TestTime.start.day
    )
  }

  /// A record of a card that was reviewed today.
  private func record(stability: Double, successes: Int = 1, daysAgo: Int = 0) -> CardRecord {
    let day = TestTime.start.day + -daysAgo
    return CardRecord(
      state: .fsrs6(FSRS6.State(stability: Days(stability), difficulty: 5)),
      stability: Days(stability), firstDay: day, lastDay: day, lastInstant: TestTime.start.instant,
      dueDay: day, reviews: 1, lapses: 0, successes: successes)
  }

  @Test func eventsStandInOrderOfTime() {
    let events = timeline().events
    #expect(events.map(\.date.start.year) == [1610, 1659, 1781, 1846])
    #expect(events.map(\.title) == ["Saturn", "Mars", "Uranus", "Neptune"])
    #expect(events.map(\.number) == [0, 1, 2, 3])
  }

  @Test func aYearReachesFromItsFirstDayToItsLast() throws {
    let event = try #require(timeline().events.last)
    // 1 January 1846 lies 45 290 days before 1 January 1970: `date -u -d 1846-01-01 +%s` / 86 400.
    #expect(event.first == Timeline.Point(day: -45_290, month: 1846 * 12))
    #expect(event.last == Timeline.Point(day: -45_290 + 364, month: 1846 * 12 + 11))
    #expect(!event.isSpan)
  }

  @Test func theLineEndsToday() {
    let timeline = timeline()
    #expect(timeline.today == Timeline.Point(day: TestTime.start.day.number, month: 2026 * 12 + 10))
    #expect(timeline.end == timeline.today)
    #expect(timeline.beginning == timeline.events[0].first)
    let empty = self.timeline(Deck(header: .init(id: "empty", title: "Empty")))
    #expect(empty.events.isEmpty)
    #expect(empty.beginning == empty.today)
    #expect(empty.together.lanes.isEmpty)
  }

  @Test func thingsThatHaveSeveralDatesSayWhichOneItIs() {
    let deck = SmallDeck.make()
    var fact = deck.facts[5]
    fact.id = "uranus.named-in"
    fact.relation = "named-in"
    var named = Relation(id: "named-in", domain: "planet", range: .date)
    named.wordings.ask = try? Wording("When was {from} named?")
    let more = Deck(
      header: deck.header, sections: deck.sections, kinds: deck.kinds,
      relations: deck.relations + [named], entities: deck.entities, facts: deck.facts + [fact])
    #expect(
      timeline(more).events.map(\.title) == [
        "The planet Saturn was discovered", "The planet Mars was discovered",
        "The planet Uranus was discovered", "Uranus: named", "The planet Neptune was discovered",
      ])
  }

  @Test(arguments: [
    ("{from} was born {on to}.", "Mars was born"), ("{on to}, {from} was born.", "Mars was born"),
    ("{from} died {on to}, far away.", "Mars died, far away"),
    ("{from} ended in {to}.", "Mars ended"), ("Дата рождения {from} — {to}.", "Дата рождения Mars"),
    ("{from} {from|was|were} found {on to}.", "Mars was found"),
    // What would have a gap, or needs more than the name, keeps the name of the relation.
    ("In {to}, {from} was born.", "Mars: discovered"), ("{on to} it was.", "Mars: discovered"),
    ("{owner} dates {from} {on to}.", "Mars: discovered"), (nil, "Mars: discovered"),
  ])
  func anEventIsNamedInTheWordsOfItsDeck(say: String?, name: String) throws {
    let deck = SmallDeck.make()
    var discovered = try #require(deck.relation("discovered-on"))
    discovered.wordings.say = try say.map { try Wording($0) }
    var second = deck.facts.filter { $0.subject == "mars" && $0.relation == "discovered-on" }
    second[0].id = "mars.discovered-on.again"
    let changed = Deck(
      header: deck.header, kinds: deck.kinds, relations: [discovered], entities: deck.entities,
      facts: deck.facts + second)
    let event = timeline(changed).events.first { $0.date.start.year == 1659 }
    #expect(event?.title == name)
  }

  @Test(
    arguments: [
      (nil, .unmet),
      (Remembered(stability: 100, successes: 0), .weak),
      // Recall after S days is 0.9; further values by the curve of FSRS-6 with the published decay.
      (Remembered(stability: 5, daysAgo: 5), .known),
      (Remembered(stability: 1, daysAgo: 20), .shaky),
      (Remembered(stability: 0.01, daysAgo: 60), .weak),
      (Remembered(stability: 30, daysAgo: 0), .strong),
    ] as [(Remembered?, Timeline.Knowledge)])
  func knowledgeHasFiveSteps(memory: Remembered?, step: Timeline.Knowledge) {
    let record = memory.map {
      self.record(stability: $0.stability, successes: $0.successes, daysAgo: $0.daysAgo)
    }
    #expect(Timeline.Knowledge(record, scheduler: Self.scheduler, on: TestTime.start.day) == step)
  }

  struct Remembered: Sendable {
    var stability: Double
    var successes = 1
    var daysAgo = 0
  }

  @Test func anEventCountsAsMetIfOneOfItsCardsWas() throws {
    let forward = try #require(
      timeline(SmallDeck.make(), ["mars.discovered-on": record(stability: 30)]).events.dropFirst()
        .first)
    #expect(forward.card == "mars.discovered-on")
    #expect(forward.knowledge == .strong)
    let backward = try #require(
      timeline(SmallDeck.make(), ["mars.discovered-on.back": record(stability: 30)]).events
        .dropFirst().first)
    #expect(backward.card == "mars.discovered-on.back")
    #expect(!backward.isUnmet)
  }

  @Test func whatNoCardAsksForIsNoSecret() {
    let deck = SmallDeck.make()
    var silent = deck.relations
    for position in silent.indices { silent[position].wordings = Wordings() }
    let mute = Deck(
      header: deck.header, kinds: deck.kinds, relations: silent, entities: deck.entities,
      facts: deck.facts)
    #expect(timeline(mute).events.allSatisfy { $0.card == nil && !$0.isUnmet })
  }

  @Test func lanesAreChaptersOrPartsWhicheverFit() {
    let timeline = timeline(TimelineDeck.make())
    #expect(timeline.grouping(atMost: 9).lanes.map(\.title) == ["One", "Two", "Three", "Other"])
    #expect(timeline.grouping(atMost: 3).lanes.map(\.title) == ["Part", "Three", "Other"])
    #expect(timeline.grouping(atMost: 1).lanes.map(\.title) == ["Part", "Three", "Other"])
    #expect(timeline.together.lanes.map(\.events) == [[0, 1, 2, 3]])
  }

  @Test func everyEventIsInExactlyOneLane() {
    let timeline = timeline(TimelineDeck.make())
    for grouping in timeline.groupings + [timeline.together] {
      #expect(grouping.lanes.flatMap(\.events).sorted() == Array(timeline.events.indices))
      for (event, lane) in grouping.laneOfEvent.enumerated() {
        #expect(grouping.lanes[lane].events.contains(event))
      }
    }
  }

  @Test func decksWithoutChaptersHaveLanesByKind() {
    let deck = SmallDeck.make()
    let plain = Deck(
      header: deck.header, kinds: deck.kinds, relations: deck.relations, entities: deck.entities,
      facts: deck.facts)
    #expect(timeline(plain).grouping(atMost: 5).lanes.map(\.title) == ["Planet"])
  }

  @Test func aChapterOrPartCanBeShownAlone() {
    let whole = timeline(TimelineDeck.make())
    #expect(whole.filtered("one").events.map(\.number) == [0])
    let part = whole.filtered("part")
    #expect(part.events.map(\.number) == [0, 1])
    #expect(part.grouping(atMost: 9).lanes.map(\.title) == ["One", "Two"])
    #expect(whole.filtered(nil) == whole)
    #expect(whole.filtered("nothing").events.isEmpty)
  }
}
