import GRDB
import Memory
import Questions
import Study
import Testing

@testable import Journal

/// What the journal keeps of the learner's habits of answering.
@Suite struct HabitTests {
  private func habits(_ offset: Double, _ forms: [Form] = [.choice, .typed]) -> AnswerHabits {
    var habits = AnswerHabits(
      certainty: CertaintyRatios(guessed: 0.1, unsure: 0.9, unsaid: 1, sure: 1.0 / 3),
      seconds: 7.25)
    for form in forms {
      habits.forms[form] = AnswerHabits.OfForm(
        answers: 301, effect: FormEffect(slip: 0.02, offset: offset, learning: 0.6),
        times: AnswerTimes(
          known: .init(mean: 1.0 / 3, deviation: 0.5), guessed: .init(mean: 2, deviation: 0.6)),
        pace: form == .choice ? AnswerPace(quick: 1.5, slow: 4) : nil)
    }
    return habits
  }

  @Test(arguments: Kind.allCases)
  func theLatestCount(kind: Kind) throws {
    try kind.withStore { store in
      #expect(try store.habits() == .usual)
      try store.keepHabits(habits(0.5), moment(day))
      #expect(try store.learned().habits == habits(0.5))
      // A clock that was set back, and a form that is known no longer.
      try store.keepHabits(habits(-0.25, [.choice]), moment(0))
      #expect(try store.habits() == habits(-0.25, [.choice]))
      try store.keepHabits(.usual, moment(0))
      #expect(try store.habits() == .usual)
    }
  }

  @Test func theySurviveReopeningAndAreNeverChanged() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      try ReviewStore.sqlite(at: path).keepHabits(habits(0.5), moment())
      let reading = try ReviewStore.sqlite(reading: path)
      #expect(try reading.habits() == habits(0.5))
      expectFailure({ try reading.keepHabits(.usual, moment()) }) {
        if case .notWritable = $0 { true } else { false }
      }
      let journal = try SQLiteJournal.writing(path)
      for sql in [
        "UPDATE formFit SET shift = 0", "DELETE FROM formFit", "UPDATE certaintyFit SET sure = 1",
        "DELETE FROM certaintyFit",
        "INSERT INTO formFit SELECT device, instant, 'telepathy', 1, 0, 0, 1, 0, 1, 0, 1, NULL, NULL "
          + "FROM certaintyFit",
        "INSERT INTO formFit SELECT device, 9, 'cloze', 1, 0, 0, 1, 0, 1, 0, 1, NULL, NULL "
          + "FROM certaintyFit",
        "INSERT INTO certaintyFit SELECT device, 9, 0, 0, 1, 1, 1, 1 FROM certaintyFit",
      ] {
        #expect(throws: DatabaseError.self, "\(sql)") {
          try journal.queue.write { try $0.execute(sql: sql) }
        }
      }
    }
  }
}
