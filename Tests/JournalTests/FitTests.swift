import Foundation
import GRDB
import Memory
import Questions
import Study
import Testing

@testable import Journal

/// What the journal keeps of the learner's own parameters.
@Suite struct FitTests {
  private func entry(
    _ value: Double, _ outcome: FitEntry.Outcome = .accepted, later: Int64 = 0,
    model: StudyModel.Name = .fsrs7
  ) -> FitEntry {
    var parameters = StudyModel(model).parameters
    parameters[0] = value
    return FitEntry(
      device: "d", moment: moment(later), model: model, outcome: outcome, parameters: parameters,
      lossInUse: 0.5, lossFitted: outcome == .undone ? nil : 0.4, reviews: 100, laterReviews: 80)
  }

  @Test(arguments: Kind.allCases)
  func fitsComeBackAsTheyWereWritten(kind: Kind) throws {
    try kind.withStore { store in
      #expect(try store.fits().isEmpty)
      let entries = [
        entry(0.01), entry(1.0 / 3, .kept, later: day, model: .fsrs6),
        entry(0.02, .undone, later: 2 * day),
      ]
      for entry in entries { try store.keepFit(entry) }
      #expect(try store.fits() == entries)
      #expect(try store.learned().model(.fsrs7).parameters[0] == 0.02)
    }
  }

  @Test func aClockThatStandsStillOrGoesBackKeepsTheOrder() throws {
    try withFolder { folder in
      let store = try ReviewStore.sqlite(at: folder + "/journal.sqlite")
      for (value, later) in [(0.01, day), (0.02, day), (0.03, 0)] {
        try store.keepFit(entry(value, later: later))
      }
      #expect(try store.learned().fits.map { $0.parameters[0] } == [0.01, 0.02, 0.03])
    }
  }

