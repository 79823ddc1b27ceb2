/// What is believed about the parameters before a learner's reviews are read.
///
/// ```
/// λ·Σ((w − w⁰)/σ)², of the four initial stabilities λ·Σ(ln w − ln w⁰)²
/// ```
/// w⁰ are the defaults. The spreads σ are published with fsrs-rs and srs-benchmark, which leave the
/// initial stabilities all but free; the prior on their logarithm is ours and keeps rare grades in
/// place.
struct ParameterPrior: Sendable {
  /// w⁰.
  let center: [Double]
  /// λ/σ².
  let precision: [Double]

  /// The value and the gradient.
  func value(_ vector: [Double]) -> (loss: Double, gradient: [Double]) {
    var loss = 0.0
    var gradient = [Double](repeating: 0, count: vector.count)
    for place in vector.indices {
      let (weight, value) = (precision[place], vector[place])
      if place < ParameterChart.ordered {
        let distance = logarithm(value / center[place])
        loss += weight * distance * distance
        gradient[place] = 2 * weight * distance / value
      } else {
        let distance = value - center[place]
        loss += weight * distance * distance
        gradient[place] = 2 * weight * distance
      }
    }
    return (loss, gradient)
  }

  /// The diagonal of the curvature, never negative.
  func curvature(_ vector: [Double]) -> [Double] {
    vector.indices.map { place in
      let raw = 2 * precision[place]
      return place < ParameterChart.ordered ? raw / (vector[place] * vector[place]) : raw
    }
  }
}
