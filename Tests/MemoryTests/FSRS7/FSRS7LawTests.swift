import Foundation
import Testing

@testable import Memory

@Suite struct FSRS7LawTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func agreesWithThePlainFormulas(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let parameters = try random.parameters7()
    let model = FSRS7(parameters: parameters)
    let plain = PlainFSRS7(w: parameters.vector)
    for _ in 1...50 {
      var state: FSRS7.State?
      var want: PlainFSRS7.State?
      for _ in 1...12 {
        let (elapsed, grade) = (random.fractionalElapsed(), random.grade())
        let next = model.state(after: state, elapsed: elapsed, grade: grade)
        let plainNext = plain.step(want, elapsed.count, Double(grade.rawValue))
        (state, want) = (next, plainNext)
        #expect(abs(next.stability.count / plainNext.s - 1) < 1e-8, "seed \(seed)")
        #expect(abs(next.fastStability.count / plainNext.sf - 1) < 1e-8, "seed \(seed)")
        #expect(abs(next.difficulty - plainNext.d) < 1e-8, "seed \(seed)")
        let later = random.fractionalElapsed()
        let recall = model.retrievability(of: next, after: later)
        #expect(abs(recall - plain.recall(later.count, plainNext)) < 1e-9, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func aBetterGradeNeverGivesLessStability(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...300 {
      let model = FSRS7(parameters: try random.parameters7())
      let before = random.chance(of: 0.1) ? nil : random.state7()
      let next = model.nextStates(after: before, elapsed: random.fractionalElapsed())
      let states = Grade.allCases.map { next[$0] }
      for (worse, better) in zip(states, states.dropFirst()) {
        #expect(worse.stability <= better.stability, "seed \(seed), from \(before as Any)")
        #expect(worse.fastStability <= better.fastStability, "seed \(seed), from \(before as Any)")
      }
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func previewEqualsApply(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...200 {
      let model = FSRS7(parameters: try random.parameters7())
      let before = random.chance(of: 0.1) ? nil : random.state7()
      let elapsed = random.fractionalElapsed()
      let preview = model.nextStates(after: before, elapsed: elapsed)
      for grade in Grade.allCases {
        let applied = model.state(after: before, elapsed: elapsed, grade: grade)
        #expect(preview[grade] == applied, "seed \(seed), \(grade) from \(before as Any)")
      }
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func againNeverRaisesAStability(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...300 {
      let model = FSRS7(parameters: try random.parameters7())
      let before = random.state7()
      let after = model.state(
        after: before, elapsed: random.fractionalElapsed(), grade: .again)
      #expect(after.stability <= before.stability, "seed \(seed), from \(before)")
      #expect(after.fastStability <= before.fastStability, "seed \(seed), from \(before)")
    }
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func replayOfABeginningThenTheRestIsReplayOfAll(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...10 {
      let model = FSRS7(parameters: try random.parameters7())
      let reviews = random.fractionalReviews(12)
      let whole = model.replay(reviews)
      for cut in 0...reviews.count {
        let beginning = model.replay(reviews.prefix(cut))
        let rest = model.replay(reviews.dropFirst(cut), from: beginning)
        #expect(rest == whole, "seed \(seed), cut at \(cut)")
      }
    }
  }

  /// A hundred thousand steps in all, with parameters on their bounds too.
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func noStepLeavesTheBounds(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var faults = 0
    for _ in 1...200 {
      let model = FSRS7(parameters: try random.parameters7())
      var state: FSRS7.State?
      for _ in 1...50 {
        let next = model.state(
          after: state, elapsed: random.fractionalElapsed(), evidence: random.evidence())
        if !(0.0001...36500).contains(next.stability.count) { faults += 1 }
        if !(0.0001...36500).contains(next.fastStability.count) { faults += 1 }
        if !(1...10).contains(next.difficulty) { faults += 1 }
        state = next
      }
    }
    #expect(faults == 0, "seed \(seed)")
  }
}
