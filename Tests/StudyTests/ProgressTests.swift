import Facts
import Memory
import Questions
import Study
import StudyTestSupport
import Testing

@Suite struct ProgressTests {
  let deck = SmallDeck.make()
  let scheduler = Scheduler()

  private func review(_ card: Card.ID, day: Int, _ grade: Grade, number: Int64) -> Review {
    Review(
      id: EntryID(device: "t", counter: number), moment: TestTime.after(days: day),
      card: CardKey(deck: deck.id, card: card), form: .flashcard, options: 0, answer: "",
      verdict: .selfGraded, grade: grade, milliseconds: 1000)
  }

  @Test func retentionCountsReviewsAfterADayOrMore() {
    let reviews = [
      review("mars.moons", day: -40, .good, number: 1),
      review("mars.moons", day: -35, .again, number: 2),  // before the window
      review("mars.moons", day: -10, .good, number: 3),
      review("mars.moons", day: -10, .again, number: 4),  // the same day
      review("mars.moons", day: -2, .again, number: 5),
      review("saturn.moons", day: -1, .good, number: 6),  // the first ever
      review("saturn.moons", day: 0, .good, number: 7),
    ]
    let today = TestTime.start.day
    let retention = Retention.of(reviews, from: today + -29, through: today)
    #expect(retention.passed == 2)
    #expect(retention.total == 3)
  }

  /// Values from the Wilson formula worked by hand for 90 of 100: 0.8256 and 0.9448.
  @Test func theIntervalIsWilsons() throws {
    var retention = Retention()
    retention.passed = 90
    retention.total = 100
    let interval = try #require(retention.interval)
    #expect(abs(interval.lowerBound - 0.8256) < 1e-4)
    #expect(abs(interval.upperBound - 0.9448) < 1e-4)
  }

  @Test func withoutReviewsThereIsNoShare() {
    #expect(Retention().share == nil)
    #expect(Retention().interval == nil)
  }

  @Test func theReportAddsUp() {
    let reviews = [
      review("mars.moons", day: -3, .good, number: 1),
      review("mars.moons", day: 0, .good, number: 2),
      review("uranus.discoverer", day: 0, .again, number: 3),
    ]
    let records = Dictionary(
      uniqueKeysWithValues: scheduler.replay(reviews).map { ($0.key.card, $0.value) })
    let report = ProgressReport(
      deck: deck, records: records, reviews: reviews, scheduler: scheduler, on: TestTime.start.day)
    #expect(report.standing.cards == deck.cards.count)
    #expect(report.standing.new == deck.cards.count - 2)
    #expect(report.standing.due == 1)
    #expect(report.standing.known > 0 && report.standing.known <= 2)
    #expect(report.reviewsByDay.count == 84)
    #expect(report.reviewsByDay[83] == 2)
    #expect(report.reviewsByDay[80] == 1)
    #expect(report.dueByDay[0] == 1)
    #expect(report.daysStudied == 2)
    let sections = report.sections.reduce(0) { $0 + $1.standing.cards }
    #expect(sections == deck.cards.count { $0.section != nil })
  }

  @Test func entriesTakenBackDoNotCount() {
    let first = review("mars.moons", day: 0, .good, number: 1)
    let second = review("saturn.moons", day: 0, .good, number: 2)
    let entries: [JournalEntry] = [
      .review(first), .review(second),
      .withdrawal(
        id: EntryID(device: "t", counter: 3), of: first.id, moment: TestTime.start),
    ]
    #expect(JournalEntry.standing(in: entries) == [second])
  }
}
