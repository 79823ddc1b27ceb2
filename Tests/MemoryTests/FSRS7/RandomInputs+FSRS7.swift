import Foundation

@testable import Memory

extension SeededGenerator {
  /// Any valid parameters of FSRS-7: near the defaults, spread over the bounds, or on them.
  mutating func parameters7() throws -> FSRS7Parameters {
    let nearness = number(in: 0...1)
    let all = zip(FSRS7Parameters.default.vector, FSRS7Parameters.bounds)
    var vector = all.map { value, bounds in
      if nearness < 0.5 {
        return min(max(value * number(in: 0.7...1.4), bounds.lowerBound), bounds.upperBound)
      }
      if nearness < 0.8 || chance(of: 0.5) { return number(in: bounds) }
      return chance(of: 0.5) ? bounds.lowerBound : bounds.upperBound
    }
    vector.replaceSubrange(0..<4, with: vector[0..<4].sorted())
    vector[0] = min(vector[0], 50)
    vector[26] = max(vector[25], vector[26])
    return try FSRS7Parameters(vector: vector)
  }

  /// A state within the bounds, stabilities spread evenly over their logarithm.
  mutating func state7() -> FSRS7.State {
    FSRS7.State(
      stability: Days(exp(number(in: log(0.0001)...log(36500)))),
      fastStability: Days(exp(number(in: log(0.0001)...log(36500)))),
      difficulty: number(in: 1...10))
  }

  /// From a second to many years, or no time at all.
  mutating func fractionalElapsed() -> Days {
    chance(of: 0.05) ? .zero : Days(exp(number(in: log(1.0 / 86400)...log(4000))))
  }

  mutating func fractionalReviews(_ count: Int) -> [(elapsed: Days, evidence: Evidence)] {
    (0..<count).map { _ in (elapsed: fractionalElapsed(), evidence: evidence()) }
  }
}
