import Facts
import Memory
import Questions
import Study
import Testing

@testable import Journal

/// What is done to cards without answering them.
@Suite struct MarkingTests {
  private func mark(
    _ store: ReviewStore, _ name: String, _ mark: Marking.Mark, isOn: Bool = true, later: Int64 = 0
  ) throws {
    let marking = Marking(
      id: try store.nextID(), moment: moment(later), card: card(name), mark: mark, isOn: isOn)
    let history =
      mark == .reset
      ? try store.reviews().filter { $0.card == marking.card } : try store.history(marking.card)
    let record = mark == .reset && isOn ? nil : Scheduler().replay(history)[marking.card]
    try store.append(.marking(marking), marking.card, record)
  }

  @Test(arguments: Kind.allCases)
  func theLastMarkingHolds(kind: Kind) throws {
    try kind.withStore { store in
      #expect(try store.marks().isEmpty)
      try mark(store, "a", .suspended)
      try mark(store, "b", .flagged)
      try mark(store, "c", .buried, later: day)
      try mark(store, "a", .suspended, isOn: false, later: minute)
      let marks = try store.marks()
      #expect(Set(marks.keys) == [card("b"), card("c")])
      #expect(marks[card("b")]?.isFlagged == true)
      #expect(marks[card("c")]?.buriedDay == moment(day).day)
      #expect(marks[card("c")]?.allowsAsking(on: moment(day).day) == false)
      #expect(marks[card("c")]?.allowsAsking(on: moment(2 * day).day) == true)
    }
  }

  @Test(arguments: Kind.allCases)
  func aMarkingDoesNotTouchMemory(kind: Kind) throws {
    try kind.withStore { store in
      try store.answer(card("a"))
      let records = try store.records(Scheduler())
      try mark(store, "a", .suspended, later: minute)
      #expect(try store.records(Scheduler()) == records)
      #expect(try store.reviews().count == 1)
      #expect(try store.nextID().counter == 3)
    }
  }

  @Test(arguments: Kind.allCases)
  func aCardThatWasResetBeginsAnewUntilThatIsTakenBack(kind: Kind) throws {
    try kind.withStore { store in
      let scheduler = Scheduler()
      try store.answer(card("a"))
      try store.answer(card("a"), later: 3 * day)
      let before = try store.records(scheduler)
      try mark(store, "a", .reset, later: 4 * day)
      #expect(try store.records(scheduler)[card("a")] == nil)
      #expect(try store.history(card("a")).isEmpty)
      #expect(try store.reviews().count == 2, "what was done stays on record")
      let anew = try store.answer(card("a"), later: 5 * day)
      #expect(try store.history(card("a")) == [anew])
      #expect(try store.records(scheduler)[card("a")]?.reviews == 1)
      try store.withdraw(anew, later: 5 * day)
      try mark(store, "a", .reset, isOn: false, later: 5 * day)
      #expect(try store.records(scheduler) == before)
    }
  }

  @Test(arguments: Kind.allCases)
  func takingASecondResetBackLeavesTheFirst(kind: Kind) throws {
    try kind.withStore { store in
      let scheduler = Scheduler()
      try store.answer(card("a"))
      try mark(store, "a", .reset, later: day)
      let anew = try store.answer(card("a"), later: 2 * day)
      try mark(store, "a", .reset, later: 3 * day)
      #expect(try store.history(card("a")).isEmpty)
      let marking = Marking(
        id: try store.nextID(), moment: moment(4 * day), card: card("a"), mark: .reset, isOn: false)
      try store.append(.marking(marking), marking.card, scheduler.replay([anew])[card("a")])
      #expect(try store.history(card("a")) == [anew])
      #expect(try store.records(scheduler)[card("a")]?.reviews == 1)
      #expect(
        try store.records(Scheduler(policy: .init(retention: 0.8)))[card("a")]?.reviews == 1)
    }
  }

  @Test func theFileRemembersMarkings() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      do {
        let store = try ReviewStore.sqlite(at: path)
        _ = try store.records(Scheduler())
        try store.answer(card("a"))
        try mark(store, "a", .reset, later: minute)
        try mark(store, "b", .suspended, later: minute)
      }
      for store in [try ReviewStore.sqlite(reading: path), try ReviewStore.sqlite(at: path)] {
        #expect(try store.marks()[card("b")]?.isSuspended == true)
        #expect(try store.records(Scheduler()).isEmpty)
        #expect(try store.records(Scheduler(policy: .init(retention: 0.8))).isEmpty)
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func markingsFollowTheNameOfTheCard(kind: Kind) throws {
    try kind.withStore { store in
      try store.answer(card("a"))
      try mark(store, "a", .flagged, later: minute)
      try store.rename(["a": "z"], later: 2 * minute)
      #expect(try store.marks().keys.map(\.card.text) == ["z"])
      try mark(store, "z", .flagged, isOn: false, later: 3 * minute)
      #expect(try store.marks().isEmpty)
    }
  }
}
