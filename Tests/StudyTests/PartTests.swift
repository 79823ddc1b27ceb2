import Facts
import Memory
import Questions
import Study
import StudyTestSupport
import Testing

/// A part is studied and counted as the sum of its sections.
@Suite struct PartTests {
  let deck = SmallDeck.inParts()
  let scheduler = Scheduler()
  let today = TestTime.start.day

  private var reviews: [Review] {
    let cards: [Card.ID] = ["mars.moons", "uranus.discoverer", "year", "dwarf"]
    return cards.enumerated().flatMap { position, card in
      [-3, 0].map { day in
        Review(
          id: EntryID(device: "t", counter: Int64(position * 2 + (day == 0 ? 1 : 0) + 1)),
          moment: TestTime.after(days: day), card: CardKey(deck: deck.id, card: card),
          form: .flashcard, options: 0, answer: "", verdict: .selfGraded,
          grade: position == 1 ? .again : .good, milliseconds: 1000)
      }
    }
  }

  private var records: [Card.ID: CardRecord] {
    Dictionary(uniqueKeysWithValues: scheduler.replay(reviews).map { ($0.key.card, $0.value) })
  }

  private func queue(_ section: Section.ID?) -> Set<Card.ID> {
    Set(
      DayQueue.build(
        deck: deck, section: section, records: [:], scheduler: scheduler, on: today,
        limits: .init(newCards: 100)
      ).cards)
  }

  @Test func theQueueOfAPartHoldsItsSectionsAndNothingElse() {
    #expect(queue("bodies") == queue("size").union(queue("discovery")))
    #expect(queue("ways") == ["year"])
    #expect(queue("rest") == ["dwarf"])
    #expect(queue(nil).count > queue("bodies").count + 1)
    #expect(queue("no-such-section").isEmpty)
  }

  @Test func aPartStandsAsTheSumOfItsSections() {
    let sections = Standing.bySection(of: deck, records: records, scheduler: scheduler, on: today)
    let parts = Standing.byPart(of: deck, sections: sections)
    #expect(sections.map(\.section.id) == ["size", "discovery", "orbits", "rest"])
    #expect(parts.map(\.part.id) == ["bodies", "ways"])
    #expect(parts[0].standing == sections[0].standing + sections[1].standing)
    #expect(parts[0].standing.cards == deck.cards(in: "bodies").count)
    #expect(parts[0].standing.cards - parts[0].standing.new == 2)
    #expect(parts[0].standing.due == 1)
    #expect(parts[1].standing == sections[2].standing)
  }

  @Test func aPartWithoutCardsIsLeftOut() {
    let bare = Deck(
      header: deck.header, parts: [Section(id: "empty", title: "Empty")],
      sections: [Section(id: "none", title: "None", part: "empty")])
    let sections = Standing.bySection(of: bare, records: [:], scheduler: scheduler, on: today)
    #expect(Standing.byPart(of: bare, sections: sections).isEmpty)
  }

  @Test func theReportShowsPartsBeforeTheirSections() {
    let report = ProgressReport(
      deck: deck, records: records, reviews: reviews, scheduler: scheduler, on: today)
    #expect(
      report.outline.map(\.section.id) == [
        "bodies", "size", "discovery", "ways", "orbits", "rest",
      ])
    #expect(report.parts[0].retention.total == 2)
    #expect(report.parts[0].retention.passed == 1)
    #expect(report.sections.count == 4)
  }
}
