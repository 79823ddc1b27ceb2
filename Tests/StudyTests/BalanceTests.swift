import Facts
import Memory
import Questions
import Study
import StudyTestSupport
import Testing

/// Due days are chosen by what else is due, and stay what the journal says.
@Suite struct BalanceTests {
  let maker = QuestionMaker(deck: SmallDeck.make())

  /// A random history of the deck that has been studied for some weeks, and the records after it.
  private func studied(
    _ seed: UInt64, _ scheduler: Scheduler
  ) -> (reviews: [Review], records: [Card.ID: CardRecord]) {
    var random = SeededGenerator(seed: seed)
    var reviews: [Review] = []
    var records: [Card.ID: CardRecord] = [:]
    for card in maker.deck.cards where Int.random(in: 0..<4, using: &random) > 0 {
      for number in 0..<Int.random(in: 1...4, using: &random) {
        let review = Review(
          id: EntryID(device: "past", counter: Int64(reviews.count + 1)),
          moment: TestTime.after(days: number * number * 3 - 60),
          card: CardKey(deck: SmallDeck.id, card: card.id), form: .flashcard, options: 0,
          answer: "", verdict: .selfGraded,
          grade: Grade.allCases.randomElement(using: &random) ?? .good, milliseconds: 4000)
        reviews.append(review)
        records[card.id] = scheduler.record(after: records[card.id], review)
      }
    }
    return (reviews, records)
  }

  private func session(
    _ records: [Card.ID: CardRecord], _ scheduler: Scheduler, seed: UInt64, ladder: FormLadder,
    others: [Card.ID: CardRecord] = [:]
  ) -> Session {
    var calendar = DueCalendar(from: TestTime.start.day)
    calendar.countStudied(records)
    calendar.count(others)
    let queue = DayQueue.build(
      deck: maker.deck, records: records, scheduler: scheduler, on: TestTime.start.day)
    return Session(
      maker: maker, queue: queue, records: records, calendar: calendar, ladder: ladder,
      seed: seed, scheduler: scheduler, on: TestTime.start.day)
  }

  private func counted(_ session: Session) -> DueCalendar {
    var calendar = DueCalendar(from: TestTime.start.day)
    calendar.countStudied(session.records)
    return calendar
  }

