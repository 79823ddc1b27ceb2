import Facts
import Memory
import Questions
import Study
import Testing

@testable import Journal

/// What a store does, wherever it keeps its journal.
@Suite struct StoreTests {
  @Test(arguments: Kind.allCases)
  func aNewStoreIsEmpty(kind: Kind) throws {
    try kind.withStore { store throws in
      #expect(try store.nextID().counter == 1)
      #expect(try store.records(Scheduler()).isEmpty)
      #expect(try store.reviews().isEmpty)
      #expect(try store.history(card("a")).isEmpty)
      #expect(try store.lastReview("deck") == nil)
    }
  }

  @Test(arguments: Kind.allCases)
  func aReviewComesBackAsItWasWritten(kind: Kind) throws {
    try kind.withStore { store in
      var written: [Review] = []
      for form in Form.allCases {
        for verdict in Verdict.allCases {
          for grade in Grade.allCases {
            let answered = review(
              try store.nextID(), card("a.b-c"), grade, later: Int64(written.count),
              answer: "“Троцкий”\n' 🙂", form: form, verdict: verdict, options: 4)
            try store.append(.review(answered), answered.card, nil)
            written.append(answered)
          }
        }
      }
      #expect(try store.reviews() == written)
    }
  }

  @Test(arguments: Kind.allCases)
  func theCounterGoesUpByOneWithEachEntry(kind: Kind) throws {
    try kind.withStore { store in
      let first = try store.nextID()
      let answered = try store.answer(card("a"))
      #expect(answered.id == first)
      #expect(try store.nextID() == first.next)
      try store.withdraw(answered)
      #expect(try store.nextID() == first.next.next)
    }
  }

  @Test(arguments: Kind.allCases)
  func aWithdrawnReviewIsGoneFromEveryAnswer(kind: Kind) throws {
    try kind.withStore { store in
      let kept = try store.answer(card("a"))
      let other = try store.answer(card("b"), later: minute)
      let withdrawn = try store.answer(card("a"), .again, later: 2 * minute)
      try store.withdraw(withdrawn, later: 3 * minute)
      #expect(try store.reviews() == [kept, other])
      #expect(try store.history(card("a")) == [kept])
      #expect(try store.lastReview("deck") == other)
      #expect(try store.records(Scheduler())[card("a")]?.reviews == 1)
      try store.withdraw(kept, later: 4 * minute)
      #expect(try store.records(Scheduler()).keys.sorted() == [card("b")])
    }
  }

  @Test(arguments: Kind.allCases)
  func theLastReviewIsThatOfTheDeck(kind: Kind) throws {
    try kind.withStore { store in
      let here = try store.answer(card("a", in: "here"))
      let there = try store.answer(card("a", in: "there"), later: minute)
      #expect(try store.lastReview("here") == here)
      #expect(try store.lastReview("there") == there)
      #expect(try store.lastReview("nowhere") == nil)
    }
  }

  @Test(arguments: Kind.allCases)
  func theOrderIsThatOfWritingEvenIfTheClockWasSetBack(kind: Kind) throws {
    try kind.withStore { store in
      let first = try store.answer(card("a"), later: 30 * day)
      let second = try store.answer(card("a"), .again, later: 0)
      let third = try store.answer(card("b"), later: minute)
      #expect(try store.reviews() == [first, second, third])
      #expect(try store.history(card("a")) == [first, second])
      #expect(try store.lastReview("deck") == third)
    }
  }

  @Test(arguments: Kind.allCases)
  func recordsFollowTheScheduler(kind: Kind) throws {
    try kind.withStore { store in
      let strict = Scheduler(policy: IntervalPolicy(retention: 0.97))
      for later in 0..<6 { try store.answer(card("a"), later: Int64(later * later) * day) }
      let reviews = try store.reviews()
      for scheduler in [Scheduler(), strict, Scheduler(), strict] {
        #expect(try store.records(scheduler) == scheduler.replay(reviews))
      }
    }
  }

  @Test(arguments: Kind.allCases, 1...12 as ClosedRange<UInt64>)
  func keptRecordsEqualReplayedOnes(kind: Kind, seed: UInt64) throws {
    try kind.withStore { store in
      var random = SeededGenerator(seed: seed)
      let scheduler = Scheduler()
      var records = try store.records(scheduler)
      var clock: Int64 = 0
      for _ in 1...120 {
        // Hours pass, or weeks; sometimes the clock is set back.
        clock += Int64.random(in: -day / 4...9 * day, using: &random)
        let standing = try store.reviews()
        if let review = standing.randomElement(using: &random),
          Int.random(in: 0..<5, using: &random) == 0
        {
          try store.withdraw(review, later: clock)
          records[review.card] = scheduler.replay(try store.history(review.card))[review.card]
          continue
        }
        let card = card("c\(Int.random(in: 1...9, using: &random))")
        let answered = Review(
          id: try store.nextID(), moment: moment(clock), card: card,
          form: Form.allCases.randomElement(using: &random) ?? .choice,
          options: Int.random(in: 0...4, using: &random), answer: "",
          verdict: Verdict.allCases.randomElement(using: &random) ?? .right,
          grade: Grade.allCases.randomElement(using: &random) ?? .good, milliseconds: 1)
        records[card] = scheduler.record(after: records[card], answered)
        try store.append(.review(answered), card, records[card])
      }
      #expect(try store.records(scheduler) == records, "seed \(seed)")
      // Another scheduler and back: now everything is replayed.
      _ = try store.records(Scheduler(policy: IntervalPolicy(retention: 0.8)))
      #expect(try store.records(scheduler) == records, "seed \(seed)")
      #expect(scheduler.replay(try store.reviews()) == records, "seed \(seed)")
    }
  }
}
