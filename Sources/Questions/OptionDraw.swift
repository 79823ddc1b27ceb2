internal import Facts

extension Array where Element == Candidate {
  /// Options around a key: three distractors, or two where there are no three; `nil` with fewer.
  ///
  /// Drawn from the key's block where its standing is known, else among the nearest candidates, so that
  /// the same card meets different lures; the places are drawn at random.
  func options(
    around key: Question.Option, standing: Candidate.Standing? = nil,
    in circumstances: Circumstances, using generator: inout some RandomNumberGenerator
  ) -> [Question.Option]? {
    OptionDraw(self, around: key.text, standing, in: circumstances)?.lures(using: &generator)
      .map { ([key] + $0.map(\.option)).shuffled(using: &generator) }
  }
}

/// Draws wrong options so that only knowledge tells the key from them.
///
/// The rank of the key by length is drawn first, as that of dates is, and shorter and longer ones are
/// taken to fit. Of several draws it takes the one in which the key's rank by the words it shares with
/// the others is nearest to one drawn beforehand. So the key is no more often the longest or the most
/// typical than any other option.
struct OptionDraw {
  private let key: String
  private let standing: Candidate.Standing?
  private let circumstances: Circumstances
  /// The candidates that may be drawn, nearest first.
  private let usable: [Candidate]
  /// The positions of those with a standing, in line.
  private let line: [Int]
  /// Where the key stands among them.
  private let place: Int
  /// The positions of what may be drawn wherever it stands: the author's own, and what is taken for the
  /// key, by people or by this learner.
  private let favourites: [Int]

  /// Prepares a draw; `nil` with fewer than two candidates.
  init?(
    _ candidates: [Candidate], around key: String, _ standing: Candidate.Standing?,
    in circumstances: Circumstances
  ) {
    let usable = Self.usable(candidates, beside: key, in: circumstances)
    guard usable.count >= 2 else { return nil }
    self.key = key
    self.standing = standing
    self.circumstances = circumstances
    self.usable = usable
    let places = usable.map { $0.standing?.place ?? 0 }
    line = usable.indices.filter { usable[$0].standing != nil }
      .sorted { (places[$0], $0) < (places[$1], $1) }
    place = line.count { places[$0] < standing?.place ?? 0 }
    favourites = usable.indices.filter {
      usable[$0].standing == nil || usable[$0].nearness >= 1
        || circumstances.confusions.contains(usable[$0].text)
    }
  }

  /// Each text once, nearest first, what the learner confused before all; what they are tired of only
  /// where there is no other.
  private static func usable(
    _ candidates: [Candidate], beside key: String, in circumstances: Circumstances
  ) -> [Candidate] {
    var seen: Set = [key.folded]
    func rank(_ candidate: Candidate) -> Double {
      candidate.nearness + (circumstances.confusions.contains(candidate.text) ? 3 : 0)
    }
    let distinct = candidates.filter { seen.insert($0.text.folded).inserted }
      .enumerated()
      .sorted { (rank($1.element), $0.offset) < (rank($0.element), $1.offset) }
      .map(\.element)
    guard !circumstances.tired.isEmpty else { return distinct }
    let fresh = distinct.filter { !circumstances.tired.contains($0.text) }
    return fresh.count >= 2 ? fresh : distinct
  }

  /// Three wrong options, or two; `nil` if the key stands out by its length from all that are drawn.
  func lures(using generator: inout some RandomNumberGenerator) -> [Candidate]? {
    let count = min(3, usable.count)
    let length = Int.random(in: 0...count, using: &generator)
    let typical = Int.random(in: 0...count, using: &generator)
    let own = OptionLook(key)
    var looks: [Int: OptionLook] = [:]
    func look(_ position: Int) -> OptionLook {
      if let known = looks[position] { return known }
      let look = OptionLook(usable[position].text)
      looks[position] = look
      return look
    }
    var best: (lures: [Int], penalty: Int)?
    for draw in 0..<Self.draws {
      if let best, best.penalty == 0 || usable.count == count { break }
      // The nearest are a last resort for a key whose block will not do.
      let isLast = draw >= Self.draws - Self.lastDraws
      if isLast, standing != nil, best != nil { break }
      let lures: [Int]
      if standing == nil || isLast {
        lures = generator.pick(count, from: nearest)
      } else {
        let members = block(using: &generator)
        let isShorter = members.map { member in
          let other = look(member).length
          return other == own.length ? Bool.random(using: &generator) : other < own.length
        }
        lures = pick(count, withRank: length, from: members, isShorter, using: &generator)
      }
      guard lures.count == count, let penalty = own.penalty(beside: lures.map(look), typical) else {
        continue
      }
      if penalty < best?.penalty ?? .max { best = (lures, penalty) }
    }
    return best?.lures.map { usable[$0] }
  }

  /// The first of candidates in order; at the easy level the very nearest are for later, if enough
  /// others are near enough.
  private var nearest: Range<Int> {
    switch circumstances.level {
    case .hard: return 0..<min(4, usable.count)
    case .medium: return 0..<min(7, usable.count)
    case .easy:
      let spare = max(0, min(3, usable.count - 5))
      return spare..<min(spare + 7, usable.count)
    }
  }

  /// What may stand beside the key: the rest of its block.
  private func block(using generator: inout some RandomNumberGenerator) -> [Int] {
    let size =
      switch circumstances.level {
      case .hard: 5
      case .medium: 8
      case .easy: 14
      }
    let block = BlockDesign.block(
      holding: place, of: line.count + 1, size: size, using: &generator)
    let members = block.filter { $0 != place }.map { line[$0 < place ? $0 : $0 - 1] }
    return members + favourites.filter { !members.contains($0) }
  }

  /// Some members of a block, by their frequencies, so many of them shorter than the key; as near to
  /// that as can be.
  private func pick(
    _ count: Int, withRank rank: Int, from members: [Int], _ isShorter: [Bool],
    using generator: inout some RandomNumberGenerator
  ) -> [Int] {
    let own = standing?.frequency ?? 1
    let frequencies = members.map { member in
      (usable[member].standing?.frequency ?? own)
        * (circumstances.confusions.contains(usable[member].text) ? Self.confusion : 1)
    }
    let mean = frequencies.reduce(own, +) / Double(count + 1)
    let shorter = members.indices.filter { isShorter[$0] }
    let longer = members.indices.filter { !isShorter[$0] }
    let below = min(max(rank, count - longer.count), shorter.count)
    return [(shorter, below), (longer, count - below)].flatMap { side, wanted in
      BlockDesign.draw(
        wanted, byFrequency: side.map { frequencies[$0] }, per: mean, using: &generator
      ).map { members[side[$0]] }
    }
  }

  private static let draws = 12
  private static let lastDraws = 4
  /// How many times more often what the learner confused is drawn.
  private static let confusion = 4.0
}
