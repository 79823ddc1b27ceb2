import Testing

@testable import Memory

@Suite struct SimulationTests {
  private func simulation(
    _ plan: StudyPlan, seed: UInt64 = 1
  ) -> Simulation<FSRS6, FSRS6> {
    Simulation(learner: Learner(memory: FSRS6()), planner: FSRS6(), plan: plan, seed: seed)
  }

  @Test func theSameSeedGivesTheSameRunAtAnyNumberOfThreads() async {
    var plan = StudyPlan(newCards: 120, days: 90, newPerDay: 5)
    plan.minutesPerDay = 8
    plan.isFuzzed = true
    plan.isBalanced = true
    plan.order = .random
    let one = await simulation(plan).summary(runs: 6, threads: 1)
    for threads in [2, 3, 8] {
      #expect(await simulation(plan).summary(runs: 6, threads: threads) == one)
    }
    #expect(await simulation(plan, seed: 2).summary(runs: 6) != one)
    #expect(Set(one.runs).count == 6)
  }

  @Test(arguments: [(0, 0), (2, 1)])
  func nothingIsLostBetweenTheDays(steps: (learning: Int, relearning: Int)) {
    var plan = StudyPlan(newCards: 200, days: 120, newPerDay: 3)
    (plan.learningSteps, plan.relearningSteps) = steps
    let run = simulation(plan).run()
    #expect(run.newCards == (0..<120).map { $0 < 66 ? 3 : $0 == 66 ? 2 : 0 })
    #expect(run.cards == 200)
    #expect(run.backlog.allSatisfy { $0 == 0 })
    #expect(run.knowledge.enumerated().allSatisfy { $1 <= 3 * Double($0 + 1) && $1 > 0 })
    let repeats = run.reviews.reduce(0, +) - run.laterReviews
    #expect(steps.relearning > 0 ? repeats > 100 : repeats == 0)
    #expect(run.totalMinutes > Double(run.laterReviews + 200) * 8 / 60)
    #expect(run.passes < run.laterReviews)
  }

  /// The scheduler knows the learner: cards are asked near the wanted retention.
  @Test(arguments: [0.8, 0.9, 0.95])
  func aLearnerWhoIsKnownIsAskedInTime(retention: Double) {
    var plan = StudyPlan(newCards: 600, days: 200)
    plan.policy.retention = retention
    let run = simulation(plan).run()
    #expect(abs(run.meanRecallWhenAsked - retention) < 0.03)
    #expect(abs(run.trueRetention - run.meanRecallWhenAsked) < 0.02)
  }

  /// A learner who forgets faster than the scheduler thinks is asked too late.
  @Test func aHiddenMemoryShowsInTrueRetention() throws {
    var vector = FSRS6Parameters.default.vector
    vector[8] = 1.2  // less growth with each pass
    let forgetful = FSRS6(parameters: try FSRS6Parameters(vector: vector))
    let plan = StudyPlan(newCards: 400, days: 200)
    let known = Simulation(learner: Learner(memory: forgetful), planner: forgetful, plan: plan)
      .run()
    let hidden = Simulation(learner: Learner(memory: forgetful), planner: FSRS6(), plan: plan).run()
    #expect(hidden.meanRecallWhenAsked < known.meanRecallWhenAsked - 0.02)
    #expect(hidden.finalKnowledge < known.finalKnowledge)
    #expect(hidden.laterReviews < known.laterReviews)
  }

  @Test func limitsEndTheDay() {
    var plan = StudyPlan(newCards: 500, days: 60, newPerDay: 20)
    plan.minutesPerDay = 10
    plan.reviewsPerDay = 25
    let run = simulation(plan).run()
    #expect(run.reviews.allSatisfy { $0 <= 25 })
    #expect(run.minutes.allSatisfy { $0 < 10.34 })  // one more answer may have begun
    #expect(run.backlog.last.map { $0 > 0 } == true)
    #expect(run.minutes.max().map { $0 > 9 } == true)
  }

  @Test func withoutRoomTheBestRememberedFirstKeepsMost() {
    var plan = StudyPlan(newCards: 500, days: 150, newPerDay: 10)
    plan.reviewsPerDay = 20
    plan.order = .recallDescending
    let best = simulation(plan).run()
    plan.order = .recallAscending
    let worst = simulation(plan).run()
    #expect(best.finalKnowledge > worst.finalKnowledge)
  }