  @Test func fitsSurviveReopeningAndAreNeverChanged() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      do {
        let store = try ReviewStore.sqlite(at: path)
        try store.keepFit(entry(0.01))
      }
      #expect(try ReviewStore.sqlite(reading: path).fits() == [entry(0.01)])
      expectFailure({ try ReviewStore.sqlite(reading: path).keepFit(entry(0.02)) }) {
        if case .notWritable = $0 { true } else { false }
      }
      let journal = try SQLiteJournal.writing(path)
      for sql in [
        "UPDATE fit SET reviews = 1", "DELETE FROM fit", "INSERT INTO fit SELECT * FROM fit",
        "INSERT INTO fit SELECT device, 9, 0, 'fsrs-5', outcome, '1', 0, 0, 1, 1 FROM fit",
        "INSERT INTO fit SELECT device, 9, 0, model, 'guessed', '1', 0, 0, 1, 1 FROM fit",
      ] {
        #expect(throws: DatabaseError.self, "\(sql)") {
          try journal.queue.write { try $0.execute(sql: sql) }
        }
      }
      func words(_ table: String) throws -> Set<String> {
        try journal.queue.read { try String.fetchSet($0, sql: "SELECT name FROM \(table)") }
      }
      #expect(try words("model") == Set(StudyModel.Name.allCases.map(\.rawValue)))
      #expect(try words("fitOutcome") == Set(FitEntry.Outcome.allCases.map(\.rawValue)))
    }
  }

  @Test func parametersThatAreNoNumbersAreDamage() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let journal = try SQLiteJournal.writing(path)
      try journal.queue.write {
        try $0.execute(
          sql: "INSERT INTO fit VALUES ('d', 1, 0, 'fsrs-7', 'accepted', '1 x', 0, 0, 1, 1)")
      }
      expectFailure({ try ReviewStore(journal).fits() }) {
        if case .damaged = $0 { true } else { false }
      }
    }
  }

  /// After a reset only what was answered since counts, in the fit as in memory.
  @Test(arguments: Kind.allCases)
  func rememberedReviewsAreThoseSinceTheReset(kind: Kind) throws {
    try kind.withStore { store in
      try store.answer(card("a"))
      try store.answer(card("b"), later: minute)
      let marking = Marking(
        id: try store.nextID(), moment: moment(day), card: card("a"), mark: .reset)
      try store.append(.marking(marking), marking.card, nil)
      try store.answer(card("a"), later: 2 * day)
      #expect(try store.reviews().count == 3)
      #expect(try store.remembered().map(\.card) == [card("b"), card("a")])
    }
  }

  /// Each undoing goes back to what was known before the fit: the parameters, and the habits too.
  @Test(arguments: Kind.allCases)
  func habitsAreTakenBackWithTheFitThatLedToThem(kind: Kind) throws {
    try kind.withStore { store in
      func learn(_ fit: FitEntry, _ seconds: Double) throws {
        try store.keepFit(fit)
        try store.keepHabits(AnswerHabits(seconds: seconds), fit.moment)
      }
      try learn(entry(0.11, .kept), 1)
      try learn(entry(0.12, later: day), 2)
      try learn(entry(0.12, .kept, later: 2 * day), 3)
      // The clock stands still; and the other model has nothing to do with it.
      try learn(entry(0.13, later: 2 * day), 4)
      try learn(entry(0.14, .kept, later: 2 * day, model: .fsrs6), 5)
      let published = StudyModel(.fsrs7).parameters[0]
      let steps: [(parameter: Double, seconds: Double?)] = [
        (0.12, 3), (published, 1), (published, nil),
      ]
      for (number, step) in steps.enumerated() {
        let undone = try #require(
          try store.undoFit(.fsrs7, Schedulers(), at: moment(3 * day)), "\(number)")
        let learned = try store.learned()
        #expect(learned.model(.fsrs7).parameters[0] == step.parameter, "\(number)")
        #expect(learned.habits == AnswerHabits(seconds: step.seconds), "\(number)")
        #expect(undone.habits == learned.habits && (undone.entry == nil) == (number == 2))
      }
      #expect(try store.undoFit(.fsrs7, Schedulers(), at: moment(4 * day)) == nil)
      // What is learned anew is taken back to where it began.
      try learn(entry(0.15, later: 5 * day), 6)
      #expect(try store.undoFit(.fsrs7, Schedulers(), at: moment(5 * day))?.habits == .usual)
    }
  }

  /// Ninety cards, each forgotten every other day: nothing like the published parameters.
  private func study(_ store: ReviewStore) throws {
    let scheduler = Scheduler()
    var lines: [JournalLine] = []
    var id = try store.nextID()
    for turn in 0..<4 {
      for number in 0..<90 {
        let answered = review(
          id, card("c\(number)"), turn > 0 && (number + turn) % 2 == 0 ? .again : .good,
          later: Int64(turn) * day + Int64(number) * minute)
        lines.append(JournalLine(.review(answered), answered.card, nil))
        id = id.next
      }
    }
    try store.write(lines)
    _ = try store.records(scheduler)
  }

  @Test(arguments: Kind.allCases)
  func aRefitIsKeptDatesFollowItAndUndoingGoesBack(kind: Kind) throws {
    try kind.withStore { store in
      try study(store)
      let scheduler = Scheduler()
      let schedulers = Schedulers(scheduler)
      let before = try store.records(scheduler)
      let refit = try #require(try store.refit(schedulers, at: moment(5 * day)).first)
      #expect(refit.entry.outcome == .accepted, "\(refit.sentence)")
      #expect(refit.entry.reviews == 360 && refit.entry.laterReviews == 270)
      let learned = try store.learned()
      #expect(learned.model(.fsrs7).parameters == refit.entry.parameters)
      #expect(try store.records(learned.scheduler(.fsrs7, scheduler.policy)) != before)
      // Nothing is new.
      #expect(try store.refit(schedulers, at: moment(6 * day)).isEmpty)
      #expect(try store.undoFit(.fsrs7, schedulers, at: moment(6 * day)) != nil)
      let undone = try store.learned()
      #expect(!undone.model(.fsrs7).hasOwnParameters)
      #expect(try store.records(undone.scheduler(.fsrs7, scheduler.policy)) == before)
      #expect(try store.undoFit(.fsrs7, schedulers, at: moment(7 * day)) == nil)
      // What was gone back from is not brought up again by the next session.
      #expect(try store.refit(schedulers, at: moment(8 * day)).isEmpty)
    }
  }
}