  @discardableResult
  private func answer(
    _ session: inout Session, _ scheduler: Scheduler, _ random: inout SeededGenerator, _ number: Int
  ) -> Session.Answered? {
    guard let question = session.question else { return nil }
    let right = Int.random(in: 0..<5, using: &random) > 0
    let response: Response =
      if let key = question.keyPosition {
        .chose(right ? key : (key + 1) % question.options.count)
      } else if question.form == .typed {
        .typed("x", right ? .exact : .wrong)
      } else {
        .graded(Grade.allCases.randomElement(using: &random) ?? .good)
      }
    return session.answer(
      response, at: TestTime.after(seconds: number * 5),
      id: EntryID(device: "now", counter: Int64(number)), milliseconds: 3000, scheduler: scheduler)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func whatIsPreviewedHappensTheCalendarIsKeptAndReplayAgrees(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var scheduler = Scheduler()
    scheduler.easyDays = EasyDays(weekdays: [.normal, .normal, .minimum, .reduced])
    let past = studied(seed, scheduler)
    var session = session(
      past.records, scheduler, seed: seed, ladder: FormLadder(seed % 2 == 0 ? .cards : .auto))
    var reviews = past.reviews
    var snapshots = [session]
    for number in 1...40 where session.question != nil {
      let preview = session.preview(at: TestTime.after(seconds: number * 5), scheduler: scheduler)
      guard let answered = answer(&session, scheduler, &random, number) else { break }
      if let change = answered.changes.first, change.review.verdict == .selfGraded {
        #expect(change.after.interval == preview?[change.review.grade] ?? 0, "seed \(seed)")
      }
      #expect(session.calendar == counted(session), "seed \(seed)")
      reviews += answered.changes.map(\.review)
      session.advance(maker, scheduler: scheduler, on: TestTime.start.day)
      snapshots.append(session)
    }
    let replayed = scheduler.replay(reviews)
    for (card, record) in session.records {
      #expect(replayed[CardKey(deck: SmallDeck.id, card: card)] == record, "seed \(seed), \(card)")
    }
    snapshots.removeLast()
    while let expected = snapshots.popLast() {
      #expect(session.undo() != nil)
      #expect(session == expected, "seed \(seed)")
      #expect(session.calendar == counted(session), "seed \(seed)")
    }
  }

  /// What was chosen under one scheduler is still a lawful day under another.
  @Test(arguments: 0..<10 as Range<UInt64>)
  func anotherRetentionMovesTheDaysAlong(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let scheduler = Scheduler()
    let strict = Scheduler(policy: IntervalPolicy(retention: 0.95, maximum: 300))
    let past = studied(seed, scheduler)
    var session = session(past.records, scheduler, seed: seed, ladder: FormLadder(.cards))
    var reviews = past.reviews
    for number in 1...20 {
      reviews += answer(&session, scheduler, &random, number)?.changes.map(\.review) ?? []
      session.advance(maker, scheduler: scheduler, on: TestTime.start.day)
    }
    let usual = scheduler.replay(reviews)
    for (card, record) in strict.replay(reviews) {
      #expect(record.interval <= 300)
      #expect(record.successes == 0 || record.interval >= 1)
      #expect(record.interval <= usual[card]?.interval ?? 0 + 1, "seed \(seed)")
    }
  }

  /// A hundred cards with equal intervals: the fuzz alone leaves crowded days.
  @Test func aCrowdIsSpreadAndAnEasyDaySpared() {
    var scheduler = Scheduler()
    let day = TestTime.start.day
    func dueDays(balanced: Bool) -> [Int: Int] {
      var calendar = DueCalendar(from: day)
      var counts: [Int: Int] = [:]
      for number in 0..<100 {
        let card = Card.ID("card-\(number)")
        var record: CardRecord?
        for (step, days) in [-14, -7, 0].enumerated() {
          var review = Review(
            id: EntryID(device: "d", counter: Int64(step + 1)), moment: TestTime.after(days: days),
            card: CardKey(deck: "deck", card: card), form: .flashcard, options: 0, answer: "",
            verdict: .selfGraded, grade: .good, milliseconds: 1)
          if balanced, days == 0 {
            review = scheduler.placed(
              review, after: record,
              balance: LoadBalance(
                today: day.number, calendar: calendar.days, easyDays: scheduler.easyDays))
          }
          record = scheduler.record(after: record, review)
        }
        guard let record else { continue }
        calendar.countStudied([card: record])
        counts[record.dueDay.number, default: 0] += 1
      }
      return counts
    }
    let (plain, balanced) = (dueDays(balanced: false), dueDays(balanced: true))
    #expect(balanced.values.max() ?? 0 < plain.values.max() ?? 0)
    guard let rest = balanced.max(by: { $0.value < $1.value })?.key else { return }
    scheduler.easyDays = EasyDays(rest: [rest])
    #expect(dueDays(balanced: true)[rest] ?? 0 <= 1)
  }

  @Test func siblingsKeepApart() {
    let record = CardRecord(
      state: .fsrs7(FSRS7.State(stability: Days(20), fastStability: Days(16), difficulty: 5)),
      stability: Days(20), firstDay: TestTime.start.day + -30, lastDay: TestTime.start.day + -9,
      lastInstant: TestTime.after(days: -9).instant, dueDay: TestTime.start.day, reviews: 3,
      lapses: 0, successes: 3)
    // Both directions of a date are of one family.
    let (card, sibling): (Card.ID, Card.ID) = ("uranus.discovered-on", "uranus.discovered-on.back")
    let scheduler = Scheduler()
    var days: Set<Int> = []
    for due in 10...30 {
      var records = [card: record, sibling: record]
      records[sibling]?.dueDay = TestTime.start.day + due
      var session = Session(
        maker: maker, queue: QuizPlan.queue(again: [card]),
        records: records, ladder: FormLadder(.cards), seed: 1, scheduler: scheduler,
        on: TestTime.start.day)
      let answered = session.answer(
        .graded(.good), at: TestTime.start, id: EntryID(device: "d", counter: 1),
        milliseconds: 1, scheduler: scheduler)
      #expect(answered?.after?.interval != due)
      days.insert(answered?.after?.interval ?? 0)
    }
    #expect(days.count > 1)
  }

  @Test func suspendedCardsAreNotCounted() {
    let past = studied(3, Scheduler())
    var suspended = CardMarks()
    suspended.isSuspended = true
    let marks = past.records.mapValues { _ in suspended }
    var calendar = DueCalendar(from: TestTime.start.day)
    calendar.count(past.records, marks)
    calendar.countStudied(past.records, marks)
    #expect(calendar.days == ReviewCalendar(from: TestTime.start.day.number))
  }
}
