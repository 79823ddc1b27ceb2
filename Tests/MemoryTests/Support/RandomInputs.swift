import Foundation

@testable import Memory

extension SeededGenerator {
  /// Any valid parameters: near the defaults, spread over the bounds, or on the bounds.
  ///
  /// A better first grade never gives less stability, as in every fitted vector.
  mutating func parameters() throws -> FSRS6Parameters {
    let nearness = number(in: 0...1)
    var vector = zip(FSRS6Parameters.default.vector, FSRS6Parameters.bounds).map { value, bounds in
      if nearness < 0.5 {
        return min(max(value * number(in: 0.7...1.4), bounds.lowerBound), bounds.upperBound)
      }
      if nearness < 0.8 || chance(of: 0.5) { return number(in: bounds) }
      return chance(of: 0.5) ? bounds.lowerBound : bounds.upperBound
    }
    vector.replaceSubrange(0..<4, with: vector[0..<4].sorted())
    return try FSRS6Parameters(vector: vector)
  }

  /// A state within the bounds, stabilities spread evenly over their logarithm.
  mutating func state() -> FSRS6.State {
    FSRS6.State(
      stability: Days(exp(number(in: log(0.001)...log(36500)))), difficulty: number(in: 1...10))
  }

  /// Recall, or a choice among 1 to 6 options, with or without a cue.
  mutating func evidence() -> Evidence {
    if chance(of: 0.5) { return .recall(grade()) }
    return .recognition(
      right: chance(of: 0.7), options: Int.random(in: 1...6, using: &self),
      grade: [.hard, .good][Int.random(in: 0...1, using: &self)],
      cue: chance(of: 0.5) ? 1 : number(in: 0.05...16))
  }

  mutating func reviews(_ count: Int) -> [(elapsed: Days, evidence: Evidence)] {
    (0..<count).map { _ in (elapsed: elapsed(), evidence: evidence()) }
  }
}
