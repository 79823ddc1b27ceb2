internal import Facts

/// A possible distractor: what it says, why it is wrong, and how near to the key it lies.
struct Candidate: Hashable {
  /// What is printed.
  var text: String
  /// Why it is wrong.
  var proof: FalsityProof
  /// The entity that it names, if any.
  var entity: Entity.ID?
  /// 0 far … 1 near.
  ///
  /// Nearer candidates are preferred.
  var nearness: Double

  /// As an option.
  var option: Question.Option { .init(text: text, proof: proof, entity: entity) }
}

extension Array where Element == Candidate {
  /// Options around a key: three distractors, or two where there are no three; `nil` with fewer.
  ///
  /// Drawn among the nearest candidates, so that the same card meets different lures; the places are
  /// drawn at random. A draw in which the key stands out by its length is drawn again.
  func options(
    around key: Question.Option, in circumstances: Circumstances,
    using generator: inout some RandomNumberGenerator
  ) -> [Question.Option]? {
    let pool = pool(beside: key.text, in: circumstances)
    guard pool.count >= 2 else { return nil }
    for _ in 0..<Self.draws {
      let lures = generator.pick(3, from: pool)
      guard !key.text.standsOut(among: lures.map(\.text)) else { continue }
      return ([key] + lures.map(\.option)).shuffled(using: &generator)
    }
    return nil
  }

  /// The candidates that take turns: each text once, nearest first, what the learner confused before
  /// all, what they are tired of only where there is no other.
  private func pool(beside key: String, in circumstances: Circumstances) -> ArraySlice<Candidate> {
    var seen: Set = [key.folded]
    func rank(_ candidate: Candidate) -> Double {
      candidate.nearness + (circumstances.confusions.contains(candidate.text) ? 3 : 0)
    }
    let distinct = filter { seen.insert($0.text.folded).inserted }
      .enumerated()
      .sorted { (rank($1.element), $0.offset) < (rank($0.element), $1.offset) }
      .map(\.element)
    let fresh = distinct.filter { !circumstances.tired.contains($0.text) }
    let usable = fresh.count >= 2 ? fresh : distinct
    switch circumstances.level {
    case .hard: return usable.prefix(4)
    case .medium: return usable.prefix(7)
    case .easy:
      // The author's own and those found nearest are for later, if enough others are near enough.
      let spare = Swift.max(0, Swift.min(3, usable.count - 5))
      return usable.dropFirst(spare).prefix(7)
    }
  }

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
