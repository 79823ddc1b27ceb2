import Facts
import Memory
import Questions
import Study
import StudyTestSupport
import Testing

@Suite struct DayQueueTests {
  let deck = SmallDeck.make()
  /// The records below are of FSRS-6.
  let scheduler = Scheduler(model: StudyModel(.fsrs6))
  let today = TestTime.start.day

  private func record(stability: Double, last: Int, due: Int, first: Int = -30) -> CardRecord {
    CardRecord(
      state: .fsrs6(.init(stability: Days(stability), difficulty: 5)), stability: Days(stability),
      firstDay: today + first,
      lastDay: today + last, lastInstant: TestTime.after(days: last).instant, dueDay: today + due,
      reviews: 3, lapses: 0, successes: 2)
  }

  private func queue(
    _ records: [Card.ID: CardRecord] = [:], section: Section.ID? = nil,
    limits: DayQueue.Limits = DayQueue.Limits()
  ) -> DayQueue {
    DayQueue.build(
      deck: deck, section: section, records: records, scheduler: scheduler, on: today,
      limits: limits)
  }

  @Test func aFreshDeckIsAllNewUpToTheLimit() {
    let queue = queue(limits: .init(newCards: 4))
    #expect(queue.cards.count == 4)
    #expect(queue.new == 4 && queue.due == 0)
    #expect(queue.purpose == .today)
  }

  @Test func bothDirectionsOfAFactAreNotNewOnTheSameDay() {
    let cards = Set(queue(limits: .init(newCards: 100)).cards)
    #expect(cards.contains("uranus.discoverer"))
    #expect(!cards.contains("uranus.discoverer.back"))
  }

  @Test func aDirectionWaitsWhileTheOtherIsDueToday() {
    let records = ["uranus.discoverer": record(stability: 3, last: -3, due: 0) as CardRecord]
    let cards = queue(
      Dictionary(uniqueKeysWithValues: records.map { (Card.ID($0.key), $0.value) }),
      limits: .init(newCards: 100)
    ).cards
    #expect(cards.contains("uranus.discoverer"))
    #expect(!cards.contains("uranus.discoverer.back"))
  }

  @Test func newCardsOfTodayCountAgainstTheLimit() {
    let records: [Card.ID: CardRecord] = [
      "mars.moons": record(stability: 3, last: 0, due: 3, first: 0),
      "jupiter.moons": record(stability: 3, last: 0, due: 3, first: 0),
    ]
    #expect(queue(records, limits: .init(newCards: 3)).new == 1)
    #expect(queue(records, limits: .init(newCards: 2)).purpose == .moreNew)
  }

  @Test func dueCardsComeByFallingRetrievability() {
    let records: [Card.ID: CardRecord] = [
      "mars.moons": record(stability: 2, last: -20, due: -10),
      "jupiter.moons": record(stability: 20, last: -20, due: 0),
      "saturn.moons": record(stability: 8, last: -20, due: -5),
      "uranus.moons": record(stability: 50, last: -20, due: 30),
    ]
    let queue = queue(records, section: "size", limits: .init(newCards: 0))
    #expect(queue.cards == ["jupiter.moons", "saturn.moons", "mars.moons"])
    #expect(queue.due == 3)
  }

  @Test func newCardsAreSpreadAmongTheDueOnes() {
    let due: [Card.ID] = ["mars.moons", "jupiter.moons", "saturn.moons", "uranus.moons"]
    let records = Dictionary(
      uniqueKeysWithValues: due.map { ($0, record(stability: 5, last: -6, due: 0)) })
    let cards = queue(records, limits: .init(newCards: 2)).cards
    #expect(cards.count == 6)
    let places = cards.indices.filter { !due.contains(cards[$0]) }
    #expect(places.count == 2)
    #expect(abs(places[1] - places[0]) > 1)
  }

  @Test func aSectionHoldsOnlyItsOwn() {
    let cards = queue(section: "size").cards
    #expect(
      Set(cards) == [
        "mars.moons", "jupiter.moons", "saturn.moons", "uranus.moons",
        "neptune.moons", "largest",
      ])
  }

  @Test func withNothingDueAndNothingNewTheWeakestCome() {
    let records = Dictionary(
      uniqueKeysWithValues: deck.cards.enumerated().map { position, card in
        (card.id, record(stability: Double(10 + position), last: -1, due: 20))
      })
    let queue = queue(records, limits: .init(newCards: 20, ahead: 3))
    #expect(queue.purpose == .weakest)
    #expect(queue.cards.count == 3)
    #expect(queue.cards.contains(deck.cards[0].id))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func countsAreThoseOfTheQueue(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let met = Double.random(in: 0...1.2, using: &generator)
    var records: [Card.ID: CardRecord] = [:]
    var marks: [Card.ID: CardMarks] = [:]
    for card in deck.cards {
      if Double.random(in: 0..<1, using: &generator) < met {
        let last = Int.random(in: -20...0, using: &generator)
        records[card.id] = record(
          stability: 5, last: last, due: Int.random(in: -3...9, using: &generator),
          first: Int.random(in: -20...0, using: &generator))
      }
      marks[card.id] = CardMarks()
      marks[card.id]?.isSuspended = Int.random(in: 0..<6, using: &generator) == 0
    }
    let limits = DayQueue.Limits(
      newCards: Int.random(in: 0...5, using: &generator),
      ahead: Int.random(in: 0...5, using: &generator))
    for section in [nil] + deck.sections.map(\.id) {
      let queue = DayQueue.build(
        deck: deck, section: section, records: records, marks: marks, scheduler: scheduler,
        on: today, limits: limits)
      let counts = DayQueue.counts(
        deck: deck, section: section, records: records, marks: marks, on: today, limits: limits)
      #expect(
        counts == (queue.purpose, queue.due, queue.new, queue.cards.count),
        "seed \(seed), \(String(describing: section))")
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func familiesStandApartWhereThereIsRoom(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let facts = (0..<40).map { "f\($0)" }
    let names = facts.flatMap { [$0, $0 + ".back"] }.shuffled(using: &generator)
    let cards = names.map { name in
      Card(
        id: Card.ID(name), content: .basic(written: 0), section: nil, importance: 2,
        family: String(name.prefix { $0 != "." }))
    }
    let spaced = CardSpacingProbe.apart(cards)
    #expect(Set(spaced.map(\.id)) == Set(cards.map(\.id)), "seed \(seed)")
    // The tail may have no room left; the body must keep the distance.
    for (position, card) in spaced.prefix(60).enumerated() {
      let near = spaced[max(0, position - 10)..<position]
      #expect(!near.contains { $0.family == card.family }, "seed \(seed), \(card.id)")
    }
  }
}
