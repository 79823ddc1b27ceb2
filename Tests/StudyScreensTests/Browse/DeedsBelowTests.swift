import Facts
import Questions
import Screen
import Study
import StudyScreens
import StudyTestSupport
import Testing

/// What is done to a card on a page over a session holds when the session goes on and ends.
@Suite struct DeedsBelowTests {
  /// The page of the card over a session in which it was answered once.
  private func stage() throws -> (Stage, CardKey) {
    for seed in UInt64(1)...60 {
      var stage = try Stage(seed: seed)
      stage.press("<enter> 0 i")
      guard stage.text.contains("Esc leave") || stage.text.contains("q leave"),
        let card = try stage.store.reviews().last?.card
      else { continue }
      stage.press("c")
      if stage.text.contains("e edit") { return (stage, card) }
      stage.press("<enter>")
      if stage.text.contains("e edit"), try stage.store.reviews().last?.card == card {
        return (stage, card)
      }
    }
    throw Missing()
  }

  private struct Missing: Error {}

  private func records(_ stage: Stage) throws -> Set<Card.ID> {
    Set(try stage.store.records(Scheduler()).keys.map(\.card))
  }

  @Test func aResetHoldsAfterTheSession() throws {
    var (stage, card) = try stage()
    #expect(try records(stage).contains(card.card))
    stage.press("R y")
    try #require(stage.text.contains("1 card reset"))
    let left = try records(stage)
    stage.press("q q q")
    #expect(try records(stage) == left)
    // The list counts by the memory in the program, the journal by its own.
    stage.press("q q c / i s : n e w <enter>")
    #expect(stage.text.contains("\(19 - left.count) of 19"))
  }

  @Test func takingBackAnAnswerAfterAResetLeavesTheCardNew() {
    let maker = QuestionMaker(deck: SmallDeck.make())
    let scheduler = Scheduler()
    let queue = DayQueue.build(
      deck: maker.deck, records: [:], scheduler: scheduler, on: TestTime.start.day)
    var session = Session(
      maker: maker, queue: queue, records: [:], seed: 1, scheduler: scheduler,
      on: TestTime.start.day)
    guard
      let first = session.answer(
        .dontKnow, at: TestTime.start, id: EntryID(device: "t", counter: 1), milliseconds: 1,
        scheduler: scheduler), let card = first.changes.first?.review.card.card
    else {
      Issue.record("no answer")
      return
    }
    let after = session.records[card]
    session.reset(card, to: nil)
    #expect(!session.comesBack(card))
    var undone = session
    let line = undone.undo()?.withdrawal(EntryID(device: "t", counter: 3), at: TestTime.start).first
    #expect(line?.record == nil)
    #expect(undone.records[card] == nil)
    session.reset(card, false, to: after)
    #expect(session.records[card] == after)
    #expect(session.undo()?.changes.first?.before == nil)
  }

  @Test func aCardSuspendedElsewhereIsNotAskedInTheSession() {
    let maker = QuestionMaker(deck: SmallDeck.make())
    let scheduler = Scheduler()
    let queue = DayQueue.build(
      deck: maker.deck, records: [:], scheduler: scheduler, on: TestTime.start.day)
    var session = Session(
      maker: maker, queue: queue, records: [:], seed: 1, scheduler: scheduler,
      on: TestTime.start.day)
    let remaining = session.remaining
    let next = queue.cards.first { $0 != session.question?.card }
    guard let next else { return }
    session.exclude(next)
    #expect(session.remaining == remaining - 1)
    var asked: Set<Card.ID> = []
    while let question = session.question {
      asked.insert(question.card)
      _ = session.putAside(.buried, maker, scheduler: scheduler, on: TestTime.start.day)
    }
    #expect(!asked.contains(next))
  }
}
