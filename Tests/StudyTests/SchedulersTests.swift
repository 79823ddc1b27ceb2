import Facts
import Memory
import Questions
import Study
import StudyTestSupport
import Testing

/// Decks that are scheduled in ways of their own leave each other alone.
@Suite struct SchedulersTests {
  private static let strict = Scheduler(
    model: StudyModel(.fsrs6), policy: IntervalPolicy(retention: 0.95))
  private let mixed = Schedulers(own: ["planets": strict])

  /// Answers to cards of two decks, taking turns at random.
  private func reviews(_ count: Int, _ random: inout SeededGenerator) -> [Review] {
    RandomReviews.make(count, using: &random).map { review in
      var review = review
      if Bool.random(using: &random) { review.card.deck = "moons" }
      return review
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func eachDeckIsReplayedAsIfItWereAlone(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let reviews = reviews(300, &random)
    let records = mixed.replay(reviews)
    for (deck, scheduler) in [(SmallDeck.id, Self.strict), ("moons", Scheduler())] {
      let alone = scheduler.replay(reviews.filter { $0.card.deck == deck })
      #expect(!alone.isEmpty)
      #expect(records.filter { $0.key.deck == deck } == alone, "seed \(seed), \(deck)")
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func whatIsPreviewedIsWhatHappensInEveryDeck(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var records = mixed.replay(reviews(200, &random))
    for (key, record) in records.sorted(by: { $0.key < $1.key }) {
      let scheduler = mixed[key.deck]
      let moment = TestTime.after(days: 400 + Int.random(in: 0...30, using: &random))
      let preview = scheduler.preview(key, after: record, at: moment)
      for grade in Grade.allCases {
        let review = Review(
          id: EntryID(device: "t", counter: 1), moment: moment, card: key, form: .flashcard,
          options: 0, answer: "", verdict: .selfGraded, grade: grade, milliseconds: 1000)
        records[key] = scheduler.record(after: record, review)
        #expect(records[key]?.interval == preview[grade] ?? 0, "seed \(seed), \(key), \(grade)")
      }
    }
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func takingBackRestoresADeckOfItsOwn(seed: UInt64) throws {
    let maker = QuestionMaker(deck: SmallDeck.make())
    let scheduler = mixed[maker.deck.id]
    let queue = DayQueue.build(
      deck: maker.deck, records: [:], scheduler: scheduler, on: TestTime.start.day)
    let fresh = Session(
      maker: maker, queue: queue, records: [:], ladder: FormLadder(.cards), seed: seed,
      scheduler: scheduler, on: TestTime.start.day)
    var session = fresh
    for number in 1...12 {
      let answered = session.answer(
        .graded(number % 3 == 0 ? .again : .good), at: TestTime.start,
        id: EntryID(device: "t", counter: Int64(number)), milliseconds: 1000, scheduler: scheduler)
      #expect(answered != nil)
      session.advance(maker, scheduler: scheduler, on: TestTime.start.day)
    }
    #expect(
      session.records.values.allSatisfy { if case .fsrs6 = $0.state { true } else { false } })
    while session.undo() != nil {}
    #expect(session == fresh, "seed \(seed)")
  }

  @Test func whatIsAsUsualIsNoDecksOwn() {
    let same = Schedulers(own: ["planets": Scheduler()])
    #expect(same == Schedulers() && same.identity == Scheduler().identity)
    #expect(mixed != Schedulers() && mixed.identity != same.identity)
    #expect(mixed.models == [.fsrs7, .fsrs6] && same.models == [.fsrs7])
    #expect(mixed["planets"] == Self.strict && mixed["moons"] == Scheduler())
  }

  @Test func everyModelInUseIsFittedToAllAnswers() throws {
    let store = ReviewStore.inMemory()
    // Thirty cards of two decks, each forgotten every other day.
    let reviews = (0..<120).map { number in
      let (turn, card) = (number / 30, number % 30)
      return Review(
        id: EntryID(device: "t", counter: Int64(number + 1)), moment: TestTime.after(days: turn),
        card: CardKey(deck: card % 2 == 0 ? "planets" : "moons", card: Card.ID("c\(card)")),
        form: .flashcard, options: 0, answer: "", verdict: .selfGraded,
        grade: turn > 0 && (card / 2 + turn) % 2 == 0 ? .again : .good, milliseconds: 1000)
    }
    try store.write(reviews.map { JournalLine(.review($0), $0.card, nil) })
    let refits = try store.refit(mixed, at: TestTime.after(days: 5))
    #expect(refits.map(\.entry.model) == [.fsrs7, .fsrs6])
    #expect(refits.allSatisfy { $0.entry.reviews == reviews.count })
    let learned = try store.learned()
    let renewed = learned.renewing(mixed)
    for (name, deck) in [(StudyModel.Name.fsrs7, "moons" as Deck.ID), (.fsrs6, "planets")] {
      #expect(renewed[deck].model.parameters == learned.model(name).parameters)
      #expect(renewed[deck].policy == mixed[deck].policy)
      #expect(renewed[deck].habits == learned.habits)
    }
    #expect(try store.refit(renewed, at: TestTime.after(days: 6)).isEmpty, "nothing is new")
    let again = try store.refit(renewed, of: [.fsrs6], at: TestTime.after(days: 7), always: true)
    #expect(again.map(\.entry.model) == [.fsrs6])
  }
}
