import Foundation
import Testing

@testable import Memory

@Suite struct PredictionFiguresTests {
  @Test func logLossIsTheMeanOfSurprises() {
    let figures = PredictionFigures([row(0.9, true), row(0.8, false), row(1, false)])
    #expect(abs(figures.logLoss - (-log(0.9) - log(0.2) - log(1e-7)) / 3) < 1e-9)
    #expect(figures.count == 3)
    #expect(abs(figures.recall - 1.0 / 3) < 1e-12)
  }

  /// Six pairs of a right and a wrong answer: four in order, one tie, one out of order.
  @Test func areaCountsPairsAndHalfOfTies() {
    let figures = PredictionFigures([
      row(0.9, true), row(0.7, true), row(0.5, true), row(0.7, false), row(0.4, false),
    ])
    #expect(abs(figures.auc - (4 + 0.5) / 6) < 1e-12)
  }

  @Test func areaAgreesWithCountingPairs() {
    var random = SeededGenerator(seed: 12)
    let rows = (0..<300).map { _ in
      row((random.number(in: 0...1) * 20).rounded() / 20, random.chance(of: 0.7))
    }
    var (won, pairs) = (0.0, 0.0)
    for right in rows where right.isRight {
      for wrong in rows where !wrong.isRight {
        pairs += 1
        won += right.predicted > wrong.predicted ? 1 : right.predicted == wrong.predicted ? 0.5 : 0
      }
    }
    #expect(abs(PredictionFigures(rows).auc - won / pairs) < 1e-12)
  }

  /// Two bins: gap 1 (two rows) and gap 4 (one row); lapses 0 and 1 are apart as well.
  @Test func distanceIsTakenBinByBin() {
    let figures = PredictionFigures([
      row(0.9, true), row(0.7, false),
      PredictedReview(predicted: 0.6, isRight: true, gap: 4, repetition: 2, lapses: 0),
      PredictedReview(predicted: 0.6, isRight: false, gap: 4, repetition: 2, lapses: 1),
    ])
    // (2·0.3² + 0.4² + 0.6²)/4, from the three bins of 2, 1 and 1 rows.
    #expect(abs(figures.rmseBins - 0.175.squareRoot()) < 1e-12)
  }

  @Test func calibrationKeepsEveryReviewOnce() {
    var random = SeededGenerator(seed: 13)
    let rows = (0..<2000).map { _ -> PredictedReview in
      let predicted = random.number(in: 0...1)
      return row(predicted, random.chance(of: predicted))
    }
    let table = CalibrationBin.table(rows, bins: 10)
    #expect(table.count == 10)
    #expect(table.reduce(0) { $0 + $1.count } == 2000)
    for bin in table { #expect(abs(bin.predicted - bin.observed) < 0.13) }
    #expect(CalibrationBin.table([row(1, true)]).first?.predicted == 1)
    #expect(CalibrationBin.table([]).isEmpty)
  }

  private func row(_ predicted: Double, _ isRight: Bool) -> PredictedReview {
    PredictedReview(predicted: predicted, isRight: isRight, gap: 1, repetition: 2, lapses: 0)
  }
}
