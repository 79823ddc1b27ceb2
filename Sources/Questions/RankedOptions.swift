internal import Facts

/// Options in ascending order, for dates and numbers.
///
/// Where options are sorted, the place of the key is its rank. It is drawn first, and distractors are
/// then taken from below and above to fit; taking the nearest ones would put the key in the middle.
/// A rank that cannot be had is replaced by the nearest that can: over all keys of a line every rank
/// then comes as often as any other, whereas drawing anew would favour the ends.
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
    let wanted = Int.random(in: 0...count, using: &generator)
    let rank = min(max(wanted, count - above.count), below.count)
    return (
      generator.pick(rank, from: below.prefix(max(rank, Self.poolSize))),
      generator.pick(count - rank, from: above.prefix(max(count - rank, Self.poolSize)))
    )
  }

  /// How many of the nearest on each side take turns.
  private static var poolSize: Int { 4 }
}
