import Testing

@testable import Memory

@Suite struct ReviewLawTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func agreesWithThePlainFormulas(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let parameters = try random.parameters()
    let model = FSRS6(parameters: parameters)
    let plain = PlainFSRS6(w: parameters.vector)
    for _ in 1...250 {
      var state: FSRS6.State?
      var want: (s: Double, d: Double)?
      for _ in 1...12 {
        let (elapsed, grade) = (random.elapsed(), random.grade())
        let next = model.state(after: state, elapsed: elapsed, grade: grade)
        let plainNext = plain.step(want, elapsed.count.rounded(.down), Double(grade.rawValue))
        (state, want) = (next, plainNext)
        #expect(abs(next.stability.count / plainNext.s - 1) < 1e-9, "seed \(seed)")
        #expect(abs(next.difficulty - plainNext.d) < 1e-9, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func aBetterGradeNeverGivesLessStability(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...1000 {
      let model = FSRS6(parameters: try random.parameters())
      let before = random.chance(of: 0.1) ? nil : random.state()
      let next = model.nextStates(after: before, elapsed: random.elapsed())
      #expect(next.again.stability <= next.hard.stability, "seed \(seed), from \(before as Any)")
      #expect(next.hard.stability <= next.good.stability, "seed \(seed), from \(before as Any)")
      #expect(next.good.stability <= next.easy.stability, "seed \(seed), from \(before as Any)")
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func previewEqualsApply(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...1000 {
      let model = FSRS6(parameters: try random.parameters())
      let before = random.chance(of: 0.1) ? nil : random.state()
      let elapsed = random.elapsed()
      let preview = model.nextStates(after: before, elapsed: elapsed)
      for grade in Grade.allCases {
        let applied = model.state(after: before, elapsed: elapsed, grade: grade)
        #expect(preview[grade] == applied, "seed \(seed), \(grade) from \(before as Any)")
      }
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func againNeverRaisesStabilityOnALaterDay(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...1000 {
      let model = FSRS6(parameters: try random.parameters())
      let before = random.state()
      let elapsed = random.elapsed() + Days(1)
      let after = model.state(after: before, elapsed: elapsed, grade: .again)
      #expect(after.stability <= before.stability, "seed \(seed), from \(before)")
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func replayOfABeginningThenTheRestIsReplayOfAll(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...50 {
      let model = FSRS6(parameters: try random.parameters())
      let reviews = random.reviews(20)
      let whole = model.replay(reviews)
      for cut in 0...reviews.count {
        let beginning = model.replay(reviews.prefix(cut))
        let rest = model.replay(reviews.dropFirst(cut), from: beginning)
        #expect(rest == whole, "seed \(seed), cut at \(cut)")
      }
    }
  }

  /// A million steps in all, with parameters on their bounds too.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func noStepLeavesTheBounds(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var faults = 0
    for _ in 1...500 {
      let model = FSRS6(parameters: try random.parameters())
      var state: FSRS6.State?
      for _ in 1...100 {
        let next = model.state(
          after: state, elapsed: random.elapsed(), evidence: random.evidence())
        if !(0.001...36500).contains(next.stability.count) { faults += 1 }
        if !(1...10).contains(next.difficulty) { faults += 1 }
        state = next
      }
    }
    #expect(faults == 0, "seed \(seed)")
  }
}
