/// How good predictions were: the figures of the public benchmark.
public struct PredictionFigures: Hashable, Sendable {
  /// The number of reviews.
  public let count: Int
  /// The share of right answers.
  public let recall: Double
  /// The mean of −y·ln p − (1−y)·ln(1−p); less is better.
  ///
  /// Not a number without reviews.
  public let logLoss: Double
  /// The root of the mean squared distance of predicted and observed recall over bins; less is
  /// better.
  ///
  /// Not a number without reviews.
  public let rmseBins: Double
  /// The probability that a right answer was given a higher prediction than a wrong one, ties half;
  /// not a number if all answers were right or all wrong.
  public let auc: Double

  /// The figures of some rows.
  ///
  /// - Complexity: O(n log n).
  public init(_ rows: [PredictedReview]) {
    count = rows.count
    recall = Double(rows.reduce(0) { $0 + ($1.isRight ? 1 : 0) }) / Double(rows.count)
    logLoss = Self.logLoss(rows)
    rmseBins = Self.rmseBins(rows)
    auc = Self.auc(rows)
  }
}

extension PredictionFigures {
  /// Predictions in the loss stay this far from 0 and 1.
  private static let margin = 1e-7

  static func logLoss(_ rows: [PredictedReview]) -> Double {
    let sum = rows.reduce(0.0) { sum, row in
      let predicted = row.predicted.clipped(to: margin...(1 - margin))
      return sum - logarithm(row.isRight ? predicted : 1 - predicted)
    }
    return sum / Double(rows.count)
  }

  /// A bin of the benchmark: gap, repetitions and lapses on logarithmic scales.
  private struct Bin: Hashable {
    let gap: Int
    let repetition: Int
    /// −1 for no lapse.
    let lapses: Int

    init(_ row: PredictedReview) {
      func floored(_ value: Double, _ base: Double) -> Int {
        Int((logarithm(value) / logarithm(base)).rounded(.down))
      }
      gap = floored(row.gap, 3.62)
      repetition = floored(Double(row.repetition), 1.89)
      lapses = row.lapses == 0 ? -1 : floored(Double(row.lapses), 1.73)
    }
  }

  /// √(Σ count·(mean p − mean y)²/Σ count) over the bins
  /// (⌊log₃.₆₂ gap⌋, ⌊log₁.₈₉ repetition⌋, ⌊log₁.₇₃ lapses⌋ or none).
  ///
  /// Source: srs-benchmark.
  private static func rmseBins(_ rows: [PredictedReview]) -> Double {
    var places: [Bin: Int] = [:]
    var tallies: [(excess: Double, count: Double)] = []
    for row in rows {
      let bin = Bin(row)
      let place = places[bin] ?? tallies.count
      if place == tallies.count {
        places[bin] = place
        tallies.append((0, 0))
      }
      tallies[place].excess += row.predicted - (row.isRight ? 1 : 0)
      tallies[place].count += 1
    }
    let sum = tallies.reduce(0) { $0 + $1.excess * $1.excess / $1.count }
    return (sum / Double(rows.count)).squareRoot()
  }

  /// The area under the receiver's curve, from the ranks of the right answers (Mann–Whitney).
  private static func auc(_ rows: [PredictedReview]) -> Double {
    let sorted = rows.sorted { $0.predicted < $1.predicted }
    var rankSum = 0.0
    var start = 0
    while start < sorted.count {
      var end = start
      while end < sorted.count, sorted[end].predicted == sorted[start].predicted { end += 1 }
      let rank = Double(start + end + 1) / 2  // ranks from 1, ties share their mean
      for row in sorted[start..<end] where row.isRight { rankSum += rank }
      start = end
    }
    let right = Double(rows.reduce(0) { $0 + ($1.isRight ? 1 : 0) })
    let wrong = Double(rows.count) - right
    return (rankSum - right * (right + 1) / 2) / (right * wrong)
  }
}
