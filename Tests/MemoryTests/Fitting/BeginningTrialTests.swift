import Testing

@testable import Memory

/// A fit is never worse than the defaults by more than 0.002, however long the history (M9).
///
/// The weight of the prior was chosen on many more and longer journals: `iskra-benchmark prior`.
@Suite struct BeginningTrialTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func noBeginningLeadsAstray(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let unevenness = Unevenness(cards: random.number(in: 0...0.7), days: random.number(in: 0...0.3))
    let history = journal(seed: seed, unevenness: unevenness)
    let beginnings = (0..<5).map { _ in Int(64 * exponential(random.number(in: 0...3.2))) }
    let trials =
      FSRS6Setup.trials(history, beginnings: beginnings, threads: 2)
      + FSRS7Setup.trials(history, beginnings: beginnings, threads: 2)
    #expect(trials.count == 10)
    for trial in trials {
      #expect(trial.gain >= -0.002, "seed \(seed), the first \(trial.length): \(trial.gain)")
    }
  }

  /// Learners of either model, unlike the defaults.
  private func journal(seed: UInt64, unevenness: Unevenness) -> ReviewHistory {
    func history(of learner: Learner<some FormAwareModel>) -> ReviewHistory {
      ReviewHistory(
        cards: learner.journal(
          reviews: 4000, planner: FSRS7(), rails: GuardRails(), unevenness: unevenness, seed: seed))
    }
    return seed % 2 == 0
      ? history(of: Learner<FSRS6>.varied(1, seed: seed)[0])
      : history(of: Learner<FSRS7>.varied(1, seed: seed)[0])
  }

  @Test func thePriorGivesWay() {
    let weight = PriorWeight(reviews: 1000, power: 8)
    #expect(abs(weight.factor(laterReviews: 1000) - 2) < 1e-12)
    #expect(abs(weight.factor(laterReviews: 500) / 257 - 1) < 1e-12)
    #expect(weight.factor(laterReviews: 100_000) - 1 < 1e-12)
    #expect(PriorWeight(reviews: 0, power: 4).factor(laterReviews: 5) == 1)
  }

  @Test func aTrialJudgesWhatFollows() {
    let history = journal(seed: 2, unevenness: Unevenness())
    let heavy = PriorWeight(reviews: 1e9, power: 1)
    let trials = FSRS6Setup.trials(
      history, beginnings: [100, 500, 5000], horizon: 600,
      priorWeights: [PriorWeight(reviews: 0, power: 4), heavy], threads: 1)
    #expect(trials.map(\.length) == [100, 100, 500, 500])
    #expect(trials.allSatisfy { $0.judged > 200 && $0.judged <= 600 })
    // A prior that weighs endlessly keeps the defaults but for the initial stabilities' estimate.
    #expect(trials.filter { $0.priorWeight == heavy }.allSatisfy { abs($0.gain) < 0.01 })
  }
}
