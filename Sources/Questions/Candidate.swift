internal import Facts

/// A possible distractor: what it says, why it is wrong, and how near to the key it lies.
struct Candidate: Hashable {
  /// What is printed.
  var text: String
  /// Why it is wrong.
  var proof: FalsityProof
  /// 0 far … 1 near.
  ///
  /// Nearer candidates are preferred.
  var nearness: Double
}

extension Array where Element == Candidate {
  /// Options around a key: three distractors, or two where there are no three; `nil` with fewer.
  ///
  /// Drawn among the nearest candidates, so that the same card meets different lures; the places are
  /// drawn at random. A draw in which the key stands out by its length is drawn again.
  func options(
    around key: String, using generator: inout some RandomNumberGenerator
  ) -> [Question.Option]? {
    var seen: Set = [key.folded]
    let distinct = filter { seen.insert($0.text.folded).inserted }
      .enumerated()
      .sorted { ($1.element.nearness, $0.offset) < ($0.element.nearness, $1.offset) }
      .map(\.element)
    guard distinct.count >= 2 else { return nil }
    let pool = distinct.prefix(Self.poolSize)
    for _ in 0..<Self.draws {
      let lures = generator.pick(3, from: pool)
      guard !key.standsOut(among: lures.map(\.text)) else { continue }
      let options =
        [Question.Option(text: key)]
        + lures.map { Question.Option(text: $0.text, proof: $0.proof) }
      return options.shuffled(using: &generator)
    }
    return nil
  }

  /// How many of the nearest candidates take turns.
  private static var poolSize: Int { 7 }
  private static var draws: Int { 12 }
}

extension String {
  /// Whether a key gives itself away by its length: over 1.4 times the mean of the others and 8
  /// columns longer than the longest of them (rule L13 of the question lint), or as much shorter.
  func standsOut(among others: [String]) -> Bool {
    let lengths = others.map(\.count)
    guard let longest = lengths.max(), let shortest = lengths.min() else { return false }
    let mean = Double(lengths.reduce(0, +)) / Double(lengths.count)
    if Double(count) > 1.4 * mean, count >= longest + 8 { return true }
    return Double(count) * 1.8 < mean && count + 8 <= shortest
  }
}
