@testable import Memory

extension SeededGenerator {
  /// Valid parameters near the defaults, away from the bounds.
  mutating func smoothVector<Setup: FitSetup>(near setup: Setup.Type) throws -> [Double] {
    zip(Setup.defaults, Setup.chart.bounds).map { value, bounds in
      let width = bounds.upperBound - bounds.lowerBound
      let inner = (bounds.lowerBound + 0.02 * width)...(bounds.upperBound - 0.02 * width)
      let moved = value * number(in: 0.85...1.15) + 0.01 * width
      return min(max(moved, value < inner.lowerBound ? value : inner.lowerBound), inner.upperBound)
    }
  }
}

/// The largest distance of the gradient from central differences of fourth order.
///
/// Where a clip or the branch of a minimum changes within the differences, these are off, not the
/// gradient; a smaller `width` then tells.
func gradientError<Setup: FitSetup>(
  _ setup: Setup.Type, _ history: ReviewHistory, _ vector: [Double], width: Double = 3e-4
) -> (error: Double, parameter: Int) {
  let crew = WorkCrew(threads: 1)
  // Every review a model can be fitted to, outliers too; unequal weights, as recency makes them.
  var data = Setup.allLaterReviews(history)
  for (start, end) in zip(data.starts, data.starts.dropFirst()) {
    for place in (start..<end).dropFirst() where Setup.isTarget(history, place) {
      data.reviews[place].weight = 0.5 + Double(place % 7) / 7
    }
  }
  let likelihood = Likelihood<Setup.Kernel>(data: data, crew: crew)
  let gradient = likelihood.value(vector).gradient
  let largest = gradient.reduce(0) { max($0, abs($1)) }
  guard largest > 0 else { return (.infinity, -1) }
  var worst = (error: 0.0, parameter: -1)
  for place in vector.indices {
    func loss(_ shift: Double) -> Double {
      var moved = vector
      moved[place] += shift
      return likelihood.value(moved).loss
    }
    let step = width * min(max(abs(vector[place]), 0.01), 1)
    let near = (loss(step) - loss(-step)) / (2 * step)
    let far = (loss(2 * step) - loss(-2 * step)) / (4 * step)
    let difference = (4 * near - far) / 3
    let scale = max(abs(gradient[place]), 1e-3 * largest)
    let error = abs(difference - gradient[place]) / scale
    if error > worst.error { worst = (error, place) }
  }
  return worst
}
