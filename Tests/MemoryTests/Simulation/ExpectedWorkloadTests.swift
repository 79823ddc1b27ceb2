import Testing

@testable import Memory

@Suite struct ExpectedWorkloadTests {
  @Test(arguments: [(0.8, 0, 0), (0.9, 0, 0), (0.9, 2, 1), (0.96, 0, 0)])
  func theExpectationAgreesWithTheDice(
    setting: (retention: Double, learning: Int, relearning: Int)
  ) {
    var plan = StudyPlan(
      newCards: 7000, days: 120, policy: IntervalPolicy(retention: setting.retention))
    plan.learningSteps = setting.learning
    plan.relearningSteps = setting.relearning
    let expected = ExpectedWorkload(plan, under: FSRS6())
    let dice = ExpectedWorkload(
      Simulation(learner: Learner(memory: FSRS6()), planner: FSRS6(), plan: plan, seed: 4).run(),
      retention: setting.retention)
    #expect(abs(expected.minutes / dice.minutes - 1) < 0.02)
    #expect(abs(expected.reviews / dice.reviews - 1) < 0.02)
    #expect(abs(expected.knowledge / dice.knowledge - 1) < 0.02)
  }

  @Test func newCardsAreBegunByThePlan() {
    var plan = StudyPlan(newCards: 100, days: 30, newPerDay: 10)
    let all = ExpectedWorkload(plan, under: FSRS6())
    plan.newCards = 1000
    plan.lastNewDay = 10
    #expect(ExpectedWorkload(plan, under: FSRS6()) == all)
    plan.newCards = 50
    plan.newPerDay = 5
    #expect(abs(ExpectedWorkload(plan, under: FSRS6()).minutes * 2 - all.minutes) < 1e-6)
  }

  @Test func theCurveIsTheSameAtAnyNumberOfThreads() async {
    let plan = StudyPlan(newCards: 100, days: 15)
    let retentions = [0.75, 0.9, 0.97]
    let one = await WorkloadCurve.expected(
      for: plan, under: FSRS6(), retentions: retentions, threads: 1)
    #expect(one.points.map(\.retention) == retentions)
    #expect(one.points[0].minutes < one.points[2].minutes)
    #expect(one.points[0].knowledge < one.points[2].knowledge)
    #expect(
      await WorkloadCurve.expected(for: plan, under: FSRS6(), retentions: retentions, threads: 3)
        == one)
    let dice = Simulation(learner: Learner(memory: FSRS6()), planner: FSRS6(), plan: plan)
    let thrown = await dice.workloadCurve(retentions: retentions, threads: 1)
    #expect(await dice.workloadCurve(retentions: retentions, threads: 3) == thrown)
    #expect(WorkloadCurve.usualRetentions.count == 30)
  }

  @Test func outcomesAreCertainTogether() {
    var plan = StudyPlan(newCards: 1, days: 1)
    (plan.learningSteps, plan.relearningSteps) = (2, 1)
    let model = FSRS6()
    let state = FSRS6.State(stability: Days(7), difficulty: 6)
    let later = model.outcomes(after: state, elapsed: Days(9), habits: Habits(), plan: plan)
    let first = model.firstOutcomes(habits: Habits(), plan: plan)
    for outcomes in [later, first] {
      #expect(abs(outcomes.reduce(0) { $0 + $1.probability } - 1) < 1e-12)
      #expect(outcomes.allSatisfy { $0.reviews >= 1 && $0.seconds >= 8 })
      #expect(outcomes.contains { $0.reviews > 2 })
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func placesAreSharedOutAmongPoints(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let lattice = Lattice(axes: [
      LatticeAxis(-2...3, count: 6), LatticeAxis(1...10, count: 10, isSmooth: true),
    ])
    let place = SIMD4(random.number(in: -2...3), random.number(in: 1...10), 0, 0)
    // Linear along the first axis, a cubic along the second: met exactly.
    func height(_ place: SIMD4<Double>) -> Double {
      (2 + place[0]) * (place[1] * place[1] * place[1] - 7 * place[1])
    }
    let corners = lattice.corners(around: place)
    #expect(abs(corners.reduce(0) { $0 + $1.share } - 1) < 1e-12, "seed \(seed)")
    let interpolated = corners.reduce(0) {
      $0 + $1.share * height(lattice.coordinates(of: $1.point))
    }
    #expect(abs(interpolated - height(place)) < 1e-9, "seed \(seed)")
    #expect(lattice.corners(around: SIMD4(-9, 99, 0, 0)).map(\.point) == [9], "seed \(seed)")
  }
}
