import Facts
import Memory
import Questions
import Study
import StudyTestSupport
import Testing

@Suite struct SessionTests {
  let maker = QuestionMaker(deck: SmallDeck.make())
  let scheduler = Scheduler()

  private func session(
    seed: UInt64 = 1, ladder: FormLadder = FormLadder(), newCards: Int = 20,
    records: [Card.ID: CardRecord] = [:]
  ) -> Session {
    let queue = DayQueue.build(
      deck: maker.deck, records: records, scheduler: scheduler, on: TestTime.start.day,
      limits: .init(newCards: newCards))
    return Session(
      maker: maker, queue: queue, records: records, ladder: ladder, seed: seed,
      scheduler: scheduler, on: TestTime.start.day)
  }

  private func id(_ number: Int) -> EntryID {
    EntryID(device: "test", counter: Int64(number))
  }

  /// An answer that fits the open question, right or wrong as wanted.
  private func response(_ question: Question, right: Bool) -> Response {
    if let key = question.keyPosition {
      return .chose(right ? key : (key + 1) % question.options.count)
    }
    if question.form == .typed { return .typed("x", right ? .exact : .wrong) }
    return .graded(right ? .good : .again)
  }

  @discardableResult
  private func answer(_ session: inout Session, right: Bool, number: Int = 1) -> Session.Answered? {
    guard let question = session.question else { return nil }
    let answered = session.answer(
      response(question, right: right), at: TestTime.after(seconds: number * 5), id: id(number),
      milliseconds: 3000, scheduler: scheduler)
    session.advance(maker, scheduler: scheduler, on: TestTime.start.day)
    return answered
  }

  @Test func aFailedCardComesBackAfterFourOthers() {
    var session = session()
    let failed = session.question?.card
    answer(&session, right: false)
    var between = 0
    while session.question?.card != failed {
      answer(&session, right: true, number: between + 2)
      between += 1
    }
    #expect(between == Session.othersBeforeReturn)
  }

  @Test func aFailedCardComesBackSoonerIfNothingElseIsLeft() {
    var session = session(newCards: 2)
    let failed = session.question?.card
    answer(&session, right: false)
    answer(&session, right: true, number: 2)
    #expect(session.question?.card == failed)
  }

  @Test func aNewCardThatWasRecognisedComesBackToBeRecalled() {
    var session = session(newCards: 2)
    let cards = [session.question?.card]
    answer(&session, right: true)
    answer(&session, right: true, number: 2)
    #expect(session.question?.card == cards[0])
    #expect(session.question?.form == .cloze)
    #expect(session.remaining == 2)
    answer(&session, right: true, number: 3)
    answer(&session, right: true, number: 4)
    #expect(session.isOver)
  }

  @Test func aNewCardThatWasRecalledAtOnceDoesNotComeBack() {
    var session = session(ladder: FormLadder(.cards), newCards: 2)
    for number in 1...2 { answer(&session, right: true, number: number) }
    #expect(session.isOver)
  }

  @Test func theSessionEndsWhenEverythingWasRemembered() {
    var session = session()
    let count = session.remaining
    var number = 1
    while !session.isOver, number < 10 * count {
      answer(&session, right: true, number: number)
      number += 1
    }
    #expect(session.isOver)
    #expect(session.remaining == 0)
    #expect(session.answers.count <= 2 * count)
    #expect(Set(session.answers.map(\.question.card)).count == count)
  }

  @Test func aResponseThatDoesNotFitChangesNothing() {
    var session = session()
    let before = session
    #expect(session.question?.form == .choice)
    for response in [Response.graded(.good), .chose(9), .chose(-1)] {
      let answered = session.answer(
        response, at: TestTime.start, id: id(1), milliseconds: 1, scheduler: scheduler)
      #expect(answered == nil)
    }
    #expect(session == before)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func undoRestoresEverything(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var session = session(seed: seed)
    var snapshots = [session]
    for number in 1...30 where session.question != nil {
      answer(&session, right: Bool.random(using: &generator), number: number)
      snapshots.append(session)
    }
    snapshots.removeLast()
    while let expected = snapshots.popLast() {
      #expect(session.undo() != nil)
      #expect(session == expected, "seed \(seed)")
    }
    #expect(session.undo() == nil)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func theSameSeedGivesTheSameSession(seed: UInt64) {
    var one = session(seed: seed)
    var two = session(seed: seed)
    while !one.isOver {
      #expect(one.question == two.question, "seed \(seed)")
      let right = one.answers.count % 3 != 0
      answer(&one, right: right, number: one.answers.count + 1)
      answer(&two, right: right, number: two.answers.count + 1)
      if one.answers.count > 60 { break }
    }
    #expect(one == two)
  }

  @Test func aCardReopenedFromTheJournalComesFirstAndTheOpenOneAfterIt() {
    var session = session()
    let open = session.question?.card
    session.reopen("neptune.moons", maker, scheduler: scheduler, on: TestTime.start.day)
    #expect(session.question?.card == "neptune.moons")
    answer(&session, right: true)
    #expect(session.question?.card == open)
  }

  @Test func theSummaryCountsWhatHappened() {
    var session = session(newCards: 3)
    let failed = session.question
    answer(&session, right: false)
    var number = 2
    while !session.isOver {
      answer(&session, right: true, number: number)
      number += 1
    }
    let summary = session.summary(scheduler: scheduler, on: TestTime.start.day)
    #expect(summary.answered == session.answers.count)
    #expect(summary.right == session.answers.count - 1)
    #expect(summary.new == 3)
    #expect(summary.gained > 0 && summary.gained <= 3)
    #expect(summary.hardest.map(\.answer) == [failed?.answer])
    #expect(summary.milliseconds == 3000 * session.answers.count)
  }
}
