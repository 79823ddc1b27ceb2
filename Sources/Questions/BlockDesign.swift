/// Cuts a line into blocks at places drawn at random.
///
/// Wrong options that are taken from around the key put it in the middle of all that they have in
/// common: of lengths, of times, of words. So what could be asked is put in a line, like beside like,
/// the line is cut without regard to the key, and the options come from the key's block. Each member
/// of a block is then the key of its own question among the same others, and nothing but knowledge
/// tells which is asked for. In statistics this is an incomplete block design: Yates, "Incomplete
/// randomized blocks", Annals of Eugenics 7 (1936), doi:10.1111/j.1469-1809.1936.tb02134.x.
enum BlockDesign {
  /// Blocks have so many members at least; a shorter rest belongs to its neighbour.
  static let least = 4

  /// The block that holds a place.
  ///
  /// - Parameters:
  ///   - place: The place, from 0.
  ///   - count: The length of the line, above the place.
  ///   - size: How long blocks are, at least ``least``; those at the ends may be up to three longer.
  ///   - generator: Draws where the line is cut; the place has no part in it.
  /// - Returns: The places of the block.
  /// - Complexity: O(1).
  static func block(
    holding place: Int, of count: Int, size: Int, using generator: inout some RandomNumberGenerator
  ) -> Range<Int> {
    guard count > size else { return 0..<count }
    let shift = Int.random(in: 0..<size, using: &generator)
    var lower = place - (place - shift + size) % size
    var upper = lower + size
    if upper < least { upper += size }
    if lower > count - least { lower -= size }
    if lower < least { lower = 0 }
    if upper > count - least { upper = count }
    return lower..<upper
  }

  /// Draws so many others from a block, those that are right more often more often.
  ///
  /// A thing should be a wrong option as much more often than another as it is the right one more often:
  /// then how often it is printed tells nothing. Where n options are shown, a thing with the share p of
  /// the keys stands in the share π = n·p of the questions; to draw by the odds π / (1 − π) comes
  /// near that (Hájek, "Asymptotic theory of rejective sampling", Annals of Mathematical Statistics 35
  /// (1964), doi:10.1214/aoms/1177700375).
  ///
  /// - Parameters:
  ///   - wanted: How many to draw.
  ///   - frequencies: How often each of the others is right.
  ///   - mean: How many keys of the block there are to each option shown.
  ///   - generator: Draws.
  /// - Returns: The positions drawn, in the order drawn; fewer if there are no more.
  static func draw(
    _ wanted: Int, byFrequency frequencies: [Double], per mean: Double,
    using generator: inout some RandomNumberGenerator
  ) -> [Int] {
    var odds = frequencies.map { frequency in
      let share = min(frequency / mean, mostShown)
      return share / (1 - share)
    }
    var drawn: [Int] = []
    while drawn.count < min(wanted, frequencies.count) {
      var left = Double.random(in: 0..<1, using: &generator) * odds.reduce(0, +)
      var next = odds.indices.last { !drawn.contains($0) } ?? 0
      for (position, weight) in odds.enumerated() where weight > 0 {
        left -= weight
        guard left < 0 else { continue }
        next = position
        break
      }
      odds[next] = 0
      drawn.append(next)
    }
    return drawn
  }

  /// The largest share of the questions in which a thing can be shown; at 1 the odds have no bound.
  private static let mostShown = 0.95
}
