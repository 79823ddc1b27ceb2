import Facts
import GRDB
import Memory
import Questions
import Study
import Testing

@testable import Journal

/// Everything a store says is said in the names that cards have now.
@Suite struct RenamingTests {
  /// What a store says of a card must be one: history, reviews, records kept and replayed.
  private func names(_ store: ReviewStore) throws -> [String] {
    let reviews = try store.reviews()
    let records = try store.records(Scheduler())
    #expect(records == Scheduler().replay(reviews))
    for (key, history) in Dictionary(grouping: reviews, by: \.card) {
      #expect(try store.history(key) == history)
    }
    #expect(try store.lastReview("deck") == reviews.last { $0.card.deck == "deck" })
    return reviews.map(\.card.card.text)
  }

  @Test(arguments: Kind.allCases)
  func progressGoesWithTheName(kind: Kind) throws {
    try kind.withStore { store in
      try store.answer(card("a"))
      try store.answer(card("b"), later: minute)
      try store.answer(card("a", in: "other"), later: 2 * minute)
      let id = try store.nextID()
      try store.rename(["a": "c"], later: 3 * minute)
      #expect(try store.nextID() == id.next)
      try store.answer(card("c"), later: day)
      #expect(try names(store) == ["c", "b", "a", "c"])
      #expect(try store.history(card("a")).isEmpty)
      #expect(try store.records(Scheduler())[card("c")]?.reviews == 2)
    }
  }

  @Test(arguments: Kind.allCases)
  func namesChainAndNeverLoop(kind: Kind) throws {
    try kind.withStore { store in
      for (number, cards) in [["a": "b"], ["b": "c"], ["c": "a"], ["a": "b"]].enumerated() {
        let name = Card.ID(["a", "b", "c", "a"][number])
        try store.answer(CardKey(deck: "deck", card: name), later: Int64(number) * day)
        let cards = Dictionary(uniqueKeysWithValues: cards.map { (Card.ID($0), Card.ID($1)) })
        try store.rename(cards, later: Int64(number) * day + 1)
      }
      #expect(try names(store) == ["b", "b", "b", "b"])
    }
  }

  @Test(arguments: Kind.allCases)
  func aNameThatIsGivenAgainBeginsAnew(kind: Kind) throws {
    try kind.withStore { store in
      try store.answer(card("a"))
      try store.rename(["a": "b"], later: 1)
      try store.answer(card("a"), later: day)
      #expect(try names(store) == ["b", "a"])
    }
  }

  @Test(arguments: Kind.allCases)
  func oneEntryTakesEffectAtOnce(kind: Kind) throws {
    try kind.withStore { store in
      for name in ["a", "b", "c"] { try store.answer(card(name)) }
      try store.rename(["a": "b", "b": "c", "c": "a"], later: 1)
      #expect(try names(store) == ["b", "c", "a"])
      try store.rename(["a": "c", "b": "c"], later: 2)
      #expect(try names(store) == ["c", "c", "c"])
    }
  }

