import Testing

@testable import Questions

struct OptionTests {
  private static func candidates(_ texts: [String], nearness: Double = 0.5) -> [Candidate] {
    texts.map { Candidate(text: $0, proof: .asserted, nearness: nearness) }
  }

  private static func options(_ candidates: [Candidate], seed: UInt64 = 1) -> [String]? {
    var generator = SeededGenerator(seed: seed)
    return candidates.options(
      around: .init(text: "Key"), in: Circumstances(), using: &generator)?.map(\.text)
  }

  @Test func thereAreThreeLuresOrTwoButNotOne() {
    #expect(Self.options(Self.candidates(["a", "b", "c", "d"]))?.count == 4)
    #expect(Self.options(Self.candidates(["a", "b"]))?.count == 3)
    #expect(Self.options(Self.candidates(["a"])) == nil)
    #expect(Self.options([]) == nil)
  }

  @Test func theSameTextIsOfferedOnceAndTheKeyNeverTwice() {
    #expect(
      Self.options(Self.candidates(["A b", "ab!", "KEY", "c"])).map(Set.init) == [
        "A b", "c", "Key",
      ])
    #expect(Self.options(Self.candidates(["key", "a", "A"])) == nil)
  }

  @Test func theNearestSevenTakeTurns() {
    let near = Self.candidates(["a", "b", "c", "d", "e", "f", "g"], nearness: 0.9)
    let far = Self.candidates(["x", "y"], nearness: 0.1)
    let drawn = (0..<100).flatMap { Self.options(far + near, seed: $0) ?? [] }
    #expect(Set(drawn) == ["a", "b", "c", "d", "e", "f", "g", "Key"])
  }

  @Test func anEasyQuestionLeavesTheNearestLuresForLater() {
    let ladder = (1...9).map {
      Candidate(text: "\($0)", proof: .asserted, nearness: Double($0) / 10)
    }
    func texts(_ level: Circumstances.Level) -> Set<String> {
      Set(
        (0..<100 as Range<UInt64>).flatMap { seed in
          var generator = SeededGenerator(seed: seed)
          return ladder.options(
            around: .init(text: "Key"), in: Circumstances(level: level), using: &generator)?
            .map(\.text) ?? []
        })
    }
    #expect(texts(.hard) == ["9", "8", "7", "6", "Key"])
    #expect(texts(.easy).isDisjoint(with: ["9", "8", "7"]))
  }

  @Test func whatTheLearnerConfusedIsOfferedBeforeTheNearest() {
    let far = Self.candidates(["far"], nearness: 0.1)
    let near = Self.candidates(["a", "b", "c", "d", "e"], nearness: 0.9)
    var circumstances = Circumstances(level: .hard)
    circumstances.confusions = ["far"]
    var generator = SeededGenerator(seed: 1)
    let seen = (0..<40).flatMap { _ in
      (near + far).options(
        around: .init(text: "Key"), in: circumstances, using: &generator)?.map(\.text) ?? []
    }
    #expect(seen.contains("far"))
  }

  @Test func aLureThatTiresIsLeftOutWhileThereAreOthers() {
    var generator = SeededGenerator(seed: 1)
    let circumstances = Circumstances(tired: ["a", "b"])
    func texts(_ candidates: [Candidate]) -> Set<String> {
      Set(
        candidates.options(around: .init(text: "Key"), in: circumstances, using: &generator)?
          .map(\.text) ?? [])
    }
    #expect(texts(Self.candidates(["a", "b", "c", "d"])) == ["c", "d", "Key"])
    #expect(texts(Self.candidates(["a", "b", "c"])) == ["a", "b", "c", "Key"])
  }

  @Test(arguments: [
    ("short", ["brief", "small"], false),
    ("a very long answer indeed", ["short", "small"], true),
    ("a very long answer indeed", ["another rather long one", "small"], false),
    ("yes", ["a rather long lure", "another long lure"], true),
    ("yes", ["a rather long lure", "no"], false),
    ("anything", [], false),
  ])
  func aKeyStandsOutByItsLength(key: String, others: [String], standsOut: Bool) {
    #expect(([key] + others).map(\.count).standsOut(at: 0) == standsOut)
  }

  @Test func aKeyThatStandsOutOfEveryDrawIsNotAsked() {
    var generator = SeededGenerator(seed: 1)
    let lures = Self.candidates(["a", "b", "c"])
    let key = Question.Option(text: "a very long answer indeed")
    #expect(lures.options(around: key, in: Circumstances(), using: &generator) == nil)
  }

  @Test(arguments: [
    ([10, 9], [11, 12], 4), ([], [11, 12, 13], 4), ([9], [11], 3), ([], [11, 12], 3),
  ])
  func rankedOptionsAreThreeOrTwo(below: [Int], above: [Int], count: Int) throws {
    let ranked = RankedOptions(
      below: below.map { ($0, FalsityProof.asserted) }, above: above.map { ($0, .asserted) })
    for seed in 0..<20 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let drawn = try #require(ranked.drawn(using: &generator))
      #expect(drawn.below.count + drawn.above.count + 1 == count, "seed \(seed)")
      #expect(drawn.below.allSatisfy { below.contains($0.value) })
      #expect(drawn.above.allSatisfy { above.contains($0.value) })
    }
  }

  @Test func oneRankedLureIsNotEnough() {
    let ranked = RankedOptions(below: [(1, FalsityProof.asserted)], above: [])
    var generator = SeededGenerator(seed: 1)
    #expect(ranked.drawn(using: &generator) == nil)
  }

  @Test func theRankOfTheKeyIsDrawnFirst() throws {
    // All near ones lie above; a draw of the nearest would put the key at the bottom.
    let ranked = RankedOptions(
      below: [70, 60, 50].map { ($0, FalsityProof.asserted) },
      above: [101, 102, 103].map { ($0, .asserted) })
    var counts = [0, 0, 0, 0]
    for seed in 0..<4_000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      counts[try #require(ranked.drawn(using: &generator)).below.count] += 1
    }
    #expect(chiSquared(counts) < 16.27, "\(counts)")
  }

  @Test func phrasesThatAreAlikeButForTheirFiguresAscend() {
    func ordered(_ texts: [String]) -> [String] {
      texts.map { Question.Option(text: $0) }.ascendingIfOrdered.map(\.text)
    }
    #expect(
      ordered(["Around 1936-37", "Around 1919-20", "Around 1928-29"])
        == ["Around 1919-20", "Around 1928-29", "Around 1936-37"])
    #expect(
      ordered(["Between 1956 and 1960", "Between 1949 and 1953"])
        == ["Between 1949 and 1953", "Between 1956 and 1960"])
    #expect(ordered(["A hall of 1412", "A camp of 1405"]) == ["A hall of 1412", "A camp of 1405"])
  }
}

/// How far counts are from being equal; 13.82 for three and 16.27 for four are exceeded by chance
/// once in a thousand times.
func chiSquared(_ counts: [Int]) -> Double {
  let mean = Double(counts.reduce(0, +)) / Double(counts.count)
  return counts.map { (Double($0) - mean) * (Double($0) - mean) / mean }.reduce(0, +)
}
