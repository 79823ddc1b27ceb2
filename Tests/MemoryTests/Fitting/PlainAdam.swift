import Foundation

/// Adam with a cosine schedule, as fsrs-rs searches: the independent search ours is compared with.
struct PlainAdam {
  var rate: Double
  private var mean: [Double] = []
  private var square: [Double] = []
  private var count = 0.0

  init(rate: Double) {
    self.rate = rate
  }

  /// The parameters after one step down the gradient.
  mutating func step(_ place: [Double], _ gradient: [Double]) -> [Double] {
    if mean.isEmpty {
      mean = Array(repeating: 0, count: place.count)
      square = mean
    }
    count += 1
    return place.indices.map { k in
      mean[k] = 0.9 * mean[k] + 0.1 * gradient[k]
      square[k] = 0.999 * square[k] + 0.001 * gradient[k] * gradient[k]
      let first = mean[k] / (1 - pow(0.9, count))
      let second = square[k] / (1 - pow(0.999, count))
      return place[k] - rate * first / (sqrt(second) + 1e-8)
    }
  }

  /// The rate at a step.
  static func cosine(_ step: Int, of steps: Int, rate: Double) -> Double {
    rate * (1 + cos(Double.pi * Double(step) / Double(steps))) / 2
  }
}
