import Facts
import Memory
import Questions
import Study
import StudyTestSupport
import Testing

@Suite struct SchedulerTests {
  let scheduler = Scheduler()

  private func review(
    _ grade: Grade, on moment: Moment, options: Int = 0, verdict: Verdict = .selfGraded
  ) -> Review {
    Review(
      id: EntryID(device: "t", counter: 1), moment: moment,
      card: CardKey(deck: "planets", card: "mars.moons"), form: options > 0 ? .choice : .flashcard,
      options: options, answer: "", verdict: verdict, grade: grade, milliseconds: 1000)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func whatIsPreviewedIsWhatHappens(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var record: CardRecord?
    var days = 0
    for _ in 0..<20 {
      days += Int.random(in: 0...30, using: &generator)
      let moment = TestTime.after(days: days)
      let key = CardKey(deck: "planets", card: "mars.moons")
      let preview = scheduler.preview(key, after: record, at: moment)
      for grade in Grade.allCases {
        let after = scheduler.record(after: record, review(grade, on: moment))
        #expect(after.interval == preview[grade] ?? 0, "seed \(seed), \(grade)")
      }
      #expect(preview.hard <= preview.good && preview.good <= preview.easy, "seed \(seed)")
      let grade = Grade.allCases.randomElement(using: &generator) ?? .good
      record = scheduler.record(after: record, review(grade, on: moment))
    }
  }

  @Test func aFailedCardIsDueTheSameDay() {
    let record = scheduler.record(after: nil, review(.again, on: TestTime.start))
    #expect(record.dueDay == TestTime.start.day)
    #expect(record.lapses == 0, "a first failure is no lapse: nothing was known before")
    let later = scheduler.record(after: record, review(.again, on: TestTime.after(days: 3)))
    #expect(later.lapses == 1)
    #expect(later.successes == 0)
  }

  @Test func aRightChoiceCountsForLessThanARecall() {
    let chosen = scheduler.record(
      after: nil, review(.good, on: TestTime.start, options: 4, verdict: .right))
    let recalled = scheduler.record(after: nil, review(.good, on: TestTime.start))
    let failed = scheduler.record(after: nil, review(.again, on: TestTime.start))
    #expect(chosen.stability < recalled.stability)
    #expect(chosen.stability > failed.stability)
    #expect(chosen.interval >= 1)
  }

  @Test func notKnowingIsAPlainAgain() {
    let unknown = scheduler.record(
      after: nil, review(.again, on: TestTime.start, options: 4, verdict: .dontKnow))
    let failed = scheduler.record(after: nil, review(.again, on: TestTime.start))
    #expect(unknown == failed)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func replayingIsTheSameAsStepping(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let reviews = RandomReviews.make(300, using: &generator)
    var stepped: [CardKey: CardRecord] = [:]
    for review in reviews {
      stepped[review.card] = scheduler.record(after: stepped[review.card], review)
    }
    #expect(scheduler.replay(reviews) == stepped, "seed \(seed)")
  }

  @Test func theIdentityChangesWithWhateverRecordsDependOn() {
    #expect(scheduler.identity == Scheduler().identity)
    #expect(scheduler.identity != Scheduler(policy: IntervalPolicy(retention: 0.85)).identity)
    #expect(scheduler.identity != Scheduler(policy: IntervalPolicy(maximum: 365)).identity)
  }

  @Test func aClockSetBackDoesNotHarm() {
    let first = scheduler.record(after: nil, review(.good, on: TestTime.after(days: 9)))
    let second = scheduler.record(after: first, review(.good, on: TestTime.start))
    #expect(second.stability.count.isFinite)
    #expect(scheduler.retrievability(of: second, on: TestTime.start.day + -5) <= 1)
  }
}
