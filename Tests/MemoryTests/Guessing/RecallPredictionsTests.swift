import Testing

@testable import Memory

@Suite struct RecallPredictionsTests {
  @Test func nothingPredictedNothingLost() {
    #expect(RecallPredictions().probability(ofLapses: 0) == 1)
    #expect(RecallPredictions().probability(ofLapses: 1) == 0)
  }

  @Test(arguments: [-1, 0, 0.0001, 0.5, 0.9999, 1, 2, Double.nan])
  func anythingCanBePredicted(probability: Double) {
    var predictions = RecallPredictions()
    predictions.append(probability)
    #expect(predictions.bytes.count == 1)
    #expect((0...1).contains(predictions.probability(ofLapses: 1)))
  }

  /// Rounding to bytes is neutral: the test finds the same as with the predictions themselves.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func bytesAreEnough(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 1...50 {
      let predicted = (0..<Int.random(in: 4...40, using: &random)).map { _ in
        random.number(in: 0.4...0.99)
      }
      var kept = RecallPredictions()
      for probability in predicted { kept.append(probability) }
      let lapses = Int.random(in: 1...8, using: &random)
      let exact = LeechTest.probability(ofLapses: lapses, predictions: predicted)
      let found = kept.probability(ofLapses: lapses)
      #expect(abs(found - exact) <= 0.15 * exact + 1e-9, "seed \(seed): \(found), \(exact)")
      #expect(RecallPredictions(bytes: kept.bytes) == kept)
    }
  }
}
