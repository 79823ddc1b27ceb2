/// A date that matters, and what is wanted by then.
public struct Exam: Hashable, Sendable {
  /// The day of the exam, counted from the start of a plan.
  public var day: Int
  /// g: the chance of being right without knowing, 1/k if k options are offered.
  public var chance: Double
  /// The wanted share of right answers, 0–1.
  public var target: Double

  /// An exam.
  public init(day: Int, chance: Double = 0, target: Double = 0.85) {
    self.day = day
    self.chance = chance
    self.target = target
  }

  /// The score to expect, 0–1.
  ///
  /// ```
  /// E = Σ w·(g + (1−g)·R(T)) / Σ w
  /// ```
  /// Source: TERMINAL.md, section 11.
  ///
  /// - Parameters:
  ///   - recalls: R of each card on the day of the exam, 0 if it was never begun.
  ///   - weights: The importance of each card; `nil` if all are alike.
  /// - Returns: E; 0 if there is no card.
  public func expectedScore(recalls: [Double], weights: [Double]? = nil) -> Double {
    let (score, _, all) = moments(recalls: recalls, weights: weights)
    return all > 0 ? score / all : 0
  }

  /// The probability that the score reaches the target.
  ///
  /// If all cards are alike and no more than 1 000, exactly, by the Poisson-binomial distribution of
  /// right answers; else by the normal distribution of the same mean and variance, with continuity
  /// correction by half the mean weight. Source: TERMINAL.md, section 11.
  ///
  /// - Parameters:
  ///   - recalls: R of each card on the day of the exam, 0 if it was never begun.
  ///   - weights: The importance of each card; `nil` if all are alike.
  /// - Returns: P(score ≥ target); 0 if there is no card.
  public func readiness(recalls: [Double], weights: [Double]? = nil) -> Double {
    guard !recalls.isEmpty else { return 0 }
    if weights == nil, recalls.count <= 1000 {
      let needed = Int((target * Double(recalls.count) - 1e-9).rounded(.up))
      // What LeechTest counts is 1 − p; here it is the right answers.
      return LeechTest.probability(
        ofLapses: needed, predictions: recalls.lazy.map { 1 - success(recall: $0) })
    }
    let (mean, variance, all) = moments(recalls: recalls, weights: weights)
    guard all > 0 else { return 0 }
    let needed = target * all - all / Double(recalls.count) / 2
    guard variance > 0 else { return mean >= needed ? 1 : 0 }
    return normalShare(below: (mean - needed) / variance.squareRoot())
  }

  /// g + (1−g)·R.
  private func success(recall: Double) -> Double {
    let chance = chance.clipped(to: 0...1)
    return chance + (1 - chance) * recall.clipped(to: 0...1)
  }

  /// Mean and variance of the weighted number of right answers, and the sum of weights.
  private func moments(
    recalls: [Double], weights: [Double]?
  ) -> (mean: Double, variance: Double, all: Double) {
    var sums = (mean: 0.0, variance: 0.0, all: 0.0)
    for (position, recall) in recalls.enumerated() {
      let weight = weights.map { position < $0.count ? max($0[position], 0) : 1 } ?? 1
      let success = success(recall: recall)
      sums.mean += weight * success
      sums.variance += weight * weight * success * (1 - success)
      sums.all += weight
    }
    return sums
  }
}

/// Φ(z), the share of a normal distribution below z standard deviations.
///
/// Error below 7.5e-8. Source: Abramowitz & Stegun, *Handbook of Mathematical Functions*, 26.2.17.
func normalShare(below deviations: Double) -> Double {
  let distance = abs(deviations)
  let step = 1 / (1 + 0.231_641_9 * distance)
  let series =
    step
    * (0.319_381_530
      + step
      * (-0.356_563_782
        + step * (1.781_477_937 + step * (-1.821_255_978 + step * 1.330_274_429))))
  let tail = exponential(-distance * distance / 2) * 0.398_942_280_401_432_7 * series
  return deviations > 0 ? 1 - tail : tail
}
