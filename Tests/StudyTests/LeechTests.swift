import Facts
import Memory
import Questions
import Study
import StudyTestSupport
import Testing

/// A leech is a card that is forgotten more often than its predictions allow.
@Suite struct LeechTests {
  let maker = QuestionMaker(deck: SmallDeck.make())
  let scheduler = Scheduler()

  /// The record of a card after answers, each on the day that it was due.
  private func record(_ grades: [Grade]) -> CardRecord? {
    var record: CardRecord?
    var day = 0
    for grade in grades {
      let review = Review(
        id: EntryID(device: "d", counter: 1), moment: TestTime.after(days: day - 400),
        card: CardKey(deck: SmallDeck.id, card: "mars.moons"), form: .flashcard, options: 0,
        answer: "", verdict: .selfGraded, grade: grade, milliseconds: 1)
      record = scheduler.record(after: record, review)
      day += max(1, record?.interval ?? 0)
    }
    return record
  }

  /// A card forgotten six times of twelve that were predicted alike: byte 175 is 0.95, 127 is 0.5.
  private func forgotten(byte: UInt8) throws -> CardRecord {
    var record = try #require(self.record([.good, .good, .good]))
    record.lapses = 6
    record.predictions = RecallPredictions(bytes: Array(repeating: byte, count: 12))
    return record
  }

  @Test func theRecordHoldsWhatWasPredicted() throws {
    let record = try #require(self.record([.good, .good, .good]))
    #expect(record.predictions.bytes.count == 2)
    #expect(record.luck == 1)
    let failed = try #require(self.record([.good, .again, .again]))
    #expect(failed.lapses == 2 && failed.luck > 0 && failed.luck < 0.5)
  }

  @Test func repeatsWithinTheDayPredictNothing() throws {
    var record: CardRecord?
    for second in 0..<5 {
      record = scheduler.record(
        after: record,
        Review(
          id: EntryID(device: "d", counter: 1), moment: TestTime.after(seconds: second * 60),
          card: CardKey(deck: SmallDeck.id, card: "mars.moons"), form: .flashcard, options: 0,
          answer: "", verdict: .selfGraded, grade: .again, milliseconds: 1))
    }
    #expect(record?.predictions.bytes.isEmpty == true)
  }

  @Test func whoFailsACardThatShouldBeKnownHasALeech() throws {
    let leech = try forgotten(byte: 175)
    #expect(leech.lapses == 6 && leech.luck < LeechTest.greatestProbability)
    var records: [Card.ID: CardRecord] = ["mars.moons": leech]
    #expect(records.isLeech("mars.moons"))
    #expect(records.leeches == ["mars.moons"])
    records["jupiter.moons"] = record([.good, .good])
    #expect(!records.isLeech("jupiter.moons") && !records.isLeech("saturn.moons"))
  }

  /// As many lapses, but each was to be expected, so late was the card asked.
  @Test func whoAsksTooLateHasNone() throws {
    let late = try forgotten(byte: 127)
    #expect(late.lapses == 6 && late.luck > 0.5)
    #expect(![Card.ID("mars.moons"): late].isLeech("mars.moons"))
  }

  @Test func searchTellsTheSame() throws {
    let leech = try forgotten(byte: 175)
    let records: [Card.ID: CardRecord] = [
      "mars.moons": leech, "jupiter.moons": try #require(record([.good, .good])),
    ]
    var index = CardIndex(
      [CardIndex.Source(maker: maker, records: [:], marks: [:])], schedulers: Schedulers(scheduler),
      on: TestTime.start.day)
    #expect(try index.search(CardQuery("is:leech"), by: .deck, isReversed: false).isEmpty)
    index.refresh(0, records, [:])
    let found = try index.search(CardQuery("is:leech"), by: .deck, isReversed: false)
    #expect(found.map { index.card($0)?.id } == ["mars.moons"])
  }

  @Test func aSessionSaysSoWhenTheCardIsForgotten() throws {
    let leech = try forgotten(byte: 175)
    var session = Session(
      maker: maker,
      queue: QuizPlan.queue(again: ["mars.moons"]),
      records: ["mars.moons": leech], ladder: FormLadder(.cards), seed: 1, scheduler: scheduler,
      on: TestTime.start.day)
    let question = try #require(session.question)
    let answer = session.answer(
      .graded(.again), at: TestTime.start, id: EntryID(device: "d", counter: 9),
      milliseconds: 1, scheduler: scheduler)
    let answered = try #require(answer)
    #expect(answered.isLeech)
    #expect(session.isAnswered)
    let summary = session.summary(scheduler: scheduler, on: TestTime.start.day)
    #expect(summary.leeches.map(\.answer) == [question.answer])
    #expect(summary.hardest.isEmpty)
    _ = session.undo()
    #expect(!session.isAnswered)
  }
}
