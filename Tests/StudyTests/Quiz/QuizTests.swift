import Facts
import Memory
import Questions
import Study
import StudyTestSupport
import Testing

@Suite struct QuizTests {
  let deck = SmallDeck.make()
  let maker = QuestionMaker(deck: SmallDeck.make())

  private func queue(_ plan: QuizPlan, seed: UInt64 = 1, marks: [Card.ID: CardMarks] = [:])
    -> DayQueue
  {
    var generator = SeededGenerator(seed: seed)
    return plan.queue(deck: deck, marks: marks, using: &generator)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func aQuizAsksEachFactOnceAndNoMoreThanWanted(seed: UInt64) {
    let cards = queue(QuizPlan(count: 5), seed: seed).cards
    #expect(cards.count == 5)
    let families = cards.compactMap { maker.card($0)?.family }
    #expect(Set(families).count == 5, "seed \(seed)")
    #expect(queue(QuizPlan(count: 5), seed: seed).cards == cards)
  }

  @Test func aQuizStaysInItsSectionAndLeavesOutWhatIsSuspended() {
    let cards = queue(QuizPlan(section: "size", count: 50)).cards
    #expect(!cards.isEmpty)
    #expect(cards.allSatisfy { maker.card($0)?.section == "size" })
    var suspended = CardMarks()
    suspended.isSuspended = true
    let marks = Dictionary(uniqueKeysWithValues: cards.map { ($0, suspended) })
    #expect(queue(QuizPlan(section: "size", count: 50), marks: marks).cards.isEmpty)
  }

  @Test func whatMattersIsDrawnMoreOften() {
    var deck = deck
    var facts = deck.facts
    for position in facts.indices { facts[position].provenance.importance = 1 }
    facts[0].provenance.importance = 3
    deck = Deck(
      header: deck.header, sections: deck.sections, kinds: deck.kinds, relations: deck.relations,
      entities: deck.entities, facts: facts)
    let wanted = facts[0].id.text
    let drawn = (0..<400 as Range<UInt64>).count { seed in
      var generator = SeededGenerator(seed: seed)
      return QuizPlan(count: 2).queue(deck: deck, marks: [:], using: &generator).cards
        .contains { $0.text.hasPrefix(wanted) }
    }
    // Two of eleven alike would be drawn in 73 of 400; with the weight 3 in about 180.
    #expect(drawn > 110)
  }

  @Test func nothingComesBackInAQuiz() {
    let scheduler = Scheduler()
    var session = Session(
      maker: maker, queue: queue(QuizPlan(count: 3)), records: [:], seed: 1,
      scheduler: scheduler, on: TestTime.start.day)
    var counter: Int64 = 1
    while let question = session.question {
      let wrong = (question.keyPosition.map { ($0 + 1) % question.options.count }) ?? 0
      let answered = session.answer(
        question.options.isEmpty ? .graded(.again) : .chose(wrong), at: TestTime.start,
        id: EntryID(device: "t", counter: counter), milliseconds: 1, scheduler: scheduler)
      #expect(answered?.judgement.passed == false)
      counter += 1
      session.advance(maker, scheduler: scheduler, on: TestTime.start.day)
    }
    let result = QuizResult(session)
    #expect(result.answered == 3)
    #expect(result.points == 0)
    #expect(result.missed.count == 3)
    #expect(result.score == 0)
  }
}