  @Test(arguments: Kind.allCases)
  func anAnswerBeforeARenamingCanBeTakenBack(kind: Kind) throws {
    try kind.withStore { store in
      let first = try store.answer(card("a"))
      try store.answer(card("a"), .again, later: day)
      try store.rename(["a": "b"], later: 2 * day)
      let last = try #require(try store.lastReview("deck"))
      #expect(last.card == card("b"))
      try store.withdraw(last, later: 2 * day + 1)
      #expect(try names(store) == ["b"])
      #expect(try store.history(card("b")).map(\.id) == [first.id])
      try store.withdraw(try #require(try store.lastReview("deck")), later: 2 * day + 2)
      #expect(try names(store).isEmpty)
      #expect(try store.records(Scheduler()).isEmpty)
    }
  }

  @Test(arguments: Kind.allCases)
  func whoMayNotWriteBearsItInMind(kind: Kind) throws {
    try kind.withStore { store in
      try store.answer(card("a"))
      try store.answer(card("b"), later: 1)
      var revision = DeckRevision(deck: "deck", fingerprint: 1)
      revision.cards = ["a": "c"]
      #expect(try names(store.revised(by: [revision])) == ["c", "b"])
      #expect(try names(store) == ["a", "b"])
      #expect(try store.revised(by: []).records(Scheduler()) == store.records(Scheduler()))
    }
  }

  @Test func theFileRemembersWhatItIsTold() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      do {
        let store = try ReviewStore.sqlite(at: path)
        try store.answer(card("a"))
        try store.rename(["a": "b"], later: 1)
        #expect(try names(store) == ["b"])
      }
      let reader = try ReviewStore.sqlite(reading: path)
      #expect(try names(reader) == ["b"])
      #expect(try reader.fingerprints() == ["deck": 1])
      expectFailure({ try reader.rename(["b": "c"]) }) {
        $0 == .notWritable(path: path, reason: "opened for reading")
      }
    }
  }

  /// Two devices study and rename; each journal is added to the other.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func journalsWithRenamingsMergeByUnion(seed: UInt64) throws {
    try withFolder { folder in
      var random = SeededGenerator(seed: seed)
      for device in ["one", "other"] {
        let store = try ReviewStore.sqlite(at: "\(folder)/\(device).sqlite")
        for _ in 1...40 {
          let number = Int.random(in: 1...5, using: &random)
          let later = Int64.random(in: 0...90, using: &random) * day
          if Int.random(in: 0..<5, using: &random) == 0 {
            try store.rename(
              [Card.ID("c\(number)"): Card.ID("c\(number % 5 + 1)")], later: later)
          } else {
            let review = try store.answer(card("c\(number)"), later: later)
            if Int.random(in: 0..<6, using: &random) == 0 { try store.withdraw(review) }
          }
        }
        _ = try names(store)
      }
      try SchemaTests.mergeBoth(in: folder)
      let one = try ReviewStore.sqlite(at: folder + "/merged-one.sqlite")
      let other = try ReviewStore.sqlite(at: folder + "/merged-other.sqlite")
      #expect(try names(one) == names(other), "seed \(seed)")
      #expect(try one.reviews() == other.reviews(), "seed \(seed)")
      #expect(try one.records(Scheduler()) == other.records(Scheduler()), "seed \(seed)")
    }
  }

  /// One device has the new wording, the other still answers the old one.
  @Test func whatAnotherDeviceAnsweredUnderTheOldNameFollows() throws {
    try withFolder { folder in
      let old = try RevisedDeck.plain(["Capital of Norway = Oslo", "Capital of Peru = Lima"])
      let new = try RevisedDeck.plain(
        ["What is the capital of Norway? = Oslo", "Capital of Peru = Lima"])
      let (before, after) = (old.cards[0].id, new.cards[0].id)
      for (device, hour) in [("one", 1), ("other", 9)] as [(String, Int64)] {
        let store = try ReviewStore.sqlite(at: "\(folder)/\(device).sqlite")
        if let first = try store.revision(of: old) {
          try store.revise(first, moment(0), Scheduler())
        }
        try store.answer(CardKey(deck: "deck", card: before), later: hour * 60 * minute)
        guard device == "one" else { continue }
        let edit = try #require(try store.revision(of: new))
        #expect(edit.cards == [before: after])
        try store.revise(edit, moment(2 * 60 * minute), Scheduler())
      }
      try SchemaTests.mergeBoth(in: folder)
      for device in ["one", "other"] {
        let store = try ReviewStore.sqlite(at: "\(folder)/merged-\(device).sqlite")
        if let revision = try store.revision(of: new) {
          try store.revise(revision, moment(day), Scheduler())
        }
        #expect(try names(store) == [after.text, after.text], "\(device)")
      }
    }
  }
}
