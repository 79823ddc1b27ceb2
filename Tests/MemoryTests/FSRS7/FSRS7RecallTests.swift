import Foundation
import Testing

@testable import Memory

@Suite struct FSRS7RecallTests {
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func recallFallsWithTimeAndStaysInRange(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...100 {
      let model = FSRS7(parameters: try random.parameters7())
      let state = random.state7()
      #expect(abs(model.retrievability(of: state, after: .zero) - 0.99999) < 1e-12)
      var last = 1.0
      for power in -10...15 {
        let elapsed = Days(Double(sign: .plus, exponent: power, significand: 1))
        let recall = model.retrievability(of: state, after: elapsed)
        #expect(recall <= last && recall >= 1e-5, "seed \(seed), \(state) after \(elapsed)")
        last = recall
      }
    }
  }

  /// The law of the inversion: |R(I(r)) − r| ≤ 1e-9 wherever I is not cut off.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func intervalInvertsRecall(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...250 {
      let model = FSRS7(parameters: try random.parameters7())
      let state = random.state7()
      let retention =
        random.chance(of: 0.5)
        ? random.number(in: 0.7...0.99)
        : random.number(in: 0.001...0.9998)
      let interval = model.interval(of: state, retention: retention)
      let recall = model.retrievability(of: state, after: interval)
      if interval.count == 36500 {
        #expect(recall >= retention - 1e-9, "seed \(seed), \(state) at \(retention)")
      } else if interval == .zero {
        let soon = model.retrievability(of: state, after: Days(1e-12))
        #expect(soon <= retention + 1e-9, "seed \(seed), \(state) at \(retention)")
      } else {
        #expect(abs(recall - retention) <= 1e-9, "seed \(seed), \(state) at \(retention)")
      }
    }
  }

  @Test func retentionsNobodyCanHaveGiveTheEndsOfTime() {
    let model = FSRS7()
    let state = FSRS7.State(stability: Days(10), fastStability: Days(8), difficulty: 5)
    #expect(model.interval(of: state, retention: 1) == .zero)
    #expect(model.interval(of: state, retention: 0.9999) == .zero)
    #expect(model.interval(of: state, retention: 0) == Days(36500))
    #expect(model.interval(of: state, retention: -1) == Days(36500))
    #expect(model.retrievability(of: state, after: Days(.infinity)) >= 1e-5)
    #expect(model.retrievability(of: state, after: Days(-1)) > 0.99998)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func theMixtureMeetsTheBeliefAtNineTenths(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let model = FSRS7()
    var fallbacks = 0
    for _ in 1...30 {
      // States as they come about: a few reviews, then both branches of a guess.
      let before = try #require(model.replay(random.fractionalReviews(5)))
      let next = model.nextStates(after: before, elapsed: random.fractionalElapsed())
      let weight = random.number(in: 0.05...0.95)
      let mixed = model.mixture(known: next.good, forgotten: next.again, weight: weight)
      let time = model.interval(of: mixed, retention: 0.9)
      guard time.count > 1e-9, time.count < 36500 else { continue }
      let belief =
        weight * model.retrievability(of: next.good, after: time)
        + (1 - weight) * model.retrievability(of: next.again, after: time)
      if abs(belief - 0.9) < 1e-6 { continue }
      let mean = exp(
        weight * log(next.good.stability.count) + (1 - weight) * log(next.again.stability.count))
      #expect(
        abs(mixed.stability.count / mean - 1) < 1e-9,
        "seed \(seed), from \(before), weight \(weight)")
      fallbacks += 1
    }
    #expect(fallbacks <= 1, "seed \(seed)")
  }

  @Test(arguments: [0.5, 3.0, 40, 700], [0.8, 0.9, 0.95])
  func theBridgeFromSuperMemo2KeepsTheRetention(interval: Double, retention: Double) {
    let model = FSRS7()
    let state = model.state(fromInterval: Days(interval), retention: retention)
    let recall = model.retrievability(of: state, after: Days(interval))
    #expect(abs(recall - retention) < 1e-9)
    #expect(state.difficulty == 5)
    #expect(abs(state.fastStability / state.stability - 0.8) < 1e-12)
  }

  @Test func theBridgeEndsAtAnEndOfTheRange() {
    let model = FSRS7()
    #expect(model.state(fromInterval: Days(30000), retention: 0.999).stability == Days(36500))
    let least = model.state(fromInterval: Days(1e-9), retention: 0.01).stability
    #expect(abs(least.count / 0.0001 - 1) < 1e-9)
  }
}
