import Testing

@testable import Questions

/// Options that come from the key's block tell nothing of the key.
struct BlockDesignTests {
  /// The cut has no regard to the key: whoever stands in the block would have got the same.
  @Test(arguments: [1, 4, 5, 9, 12, 23, 60], [5, 8, 14])
  func allMembersOfABlockShareIt(count: Int, size: Int) {
    for seed in 0..<40 as Range<UInt64> {
      for place in 0..<count {
        func block(_ place: Int) -> Range<Int> {
          var generator = SeededGenerator(seed: seed)
          return BlockDesign.block(holding: place, of: count, size: size, using: &generator)
        }
        let own = block(place)
        #expect(own.contains(place) && own.upperBound <= count, "seed \(seed)")
        #expect(own.count >= min(count, BlockDesign.least) && own.count <= size + 6)
        for other in own { #expect(block(other) == own, "seed \(seed): \(place), \(other)") }
      }
    }
  }

  @Test func aDrawIsDistinctAndNeverTooLarge() {
    var generator = SeededGenerator(seed: 1)
    func draw(_ wanted: Int, _ frequencies: [Double]) -> [Int] {
      BlockDesign.draw(wanted, byFrequency: frequencies, per: 1, using: &generator)
    }
    #expect(Set(draw(3, [1, 2, 3, 4, 5])).count == 3)
    #expect(Set(draw(9, [1, 2])) == [0, 1])
    #expect(Set(draw(2, [0, 1, 0])).contains(1))
    #expect(draw(3, []).isEmpty)
  }

  /// Twelve answers, the first of which is right three times as often as each other one: of the sets
  /// that hold it, it is the key of a quarter, or of fewer.
  @Test func whatIsPrintedOftenIsRightNoMoreOften() {
    let frequencies = [3.0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
    var (printed, right) = (0, 0)
    for round in 0..<14_000 as Range<UInt64> {
      var generator = SeededGenerator(seed: round)
      let key = max(0, Int(round % 14) - 2)
      let others = frequencies.indices.filter { $0 != key }
      let lures = BlockDesign.draw(
        3, byFrequency: others.map { frequencies[$0] }, per: 14.0 / 4, using: &generator
      ).map { others[$0] }
      if key == 0 { right += 1 }
      if key == 0 || lures.contains(0) { printed += 1 }
    }
    let share = Double(right) / Double(printed)
    #expect((0.2...0.26).contains(share), "\(share)")
  }

  /// Names of many lengths in a line by time: whatever the key, the longest is it in a quarter.
  @Test func theKeyIsNoMoreOftenTheLongest() throws {
    let names = (0..<24).map { number in
      String(repeating: "ab", count: 2 + number * 7 % 5) + " \(number)"
    }
    let all = names.enumerated().map { place, name in
      Candidate(
        text: name, proof: .asserted, nearness: 0.5,
        standing: Candidate.Standing(place: place, frequency: 1))
    }
    var gain = 0.0
    for seed in 0..<4_800 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let key = all[Int(seed % 24)]
      let options = try #require(
        all.filter { $0 != key }.options(
          around: .init(text: key.text), standing: key.standing, in: Circumstances(),
          using: &generator))
      let lengths = options.map(\.text.count)
      let longest = lengths.max() ?? 0
      guard key.text.count == longest else { continue }
      gain += 1 / Double(lengths.count { $0 == longest })
    }
    let share = gain / 4_800
    #expect(abs(share - 0.25) < 0.025, "\(share)")
  }
}