  @Test func recallLeavesNothingToBelieve() {
    let plan = StudyPlan(newCards: 100, days: 100)
    let runs = [Belief.allKnowing, .faceValue, .weighed].map { belief in
      Simulation(learner: Learner(memory: FSRS6()), planner: FSRS6(), belief: belief, plan: plan)
        .run()
    }
    #expect(runs[0] == runs[1] && runs[0] == runs[2])
  }

  /// The shortcut for a scheduler that knows all gives what the long way gives.
  @Test func oneStateForBothIsNoDifference() throws {
    var vector = FSRS6Parameters.default.vector
    vector[17] = 0.5  // same-day parts are never used here, but the name of the model changes
    let twin = FSRS6(parameters: try FSRS6Parameters(vector: vector))
    let plan = StudyPlan(newCards: 100, days: 100)
    let shared = Simulation(learner: Learner(memory: FSRS6()), planner: FSRS6(), plan: plan)
    let apart = Simulation(learner: Learner(memory: FSRS6()), planner: twin, plan: plan)
    #expect(shared.isTransparent(to: shared.learners[0]))
    #expect(!apart.isTransparent(to: apart.learners[0]))
    #expect(abs(shared.run().finalKnowledge - apart.run().finalKnowledge) < 3)
  }

  @Test func cardsBegunBeforeGoOn() {
    let model = FSRS6()
    let state = FSRS6.State(stability: Days(10), difficulty: 5)
    let card = Simulation<FSRS6, FSRS6>.StartedCard(
      truth: state, state: state, lastDay: -4, dueDay: 6)
    let late = Simulation<FSRS6, FSRS6>.StartedCard(
      truth: state, state: state, lastDay: -30, dueDay: -20)
    let run = Simulation(
      learner: Learner(memory: model), planner: model, plan: StudyPlan(newCards: 0, days: 6),
      started: [card, late]
    ).run()
    #expect(run.cards == 2 && run.laterReviews >= 1)
    #expect(run.reviews[0] == 1)
    let expected = (0..<6).map { model.retrievability(of: state, after: Days(Double($0 + 4))) }
    let alone = Simulation(
      learner: Learner(memory: model), planner: model, plan: StudyPlan(newCards: 0, days: 6),
      started: [card]
    ).run()
    for (day, recall) in expected.enumerated() {
      #expect(abs(alone.knowledge[day] - recall) < 0.0005)
    }
  }

  @Test func tooManyLapsesPutACardAside() {
    var plan = StudyPlan(newCards: 300, days: 200)
    let without = simulation(plan).run()
    plan.greatestLapses = 3
    let with = simulation(plan).run()
    #expect(without.putAside == 0 && with.putAside > 10)
    #expect(with.laterReviews < without.laterReviews)
  }

  @Test func balanceFlattensTheDays() {
    var plan = StudyPlan(newCards: 1500, days: 60, newPerDay: 100)
    plan.isFuzzed = true
    plan.lastNewDay = 15
    let plain = simulation(plan).run()
    plan.isBalanced = true
    let balanced = simulation(plan).run()
    func roughness(_ run: SimulationRun) -> Int {
      (25..<59).reduce(0) { $0 + abs(run.reviews[$1 + 1] - run.reviews[$1]) }
    }
    #expect(roughness(balanced) < roughness(plain))
  }

  /// At 0.8 the flat tail of FSRS-7 asks for years; held in, the same learner reviews more and knows
  /// more.
  @Test func railsHoldIntervalsIn() {
    var plan = StudyPlan(newCards: 150, days: 150, policy: IntervalPolicy(retention: 0.8))
    let model = FSRS7()
    let free = Simulation(learner: Learner(memory: model), planner: model, plan: plan).run()
    plan.rails = GuardRails()
    let held = Simulation(learner: Learner(memory: model), planner: model, plan: plan).run()
    #expect(held.laterReviews > free.laterReviews)
    #expect(held.finalKnowledge > free.finalKnowledge)
  }

  @Test func fsrs7IsSimulatedToo() {
    let plan = StudyPlan(newCards: 100, days: 60)
    let run = Simulation(learner: Learner(memory: FSRS7()), planner: FSRS6(), plan: plan).run()
    #expect(run.laterReviews > 100 && run.finalKnowledge > 60)
    let choice = FormEffect.choice(options: 4)
    let guessing = Simulation(
      learner: Learner(memory: FSRS7(), form: choice), planner: FSRS7(), plan: plan
    ).run()
    #expect(guessing.trueRetention > guessing.meanRecallWhenAsked)
  }
}
