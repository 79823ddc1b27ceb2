import Testing

@testable import Memory

@Suite struct LearnerJournalTests {
  @Test func sameSeedSameReviews() {
    let learner = Learner(memory: FSRS7())
    func journal(_ seed: UInt64) -> [[ReviewRecord]] {
      learner.journal(reviews: 600, planner: FSRS7(), rails: GuardRails(), seed: seed)
    }
    #expect(journal(4) == journal(4))
    #expect(journal(4) != journal(5))
    #expect((600...700).contains(journal(4).reduce(0) { $0 + $1.count }))
  }

  /// Asked when due by a scheduler who knows them, learners recall nine cards in ten.
  @Test func recallIsAsWanted() {
    let history = ReviewHistory(
      cards: Learner(memory: FSRS6()).journal(reviews: 6000, planner: FSRS6(), seed: 3))
    let later = history.laterReviews().filter { $0.row.gap >= 4 }
    let share = Double(later.count { $0.row.isRight }) / Double(later.count)
    #expect(abs(share - 0.9) < 0.02, "recalled \(share) of \(later.count)")
  }

  @Test func daysAndMomentsAgree() {
    let history = ReviewHistory(
      cards: Learner(memory: FSRS6()).journal(reviews: 1500, planner: FSRS7(), seed: 9))
    for place in 0..<history.count where history.days[place] >= 1 {
      #expect(abs(history.elapsed[place] - history.days[place]) < 0.6)
    }
    #expect(history.days.contains { $0 >= 1 })
  }

  @Test func learnersOfFSRS7Differ() {
    let learners = Learner<FSRS7>.varied(12, seed: 5)
    #expect(Set(learners.map(\.memory.identity)).count == 12)
    #expect(learners.allSatisfy { $0.memory.parameters != .default })
    #expect(Learner<FSRS7>.varied(1, seed: 5)[0].memory.identity == learners[0].memory.identity)
  }

  @Test func unevennessShiftsTheLogit() {
    let even = Unevenness()
    #expect(even.known(0.8, card: 2, day: 2, elapsedDays: 400) == 0.8)
    let uneven = Unevenness(cards: 1, days: 0.5, drift: 1)
    let half = uneven.known(0.5, card: 1, day: 0, elapsedDays: 0)
    #expect(abs(half - 1 / (1 + exponential(-1))) < 1e-12)
    #expect(uneven.known(0.5, card: 0, day: -1, elapsedDays: 365) > 0.5)
    #expect(uneven.known(0, card: 9, day: 9, elapsedDays: 0) == 0)
  }
}
