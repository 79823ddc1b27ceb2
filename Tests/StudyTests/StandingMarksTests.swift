import Facts
import Memory
import Questions
import Study
import StudyTestSupport
import Testing

/// What is not asked is not due, wherever it is counted.
@Suite struct StandingMarksTests {
  private let maker = QuestionMaker(deck: SmallDeck.make())
  private let scheduler = Scheduler()
  private let today = TestTime.start.day

  /// Every card answered wrongly today, so that all are due.
  private var records: [Card.ID: CardRecord] {
    var counter: Int64 = 0
    var records: [Card.ID: CardRecord] = [:]
    for card in maker.deck.cards {
      counter += 1
      let review = Review(
        id: EntryID(device: "t", counter: counter), moment: TestTime.start,
        card: CardKey(deck: maker.deck.id, card: card.id), form: .flashcard, options: 0,
        answer: "", verdict: .selfGraded, grade: .again, milliseconds: 1)
      records[card.id] = scheduler.record(after: nil, review)
    }
    return records
  }

  @Test func homeTheQueueTheSearchAndTheForecastAgree() throws {
    let records = records
    let cards = maker.deck.cards
    var marks: [Card.ID: CardMarks] = [:]
    marks[cards[0].id, default: CardMarks()].isSuspended = true
    marks[cards[1].id, default: CardMarks()].buriedDay = today
    marks[cards[2].id, default: CardMarks()].buriedDay = today + -1
    marks[cards[3].id, default: CardMarks()].isFlagged = true
    let due = cards.count - 2
    let standing = Standing.of(
      maker.deck, records: records, marks: marks, scheduler: scheduler, on: today)
    #expect(standing.due == due)
    #expect(standing.cards == cards.count)
    let queue = DayQueue.build(
      deck: maker.deck, records: records, marks: marks, scheduler: scheduler, on: today)
    #expect(queue.due == due)
    var index = CardIndex(
      [CardIndex.Source(maker: maker, records: records, marks: marks)],
      schedulers: Schedulers(scheduler),
      on: today)
    #expect(index.search(try CardQuery("is:due"), by: .deck, isReversed: false).count == due)
    let report = ProgressReport(
      deck: maker.deck, records: records, marks: marks, reviews: [], scheduler: scheduler,
      on: today)
    #expect(report.dueByDay.first == due)
    #expect(report.dueByDay.dropFirst().first == 1, "what is buried today comes tomorrow")
    let sections = Standing.bySection(
      of: maker.deck, records: records, marks: marks, scheduler: scheduler, on: today)
    let inSections = maker.deck.cards.filter { card in
      card.section != nil && marks[card.id]?.allowsAsking(on: today) != false
    }
    #expect(sections.reduce(0) { $0 + $1.standing.due } == inSections.count)
  }
}
