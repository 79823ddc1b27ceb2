internal import Facts

extension BlindBot {
  /// Weights of the tricks, learnt by logistic regression over the options of each question.
  ///
  /// `P(o) = exp(w·x(o)) / Σ exp(w·x)`: the conditional logit of McFadden, "Conditional logit analysis of
  /// qualitative choice behavior" (1974). Each trick's scores are standardised inside the question, so
  /// that weights do not depend on its measure.
  struct Weights {
    private(set) var values: [Double]

    /// Steps of gradient ascent, their size, and how much large weights are held back.
    private static let steps = 60
    private static let rate = 1.0
    private static let penalty = 0.002

    /// Learns from questions; O(steps · options · tricks).
    init(_ examples: [Example]) {
      let size = examples.first?.features.first?.count ?? 0
      values = Array(repeating: 0, count: size)
      guard !examples.isEmpty else { return }
      for _ in 0..<Self.steps {
        var gradient = Array(repeating: 0.0, count: size)
        for example in examples {
          let chances = chances(example.features)
          for (option, features) in example.features.enumerated() {
            let error = (option == example.key ? 1 : 0) - chances[option]
            for feature in features.indices { gradient[feature] += error * features[feature] }
          }
        }
        for feature in values.indices {
          let mean = gradient[feature] / Double(examples.count)
          values[feature] += Self.rate * (mean - Self.penalty * values[feature])
        }
      }
    }

    /// How much the weighing speaks for each option.
    func scores(_ features: [[Double]]) -> [Double] {
      features.map { zip($0, values).reduce(0) { $0 + $1.0 * $1.1 } }
    }

    private func chances(_ features: [[Double]]) -> [Double] {
      let scores = scores(features)
      let top = scores.max() ?? 0
      let raised = scores.map { exponential($0 - top) }
      let sum = raised.reduce(0, +)
      return raised.map { $0 / sum }
    }
  }

  /// A question as the weights see it.
  struct Example {
    let features: [[Double]]
    let key: Int

    init(_ question: PrintedChoice, _ counts: PrintedCounts) {
      key = question.key
      let columns = Strategy.plain.map { standardised(BlindBot.scores($0, question, counts)) }
      features = question.options.indices.map { option in columns.map { $0[option] } }
    }
  }
}

/// Values with mean 0 and variance 1; all 0 where they are equal.
private func standardised(_ values: [Double]) -> [Double] {
  let mean = values.reduce(0, +) / Double(values.count)
  let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
  guard variance > 1e-12 else { return values.map { _ in 0 } }
  return values.map { ($0 - mean) / variance.squareRoot() }
}

/// `exp(x)` for x ≤ 0, from additions and multiplications alone, hence the same on every machine.
///
/// `exp(x) = exp(x / 1024)^1024` with four terms of the series; off by less than 1e-9, far below what
/// the weights need.
private func exponential(_ x: Double) -> Double {
  guard x > -40 else { return 0 }
  let small = x / 1024
  var result = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
  for _ in 0..<10 { result *= result }
  return result
}
