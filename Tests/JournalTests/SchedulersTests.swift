import Facts
import GRDB
import Memory
import Questions
import Study
import Testing

@testable import Journal

/// The memory that is kept follows the scheduler of each deck.
@Suite struct SchedulersTests {
  private let mixed = Schedulers(
    own: ["deck": Scheduler(model: StudyModel(.fsrs6), policy: IntervalPolicy(retention: 0.8))])

  private func study(_ store: ReviewStore, _ schedulers: Schedulers) throws {
    for later in 0..<6 {
      for key in [card("a"), card("a", in: "other")] {
        let answered = review(
          try store.nextID(), key, later == 3 ? .again : .good, later: Int64(later * later) * day)
        let before = try store.records(schedulers)[key]
        try store.append(
          .review(answered), key, schedulers[key.deck].record(after: before, answered))
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func aDecksModelTouchesNoOtherDeckAndLosesNothing(kind: Kind) throws {
    try kind.withStore { store in
      let usual = Schedulers()
      try study(store, usual)
      let before = try store.records(usual)
      let after = try store.records(mixed)
      #expect(after[card("a", in: "other")] == before[card("a", in: "other")])
      #expect(after[card("a")] != before[card("a")])
      #expect(after == mixed.replay(try store.reviews()))
      #expect(try store.records(usual) == before, "back as it was")
    }
  }

  @Test func recordsOfBothModelsAreKept() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let records = try {
        let store = try ReviewStore.sqlite(at: path)
        try study(store, mixed)
        return try store.records(mixed)
      }()
      #expect(records == mixed.replay(try ReviewStore.sqlite(reading: path).reviews()))
      // A reader writes nothing, so what it finds was kept.
      let journal = try SQLiteJournal.writing(path)
      try journal.queue.write {
        try $0.execute(sql: "UPDATE memory SET reviews = 77 WHERE deck = 'other'")
      }
      #expect(try ReviewStore(journal).records(mixed)[card("a", in: "other")]?.reviews == 77)
      #expect(try ReviewStore(journal).records(Schedulers())[card("a", in: "other")]?.reviews == 6)
    }
  }

  @Test(arguments: Kind.allCases)
  func aRenamedCardIsReplayedByTheModelOfItsDeck(kind: Kind) throws {
    try kind.withStore { store in
      try study(store, mixed)
      var revision = DeckRevision(deck: "deck", fingerprint: 1)
      revision.cards = ["a": "b"]
      try store.revise(revision, moment(50 * day), mixed)
      let records = try store.records(mixed)
      #expect(records[card("a")] == nil && records[card("b")]?.reviews == 6)
      #expect(records == mixed.replay(try store.reviews()))
    }
  }
}
