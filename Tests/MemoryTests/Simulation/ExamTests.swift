import Foundation
import Testing

@testable import Memory

@Suite struct ExamTests {
  @Test func theScoreIsKnownOrGuessed() {
    let exam = Exam(day: 10, chance: 0.25)
    #expect(abs(exam.expectedScore(recalls: [1, 0.5, 0]) - (1 + 0.625 + 0.25) / 3) < 1e-12)
    #expect(abs(exam.expectedScore(recalls: [1, 0], weights: [3, 1]) - 3.25 / 4) < 1e-12)
    #expect(exam.expectedScore(recalls: []) == 0 && exam.readiness(recalls: []) == 0)
  }

  /// All 2^8 outcomes, written out.
  @Test func readinessIsTheSumOfAllGoodOutcomes() {
    let recalls = [0.9, 0.8, 0.95, 0.3, 0.6, 0.99, 0.7, 0.85]
    for (target, needed) in [(0.75, 6), (0.7, 6), (0.0, 0), (1.0, 8)] {
      var sum = 0.0
      for outcome in 0..<(1 << 8) where outcome.nonzeroBitCount >= needed {
        sum += recalls.enumerated().reduce(1.0) {
          $0 * (outcome >> $1.offset & 1 == 1 ? $1.element : 1 - $1.element)
        }
      }
      let readiness = Exam(day: 1, target: target).readiness(recalls: recalls)
      #expect(abs(readiness - sum) < 1e-12)
    }
  }

  @Test func manyCardsAreNearlyNormal() {
    let recalls = (0..<900).map { 0.75 + 0.2 * Double($0) / 900 }
    for target in [0.83, 0.85, 0.87] {
      let exam = Exam(day: 1, target: target)
      let exact = exam.readiness(recalls: recalls)
      let normal = exam.readiness(recalls: recalls, weights: [Double](repeating: 1, count: 900))
      #expect(abs(exact - normal) < 0.02)
    }
  }

  @Test func theNormalShareIsThatOfTheTable() {
    for deviations in stride(from: -4.0, through: 4, by: 0.25) {
      let exact = erfc(-deviations / 2.0.squareRoot()) / 2
      #expect(abs(normalShare(below: deviations) - exact) < 1e-7)
    }
  }

  @Test func anExamHoldsIntervalsAndAsksForNoMoreThanNeeded() async {
    let plan = StudyPlan(newCards: 120, days: 365, newPerDay: 8)
    let simulation = Simulation(learner: Learner(memory: FSRS6()), planner: FSRS6(), plan: plan)
    let exam = Exam(day: 40, target: 0.9)
    let low = await simulation.forecast(for: exam, retention: 0.7, runs: 3)
    let high = await simulation.forecast(for: exam, retention: 0.97, runs: 3)
    #expect(low.readiness < high.readiness && low.minutesPerDay < high.minutesPerDay)

    let least = await simulation.leastRetention(for: exam, confidence: 0.8, runs: 3)
    #expect(least.readiness >= 0.8 && least.retention < 0.97)
    let less = await simulation.forecast(for: exam, retention: least.retention - 0.02, runs: 3)
    #expect(less.readiness < 0.8 || least.retention == 0.7)

    let never = await simulation.leastRetention(
      for: Exam(day: 5, target: 0.9), confidence: 0.8, runs: 1)
    #expect(never.readiness < 0.8)  // only 40 of 120 cards are begun by then
  }
}
