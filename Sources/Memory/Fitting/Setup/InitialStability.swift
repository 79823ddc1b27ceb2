/// The initial stabilities of FSRS-6, estimated from each card's first review of a later day.
///
/// Source: fsrs-rs 6.6, `src/parameter_initialization.rs`. Vectors: `fsrs.json`, kinds
/// `initial_stability_loss`, `initial_stability_search` and `smooth_and_fill`.
enum InitialStability {
  /// Cards of one first grade that came back after the same gap.
  struct Group: Equatable {
    var gap: Double
    /// The share that was recalled.
    var recall: Double
    var count: Double
  }

  static let bounds = 0.001...100.0

  /// Σ n·BCE(recall, R(gap, S)) + |S − default|/16, under the default decay.
  static func loss(_ stability: Double, _ groups: [Group], default value: Double) -> Double {
    let curve = ForgettingCurve(decay: FSRS6Parameters.default.decay)
    let margin = 1e-7
    let misfit = groups.reduce(0.0) { sum, group in
      let recall = curve.recall(elapsed: group.gap, stability: stability)
        .clipped(to: margin...(1 - margin))
      let cross =
        group.recall * logarithm(recall) + (1 - group.recall) * logarithm(1 - recall)
      return sum - group.count * cross
    }
    return misfit + abs(stability - value) / 16
  }

  /// The stability of least loss, by golden sections on ln S.
  ///
  /// Recall of each group is first smoothed to (recall·n + overall)/(n + 1).
  static func search(_ groups: [Group], overall: Double, default value: Double) -> Double {
    let smoothed = groups.map { group in
      Group(
        gap: group.gap, recall: (group.recall * group.count + overall) / (group.count + 1),
        count: group.count)
    }
    let golden = (5.0.squareRoot() - 1) / 2
    func height(_ place: Double) -> Double {
      loss(exponential(place), smoothed, default: value)
    }
    var (low, high) = (logarithm(bounds.lowerBound), logarithm(bounds.upperBound))
    var (left, right) = (high - golden * (high - low), low + golden * (high - low))
    var (atLeft, atRight) = (height(left), height(right))
    while high - low > 1e-7 {
      if atLeft < atRight {
        (high, right, atRight) = (right, left, atLeft)
        left = high - golden * (high - low)
        atLeft = height(left)
      } else {
        (low, left, atLeft) = (left, right, atRight)
        right = low + golden * (high - low)
        atRight = height(right)
      }
    }
    return exponential((low + high) / 2).clipped(to: bounds)
  }

  /// The four initial stabilities of some cards; `nil` if none has a review on a later day.
  static func estimates(_ data: FitData) -> [Double]? {
    var counts: [[Double: (passed: Double, count: Double)]] = Array(repeating: [:], count: 4)
    var (passed, total) = (0.0, 0.0)
    for (start, end) in zip(data.starts, data.starts.dropFirst()) {
      let grade = Int(data.reviews[start].grade) - 1
      var isFirst = true
      for review in data.reviews[start..<end].dropFirst() where review.weight > 0 {
        let success = review.isRight ? 1.0 : 0.0
        passed += success
        total += 1
        if isFirst {
          counts[grade][review.gap, default: (0, 0)].passed += success
          counts[grade][review.gap, default: (0, 0)].count += 1
        }
        isFirst = false
      }
    }
    guard total > 0 else { return nil }
    let defaults = Array(FSRS6Parameters.default.vector.prefix(4))
    var known: [Int: Double] = [:]
    var sizes: [Int: Double] = [:]
    for (grade, groups) in counts.enumerated() where !groups.isEmpty {
      let list = groups.map { gap, tally in
        Group(gap: gap, recall: tally.passed / tally.count, count: tally.count)
      }.sorted { $0.gap < $1.gap }
      known[grade] = search(list, overall: passed / total, default: defaults[grade])
      sizes[grade] = list.reduce(0) { $0 + $1.count }
    }
    return filled(known, counts: sizes, defaults: defaults)
  }
}
