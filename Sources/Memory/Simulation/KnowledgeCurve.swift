/// ΣR by day, added up from one forgetting curve at a time.
///
/// Each curve is taken as straight between days 0, 1, 2, 3, 4, 6, 8, 12, 16, 24 … after its review.
/// A straight piece costs four additions however long it is, so a card of a hundred days costs a
/// dozen values of R and not a hundred. What that overestimates is largest for cards long overdue,
/// less than 0.003, and below 0.0015 within twice the stability.
struct KnowledgeCurve {
  /// Changes of the constant and of the slope, by day.
  private var constants: [Double]
  private var slopes: [Double]
  private let days: Int

  init(days: Int) {
    self.days = days
    constants = [Double](repeating: 0, count: days + 1)
    slopes = constants
  }

  /// Adds R(0), R(1) … on the days from a review up to, but not including, the next.
  ///
  /// - Parameters:
  ///   - start: The day of the review; before day 0 for what happened before.
  ///   - end: The day of the next review; days beyond the last are left out.
  ///   - recall: R by days since the review.
  @inline(__always)
  mutating func add(from start: Int, to end: Int, recall: (Double) -> Double) {
    let end = min(end, days)
    guard end > start, end > 0 else { return }
    var elapsed = max(-start, 0)
    var here = recall(Double(elapsed))
    while start + elapsed < end {
      let next = min(Self.node(after: elapsed), end - start)
      let there = recall(Double(next))
      let (first, last) = (start + elapsed, start + next)
      let slope = (there - here) / Double(next - elapsed)
      let constant = here - slope * Double(first)
      constants[first] += constant
      constants[last] -= constant
      slopes[first] += slope
      slopes[last] -= slope
      (elapsed, here) = (next, there)
    }
  }

  /// The day after `elapsed` at which the next straight piece begins.
  @inline(__always)
  private static func node(after elapsed: Int) -> Int {
    guard elapsed >= 4 else { return elapsed + 1 }
    let octave = 1 << (Int.bitWidth - 1 - elapsed.leadingZeroBitCount)
    return elapsed < octave + octave / 2 ? octave + octave / 2 : 2 * octave
  }

  /// ΣR at the end of each day.
  var sums: [Double] {
    var constant = 0.0
    var slope = 0.0
    return (0..<days).map { day in
      constant += constants[day]
      slope += slopes[day]
      return constant + slope * Double(day)
    }
  }
}
