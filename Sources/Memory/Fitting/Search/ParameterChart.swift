/// The variables of a search, in which the parameters of a model are well behaved.
///
/// ```
/// x0 = ln w0      x1…x3 = ln(w_k/w_(k−1)) ≥ 0      the others as they are
/// ```
/// So the initial stabilities stay positive and in order, and a better first grade never gives less.
/// Two parameters may be bound together: the second then is at least the first.
struct ParameterChart: Sendable {
  /// What each parameter may be.
  let bounds: [ClosedRange<Double>]
  /// Positions of which the second value is raised to the first if need be.
  let raised: (first: Int, second: Int)?
  /// How many of the first parameters form the ordered group.
  static let ordered = 4

  /// The least of each variable.
  var lower: [Double] {
    bounds.indices.map { k in
      k == 0 ? logarithm(bounds[0].lowerBound) : k < Self.ordered ? 0 : bounds[k].lowerBound
    }
  }

  /// The most of each variable.
  var upper: [Double] {
    bounds.indices.map { k in
      if k == 0 { return logarithm(bounds[0].upperBound) }
      return k < Self.ordered
        ? logarithm(bounds[k].upperBound / bounds[0].lowerBound) : bounds[k].upperBound
    }
  }

  /// The variables of a vector; initial stabilities out of order are raised.
  func variables(_ vector: [Double]) -> [Double] {
    var variables = vector
    var least = vector[0]
    variables[0] = logarithm(vector[0])
    for k in 1..<Self.ordered {
      let value = max(vector[k], least)
      variables[k] = logarithm(value / least)
      least = value
    }
    return variables
  }

  /// The vector of some variables, always within the bounds.
  func vector(_ variables: [Double]) -> [Double] {
    var vector = bounds.indices.map { variables[$0].clipped(to: bounds[$0]) }
    var sum = 0.0
    for k in 0..<Self.ordered {
      sum += variables[k]
      vector[k] = exponential(sum).clipped(to: bounds[k])
    }
    if let raised { vector[raised.second] = max(vector[raised.second], vector[raised.first]) }
    return vector
  }
}

extension ParameterChart {
  /// dw_row/dx_column of the ordered group; a row that is clipped to its bound does not move.
  private func jacobian(_ vector: [Double]) -> [[Double]] {
    (0..<Self.ordered).map { row in
      let isClipped = vector[row] <= bounds[row].lowerBound || vector[row] >= bounds[row].upperBound
      return (0..<Self.ordered).map { column in
        // On a bound the first variable may still move inward.
        column <= row && (!isClipped || row == 0) ? vector[row] : 0
      }
    }
  }

  private func isRaised(_ variables: [Double]) -> Bool {
    guard let raised else { return false }
    return variables[raised.second] < variables[raised.first]
  }

  /// The slopes by the variables from those by the parameters.
  func slope(_ gradient: [Double], at variables: [Double], vector: [Double]) -> [Double] {
    let jacobian = jacobian(vector)
    var slope = gradient
    for column in 0..<Self.ordered {
      slope[column] = (0..<Self.ordered).reduce(0) { $0 + jacobian[$1][column] * gradient[$1] }
    }
    if let raised, isRaised(variables) {
      slope[raised.first] += slope[raised.second]
      slope[raised.second] = 0
    }
    return slope
  }

  /// The curvature by the variables from that by the parameters, without the bend of the chart.
  func curvature(_ matrix: [Double], vector: [Double]) -> [Double] {
    let n = bounds.count
    let jacobian = jacobian(vector)
    var half = matrix
    for row in 0..<n {
      for column in 0..<Self.ordered {
        half[row * n + column] = (0..<Self.ordered).reduce(0) {
          $0 + matrix[row * n + $1] * jacobian[$1][column]
        }
      }
    }
    var whole = half
    for row in 0..<Self.ordered {
      for column in 0..<n {
        whole[row * n + column] = (0..<Self.ordered).reduce(0) {
          $0 + jacobian[$1][row] * half[$1 * n + column]
        }
      }
    }
    return whole
  }
}
