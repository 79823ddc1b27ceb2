import Foundation
import Testing

@testable import Memory

@Suite struct SimulationPartsTests {
  @Test func sharesDrawGrades() {
    let shares = GradeTable(again: 1, hard: 2, good: 4, easy: 1)
    #expect(
      [0.0, 0.124, 0.126, 0.374, 0.376, 0.874, 0.876, 0.999].map(shares.grade)
        == [.again, .again, .hard, .hard, .good, .good, .easy, .easy])
    #expect(GradeTable(good: 1).grade(at: 0.999_999) == .good)
  }

  @Test func ownCountsMoveTheShares() {
    let shares = Habits().passes
    #expect(abs(shares.smoothed(by: GradeTable()).hard - 0.224) < 1e-12)
    let moved = shares.smoothed(by: GradeTable(hard: 80))
    #expect(abs(moved.hard - (80 + 20 * 0.224) / 100) < 1e-12)
    #expect(abs(moved.sum - 1) < 1e-12)
    let times = Habits().reviewSeconds.smoothed(
      bySeconds: GradeTable(good: 100), counts: GradeTable(good: 20))
    #expect(abs(times.good - (100 + 20 * 12.38) / 40) < 1e-12)
    #expect(times.again == 19.38)
  }

  /// A first Good counts as a pass, Again starts anew, Easy ends, and five are enough.
  @Test func repetitionsEndAfterEnoughPasses() {
    func taken(after first: Grade, needed: Int, _ grades: Grade...) -> Int {
      var steps = DaySteps(after: first, needed: needed)
      for grade in grades where !steps.areDone { steps.take(grade) }
      return steps.taken
    }
    #expect(taken(after: .good, needed: 2, .good, .good) == 1)
    #expect(taken(after: .again, needed: 2, .good, .again, .good, .good, .good) == 4)
    #expect(taken(after: .again, needed: 2, .hard, .easy, .good) == 2)
    #expect(taken(after: .again, needed: 2, .again, .hard, .again, .hard, .again, .good) == 5)
    #expect(taken(after: .easy, needed: 2, .good) == 0)
    #expect(taken(after: .good, needed: 1, .good) == 0)
  }

  @Test(arguments: [0.3, 2, 20, 300])
  func straightPiecesFollowTheCurve(stability: Double) {
    let curve = ForgettingCurve(decay: 0.1542)
    func recall(_ elapsed: Double) -> Double {
      curve.recall(elapsed: elapsed, stability: stability)
    }
    var sum = KnowledgeCurve(days: 400)
    sum.add(from: -7, to: 20, recall: recall)
    sum.add(from: 20, to: 1000, recall: recall)
    var worst = (early: 0.0, ever: 0.0, least: 1.0)
    for (day, value) in sum.sums.enumerated() {
      let elapsed = Double(day < 20 ? day + 7 : day - 20)
      let error = value - recall(elapsed)
      worst.least = min(worst.least, error)
      worst.ever = max(worst.ever, error)
      if elapsed < 2 * stability { worst.early = max(worst.early, error) }
    }
    #expect(worst.least > -1e-9 && worst.early < 0.0015 && worst.ever < 0.003)
  }

  @Test func addressesGiveNumbersThatLookRandom() {
    var sum = 0.0
    var squares = 0.0
    var products = 0.0
    var isInside = true
    let count = 20_000
    for card in 0..<count {
      let draws = Draws(seed: 1, run: 0, card: card)
      let first = draws.number(review: 0, .knows)
      let second = draws.number(review: 1, .knows)
      isInside = isInside && first >= 0 && first < 1
      sum += first
      squares += first * first
      products += (first - 0.5) * (second - 0.5)
    }
    #expect(isInside)
    #expect(abs(sum / Double(count) - 0.5) < 0.01)
    #expect(abs(squares / Double(count) - 1 / 3.0) < 0.01)
    #expect(abs(products / Double(count)) < 0.003)
    let draws = Draws(seed: 1, run: 0, card: 0)
    #expect(draws.number(review: 3, .luck) == draws.number(review: 3, .luck))
    #expect(draws.number(review: 3, .luck) != draws.number(review: 3, .grade))
  }

  @Test func aCueIsWorthItsRatio() {
    let cue = TellingCue(ifKnown: 0.85, ifUnknown: 0.75)
    #expect(abs(cue.ratio(knew: true, draw: 0.84) - 0.85 / 0.25) < 1e-12)
    #expect(abs(cue.ratio(knew: true, draw: 0.86) - 0.15 / 0.75) < 1e-12)
    #expect(abs(cue.ratio(knew: false, draw: 0.24) - 0.85 / 0.25) < 1e-12)
    #expect(abs(cue.ratio(knew: false, draw: 0.26) - 0.15 / 0.75) < 1e-12)
  }

  @Test func learnersDifferWithinTheBounds() {
    let learners = Learner<FSRS6>.varied(20)
    #expect(Set(learners.map(\.memory.identity)).count == 20)
    #expect(learners.map(\.memory.identity) == Learner<FSRS6>.varied(20).map(\.memory.identity))
    let still = Learner<FSRS6>.varied(1, spread: 0)[0].memory
    #expect(still.identity == FSRS6().identity)
  }

  @Test func percentilesAreNearestRanks() {
    let range = SimulationSummary.Range((1...10).map(Double.init))
    #expect(range.middle == 5 && range.high == 9 && range.mean == 5.5)
    #expect(SimulationSummary.Range([7]).high == 7)
  }
}
