import Facts
import Memory
import Questions
import Study
import StudyTestSupport
import Testing

/// The simulator's learner grades and takes time as the journal says.
@Suite struct MeasuredHabitsTests {
  private func reviews(_ count: Int, _ grade: Grade, seconds: Int) -> [Review] {
    (0..<count).flatMap { card in
      [0, 3].map { day in
        Review(
          id: EntryID(device: "d", counter: Int64(card * 2 + day + 1)),
          moment: TestTime.after(days: day, seconds: card),
          card: CardKey(deck: "deck", card: Card.ID("c\(card)")), form: .flashcard, options: 0,
          answer: "", verdict: .selfGraded, grade: grade, milliseconds: seconds * 1000)
      }
    }
  }

  @Test func nobodyHasThePublishedHabits() {
    let habits = Habits([])
    let usual = Habits()
    // Shares are made to sum up to 1.
    #expect(abs(habits.firstGrades.good - usual.firstGrades.good) < 1e-9)
    #expect(abs(habits.passes.hard - usual.passes.hard) < 1e-9)
    #expect(habits.reviewSeconds == usual.reviewSeconds)
  }

  @Test func manyAnswersCountForMoreThanTheStart() {
    let habits = Habits(reviews(2000, .easy, seconds: 3))
    #expect(habits.firstGrades.easy > 0.98 && habits.passes.easy > 0.98)
    #expect(abs(habits.reviewSeconds.easy - 3) < 0.1)
    #expect(abs(habits.learningSeconds.easy - 3) < 0.1)
    #expect(habits.reviewSeconds.good == Habits().reviewSeconds.good, "nothing was graded Good")
  }

  @Test func aPauseCountsAMinute() {
    #expect(Habits(reviews(5000, .good, seconds: 86_400)).reviewSeconds.good < 60)
  }
}
