/// Minimises a smooth function on a box by a quasi-Newton method.
///
/// The curvature is a matrix the caller knows (for a likelihood the Fisher information and the
/// prior). While steps bring much it is asked for anew, which is the method of scoring; near the
/// least value it is kept up to date by damped BFGS instead (Nocedal & Wright, *Numerical
/// Optimization*, 2nd edition, procedure 18.2), which learns what the matrix leaves out. Each step
/// minimises the quadratic model on the box, by fixing variables that would leave it and solving
/// again, then halves itself until the function falls enough (Armijo). Variables on a bound are left
/// there as long as the slope presses outward.
struct BoxSearch {
  private(set) var lower: [Double]
  private(set) var upper: [Double]
  /// The most evaluations.
  var mostEvaluations = 60
  /// The search ends when a step promises less than this share of the value, or when two steps
  /// brought less.
  var tolerance = 1e-6
  /// Steps that bring more than this share of the value ask for the curvature anew.
  var largeGain = 1e-3

  /// A search between bounds.
  init(lower: [Double], upper: [Double]) {
    self.lower = lower
    self.upper = upper
  }

  /// Leaves the variables from `first` on as they are at `place`.
  mutating func hold(_ place: [Double], from first: Int) {
    lower.replaceSubrange(first..., with: place[first...])
    upper.replaceSubrange(first..., with: place[first...])
  }

  /// A value with its slopes.
  typealias Point = (value: Double, slope: [Double])

  /// Where a search ended.
  struct Result {
    var place: [Double]
    var value: Double
    var evaluations: Int
  }

  /// The least value found from `start`.
  ///
  /// - Parameters:
  ///   - start: Where to begin; brought into the box.
  ///   - curvature: A positive semi-definite matrix near the second derivatives, row by row.
  ///   - function: Value and slopes at a place in the box.
  /// - Returns: The place where the search ended.
  func minimum(
    from start: [Double], curvature: (_ place: [Double]) -> [Double],
    of function: ([Double]) -> Point
  ) -> Result {
    var place = clipped(start)
    var point = function(place)
    var matrix = curvature(place)
    var evaluations = 1
    var slowSteps = 0

    while evaluations < mostEvaluations {
      let step = modelMinimum(matrix, slope: point.slope, at: place)
      let promise = -dot(point.slope, step) / 2
      guard promise > tolerance * abs(point.value) else { break }
      guard
        let (next, reached, tries) = descend(
          from: place, along: step, point: point, most: mostEvaluations - evaluations, function)
      else { break }
      evaluations += tries
      let gain = point.value - reached.value
      if gain > largeGain * abs(point.value) {
        matrix = curvature(next)
      } else {
        update(
          &matrix, moved: zip(next, place).map { $0 - $1 },
          turned: zip(reached.slope, point.slope).map { $0 - $1 })
      }
      (place, point) = (next, reached)
      slowSteps = gain < tolerance * abs(point.value) ? slowSteps + 1 : 0
      if slowSteps >= 2 { break }
    }
    return Result(place: place, value: point.value, evaluations: evaluations)
  }
}

extension BoxSearch {
  /// Halves the step until the value falls by a ten-thousandth of what the slope promises.
  private func descend(
    from place: [Double], along step: [Double], point: Point, most: Int,
    _ function: ([Double]) -> Point
  ) -> (place: [Double], point: Point, tries: Int)? {
    var share = 1.0
    for attempt in 1...max(most, 1) {
      let next = clipped(zip(place, step).map { $0 + share * $1 })
      let reached = function(next)
      let promised = dot(point.slope, zip(next, place).map { $0 - $1 })
      if reached.value.isFinite, reached.value <= point.value + 1e-4 * min(promised, 0) {
        return (next, reached, attempt)
      }
      // The parabola through value, slope and the failed value says how much shorter.
      let excess = reached.value - point.value - promised
      let parabola = excess > 0 && excess.isFinite ? -promised / (2 * excess) : 0.5
      share *= parabola.clipped(to: 0.1...0.5)
      if share < 1e-6 { return nil }
    }
    return nil
  }

  /// Damped BFGS: keeps the matrix positive definite even where the function is not convex.
  private func update(_ matrix: inout [Double], moved: [Double], turned: [Double]) {
    let n = moved.count
    let product = (0..<n).map { row in
      (0..<n).reduce(0) { $0 + matrix[row * n + $1] * moved[$1] }
    }
    let quadratic = dot(moved, product)
    guard quadratic > 1e-300 else { return }
    let along = dot(moved, turned)
    let damping = along >= 0.2 * quadratic ? 1 : 0.8 * quadratic / (quadratic - along)
    let bent = (0..<n).map { damping * turned[$0] + (1 - damping) * product[$0] }
    let scale = dot(moved, bent)
    guard scale > 1e-300 else { return }
    for row in 0..<n {
      for column in 0..<n {
        matrix[row * n + column] +=
          bent[row] * bent[column] / scale - product[row] * product[column] / quadratic
      }
    }
  }

  func clipped(_ place: [Double]) -> [Double] {
    place.indices.map { place[$0].clipped(to: lower[$0]...upper[$0]) }
  }
}

/// Σ first·second.
func dot(_ first: [Double], _ second: [Double]) -> Double {
  var sum = 0.0
  for place in first.indices { sum += first[place] * second[place] }
  return sum
}
