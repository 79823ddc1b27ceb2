import Testing

@testable import Memory

@Suite struct RecallLawTests {
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func recallFallsWithTime(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...500 {
      let model = FSRS6(parameters: try random.parameters())
      let state = random.state()
      #expect(model.retrievability(of: state, after: .zero) == 1)
      var last = 1.0
      for power in -6...10 {
        let elapsed = state.stability * Double(sign: .plus, exponent: power, significand: 1)
        let recall = model.retrievability(of: state, after: elapsed)
        #expect(recall < last && recall > 0, "seed \(seed), \(state) after \(elapsed)")
        last = recall
      }
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func intervalInvertsRecall(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...1000 {
      let model = FSRS6(parameters: try random.parameters())
      let state = random.state()
      let retention = random.number(in: 0.01...0.9999)
      let interval = model.interval(of: state, retention: retention)
      let recall = model.retrievability(of: state, after: interval)
      #expect(abs(recall - retention) <= 1e-9, "seed \(seed), \(state) at \(retention)")
    }
  }

  @Test func theIntervalAtNineTenthsIsTheStability() {
    let state = FSRS6.State(stability: Days(47.11), difficulty: 5)
    let interval = FSRS6().interval(of: state, retention: 0.9)
    #expect(abs(interval / state.stability - 1) < 1e-12)
  }

  @Test func retentionsNobodyCanHaveGiveTheEndsOfTime() {
    let model = FSRS6()
    let state = FSRS6.State(stability: Days(10), difficulty: 5)
    #expect(model.interval(of: state, retention: 1) == .zero)
    #expect(model.interval(of: state, retention: 2) == .zero)
    #expect(model.interval(of: state, retention: 0) == Days(.infinity))
    #expect(model.retrievability(of: state, after: Days(-1)) == 1)
  }
}
