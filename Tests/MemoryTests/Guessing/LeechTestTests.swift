import Testing

@testable import Memory

@Suite struct LeechTestTests {
  /// All 2^n outcomes, written out.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func theTailIsTheSumOfAllOutcomes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let predictions = (0..<9).map { _ in random.number(in: 0...1) }
    for lapses in 0...10 {
      var sum = 0.0
      for outcome in 0..<(1 << 9) where outcome.nonzeroBitCount >= lapses {
        sum += predictions.enumerated().reduce(1.0) { product, review in
          product * (outcome >> review.offset & 1 == 1 ? 1 - review.element : review.element)
        }
      }
      let tail = LeechTest.probability(ofLapses: lapses, predictions: predictions)
      #expect(abs(tail - sum) < 1e-12, "seed \(seed), \(lapses) lapses")
    }
  }

  /// 0.1^12, where one minus the rest would leave nothing.
  @Test func aTinyTailIsExact() {
    let tail = LeechTest.probability(
      ofLapses: 12, predictions: [Double](repeating: 0.9, count: 12))
    #expect(abs(tail / 1e-12 - 1) < 1e-9)
  }

  /// Cards that are as hard as predicted fall below 1 % in less than 1 % of cases, since counts are
  /// whole numbers; cards forgotten three times as often do so far more often.
  @Test func ordinaryCardsAreRarelySuspect() {
    var random = SeededGenerator(seed: 8)
    func suspects(lapseFactor: Double) -> Int {
      (0..<2000).count { _ in
        let predictions = (0..<40).map { _ in random.number(in: 0.8...0.98) }
        let lapses = predictions.count { random.chance(of: lapseFactor * (1 - $0)) }
        let probability = LeechTest.probability(ofLapses: lapses, predictions: predictions)
        return probability < LeechTest.greatestProbability
      }
    }
    #expect(suspects(lapseFactor: 1) < 20)
    #expect(suspects(lapseFactor: 3) > 1000)
  }

  @Test func onlyManyAndUnlikelyLapsesMakeALeech() {
    let calm = [(lapses: Int, probability: Double)](
      repeating: (lapses: 1, probability: 0.6), count: 40)
    let cards = calm + [(4, 1e-5), (3, 1e-6), (6, 0.02), (5, 1e-4)]
    #expect(LeechTest.leeches(among: cards) == [40, 43])
    #expect(LeechTest.leeches(among: []).isEmpty)
  }

  /// With 1 000 cards 0.009 is nothing unusual: ten such cards are expected by luck.
  @Test func aLargeDeckAsksForMore() {
    let calm = (0..<1000).map { (lapses: 4, probability: 0.009 + 0.99 * Double($0) / 1000) }
    #expect(LeechTest.leeches(among: calm).isEmpty)
    #expect(LeechTest.leeches(among: [(lapses: 4, probability: 0.009)]) == [0])
  }
}
