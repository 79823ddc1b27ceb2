extension BoxSearch {
  /// The step to the least of slope·d + ½·dᵀ·M·d with place + d in the box.
  ///
  /// An active-set method: variables on a bound whose slope presses outward are fixed; the rest is
  /// solved; those that would leave the box are fixed at their bound and the rest solved again.
  func modelMinimum(_ matrix: [Double], slope: [Double], at place: [Double]) -> [Double] {
    let n = slope.count
    var step = [Double](repeating: 0, count: n)
    var isFree = (0..<n).map { k in
      !(place[k] <= lower[k] && slope[k] > 0) && !(place[k] >= upper[k] && slope[k] < 0)
        && lower[k] < upper[k]
    }
    for _ in 0...n {
      let free = (0..<n).filter { isFree[$0] }
      guard !free.isEmpty else { return step }
      let solution = solve(matrix, slope: slope, fixed: step, free: free)
      var left = false
      for (value, k) in zip(solution, free) {
        let limit = (lower[k] - place[k])...(upper[k] - place[k])
        if limit.contains(value) { continue }
        step[k] = value.clipped(to: limit)
        isFree[k] = false
        left = true
      }
      if !left {
        for (value, k) in zip(solution, free) { step[k] = value }
        break
      }
    }
    // Fixing can spoil descent; then follow the slope, scaled by the diagonal.
    if dot(slope, step) < 0 { return step }
    return (0..<n).map { k in
      let raw = -slope[k] / max(matrix[k * n + k], 1e-12)
      return raw.clipped(to: (lower[k] - place[k])...(upper[k] - place[k]))
    }
  }

  /// The free part of the step, with the others fixed; a little is added to the diagonal if needed.
  private func solve(
    _ matrix: [Double], slope: [Double], fixed: [Double], free: [Int]
  ) -> [Double] {
    let n = slope.count
    let right = free.map { row in
      -slope[row]
        - (0..<n).reduce(0) { sum, column in
          fixed[column] == 0 || free.contains(column)
            ? sum : sum + matrix[row * n + column] * fixed[column]
        }
    }
    var ridge = 0.0
    let scale = free.reduce(0) { max($0, matrix[$1 * n + $1]) }
    for _ in 0..<40 {
      var part: [Double] = []
      part.reserveCapacity(free.count * free.count)
      for row in free {
        for column in free {
          part.append(matrix[row * n + column] + (row == column ? ridge : 0))
        }
      }
      if let solution = solvePositive(part, right) { return solution }
      ridge = max(ridge * 10, max(scale, 1e-300) * 1e-12)
    }
    return free.map { -slope[$0] / max(scale, 1e-300) }
  }
}
