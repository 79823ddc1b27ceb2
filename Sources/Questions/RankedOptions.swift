internal import Facts

/// Options in ascending order, for dates and numbers.
///
/// Where options are sorted, the place of the key is its rank. It is drawn first, and distractors are
/// then taken from below and above to fit; taking the nearest ones would put the key in the middle.
struct RankedOptions<Value> {
  /// Distractors below and above the key, nearest first.
  var below: [(value: Value, proof: FalsityProof)]
  var above: [(value: Value, proof: FalsityProof)]

  /// The chosen distractors, below and above the key; `nil` if there are fewer than two.
  func drawn(
    using generator: inout some RandomNumberGenerator
  ) -> (below: [(value: Value, proof: FalsityProof)], above: [(value: Value, proof: FalsityProof)])?
  {
    let count = min(3, below.count + above.count)
    guard count >= 2 else { return nil }
    let ranks = (0...count).filter { $0 <= below.count && count - $0 <= above.count }
    guard let rank = ranks.randomElement(using: &generator) else { return nil }
    return (
      generator.pick(rank, from: below.prefix(max(rank, Self.poolSize))),
      generator.pick(count - rank, from: above.prefix(max(count - rank, Self.poolSize)))
    )
  }

  /// How many of the nearest on each side take turns.
  private static var poolSize: Int { 4 }
}
