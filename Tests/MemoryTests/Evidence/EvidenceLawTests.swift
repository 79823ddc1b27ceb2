import Testing

@testable import Memory

@Suite struct EvidenceLawTests {
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func aRightChoiceLiesBetweenAgainAndGood(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...500 {
      let model = FSRS6(parameters: try random.parameters())
      let before = random.chance(of: 0.1) ? nil : random.state()
      let elapsed = random.elapsed()
      let next = model.nextStates(after: before, elapsed: elapsed)
      let choice = model.state(
        after: before, elapsed: elapsed,
        evidence: .recognition(right: true, options: Int.random(in: 2...6, using: &random)))
      #expect(choice.stability <= next.good.stability, "seed \(seed), from \(before as Any)")
      #expect(choice.stability >= next.again.stability, "seed \(seed), from \(before as Any)")
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func moreOptionsComeCloserToGood(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...300 {
      let model = FSRS6(parameters: try random.parameters())
      let before = random.chance(of: 0.1) ? nil : random.state()
      let elapsed = random.elapsed()
      let stabilities = (2...8).map { options in
        model.state(
          after: before, elapsed: elapsed, evidence: .recognition(right: true, options: options)
        ).stability
      }
      for (fewer, more) in zip(stabilities, stabilities.dropFirst()) {
        #expect(fewer <= more * (1 + 1e-12), "seed \(seed), from \(before as Any)")
      }
    }
  }

  /// Below a day the state after Again is so near to the old one that the little chance of a slip
  /// can outweigh it, by less than two parts in a hundred; more only at the very shortest, where
  /// Again cannot lower the stability any further.
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func aWrongChoiceNeverRaisesStabilityOnALaterDay(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...1000 {
      let before = random.state()
      let after = FSRS6().state(
        after: before, elapsed: random.elapsed() + Days(1),
        evidence: .recognition(right: false, options: Int.random(in: 2...6, using: &random)))
      guard before.stability >= Days(0.01) else { continue }
      let allowance = before.stability < Days(1) ? 1.02 : 1
      #expect(
        after.stability <= before.stability * allowance, "seed \(seed), from \(before)")
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func theMixtureMeetsTheBeliefAtNineTenths(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...500 {
      let model = FSRS6(parameters: try random.parameters())
      let (first, second) = (random.state(), random.state())
      let weight = random.number(in: 0.0001...0.9999)
      let mixed = model.mixture(known: first, forgotten: second, weight: weight)
      let belief =
        weight * model.retrievability(of: first, after: mixed.stability)
        + (1 - weight) * model.retrievability(of: second, after: mixed.stability)
      #expect(abs(belief - 0.9) < 1e-12, "seed \(seed), \(weight) of \(first), else \(second)")
      let difficulty = weight * first.difficulty + (1 - weight) * second.difficulty
      #expect(abs(mixed.difficulty - difficulty) < 1e-12, "seed \(seed)")
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func theMixtureRisesWithItsWeight(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...100 {
      let model = FSRS6(parameters: try random.parameters())
      let next = model.nextStates(after: random.state(), elapsed: random.elapsed())
      var last = next.again.stability
      for weight in stride(from: 0.02, to: 1, by: 0.02) {
        let mixed = model.mixture(known: next.good, forgotten: next.again, weight: weight)
        #expect(mixed.stability >= last * (1 - 1e-12), "seed \(seed), weight \(weight)")
        last = mixed.stability
      }
      #expect(last <= next.good.stability, "seed \(seed)")
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func aCertainPosteriorReturnsTheBranchUnchanged(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...200 {
      let model = Certain(
        recall: random.chance(of: 0.5) ? 1 : 0, model: FSRS6(parameters: try random.parameters()))
      let (before, elapsed) = (random.state(), random.elapsed())
      let right = model.state(
        after: before, elapsed: elapsed, evidence: .recognition(right: true, options: 4))
      let grade: Grade = model.recall == 1 ? .good : .again
      #expect(right == model.model.state(after: before, elapsed: elapsed, grade: grade))
    }
  }
}

/// FSRS-6 that is sure beforehand whether the answer is known.
private struct Certain: MemoryModel {
  let recall: Double
  let model: FSRS6
  var identity: String { "certain" }

  func state(after state: FSRS6.State?, elapsed: Days, grade: Grade) -> FSRS6.State {
    model.state(after: state, elapsed: elapsed, grade: grade)
  }

  func retrievability(of state: FSRS6.State, after elapsed: Days) -> Double { recall }

  func interval(of state: FSRS6.State, retention: Double) -> Days {
    model.interval(of: state, retention: retention)
  }

  func mixture(
    known: FSRS6.State, forgotten: FSRS6.State, weight: Double
  ) -> FSRS6.State {
    model.mixture(known: known, forgotten: forgotten, weight: weight)
  }
}
