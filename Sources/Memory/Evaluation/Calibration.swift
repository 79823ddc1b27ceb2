/// How predicted recall compares with what happened: one row of a calibration table.
public struct CalibrationBin: Hashable, Sendable {
  /// The mean prediction in this bin, 0–1.
  public let predicted: Double
  /// The share of right answers, 0–1.
  public let observed: Double
  /// The number of reviews.
  public let count: Int
}

extension CalibrationBin {
  /// A calibration table: bins of equal width from 0 to 1, empty ones left out.
  ///
  /// - Parameters:
  ///   - rows: Reviews with their predictions.
  ///   - bins: The number of bins, at least 1.
  /// - Returns: Bins from the lowest prediction to the highest.
  public static func table(_ rows: [PredictedReview], bins: Int = 20) -> [CalibrationBin] {
    let bins = max(bins, 1)
    var sums = [(predicted: Double, right: Int, count: Int)](repeating: (0, 0, 0), count: bins)
    for row in rows {
      let place = min(Int(row.predicted.clipped(to: 0...1) * Double(bins)), bins - 1)
      sums[place].predicted += row.predicted
      sums[place].right += row.isRight ? 1 : 0
      sums[place].count += 1
    }
    return sums.filter { $0.count > 0 }.map { sum in
      CalibrationBin(
        predicted: sum.predicted / Double(sum.count),
        observed: Double(sum.right) / Double(sum.count), count: sum.count)
    }
  }
}
