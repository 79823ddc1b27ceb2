import Foundation
import Testing

@testable import Memory

@Suite struct FormEffectTests {
  let model = FSRS6()
  let state = FSRS6.State(stability: Days(10), difficulty: 5)

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func recallIsPlainSchedulingToTheBit(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...300 {
      let model = FSRS6(parameters: try random.parameters())
      let before = random.chance(of: 0.1) ? nil : random.state()
      let (elapsed, grade) = (random.elapsed(), random.grade())
      let plain = model.state(after: before, elapsed: elapsed, grade: grade)
      let through = model.state(
        after: before, elapsed: elapsed, evidence: FormEffect.recall.evidence(grade: grade),
        through: .recall)
      #expect(through == plain, "seed \(seed), from \(before as Any)")
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func neutralValuesLeaveEvidenceAsItIs(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...300 {
      let before = random.chance(of: 0.1) ? nil : random.state()
      let (elapsed, evidence) = (random.elapsed(), random.evidence())
      let neutral = FormEffect(chance: evidence.chance, slip: evidence.slip)
      #expect(
        model.state(after: before, elapsed: elapsed, evidence: evidence, through: neutral)
          == model.state(after: before, elapsed: elapsed, evidence: evidence),
        "seed \(seed), from \(before as Any)")
    }
  }

  @Test func theOffsetMovesTheLogit() {
    // logit 0.8 = ln 4
    func logistic(_ logit: Double) -> Double { 1 / (1 + exp(-logit)) }
    let choice = FormEffect.choice(options: 4)
    #expect(abs(choice.known(recall: 0.8) - logistic(log(4) + 0.5)) < 1e-12)
    #expect(abs(FormEffect.production.known(recall: 0.8) - logistic(log(4) - 0.3)) < 1e-12)
    #expect(FormEffect.recall.known(recall: 0.8) == 0.8)
    for end in [0.0, 1] { #expect(FormEffect.choice(options: 4).known(recall: end) == end) }
  }

  @Test func successIsKnownOrGuessed() {
    let plain = FormEffect(chance: 0.25)
    #expect(abs(plain.success(recall: 0.8) - (0.8 * 0.97 + 0.2 * 0.25)) < 1e-12)
    #expect(plain.success(recall: 0) == 0.25)
    #expect(FormEffect.recall.success(recall: 0.8) == 0.8)
  }

  @Test(arguments: [0.7, 0.9, 1.2])
  func aPassTeachesItsShare(learning: Double) {
    let form = FormEffect(learning: learning)
    let full = model.state(after: state, elapsed: Days(12), grade: .good)
    let part = model.state(
      after: state, elapsed: Days(12), evidence: .recall(.good), through: form)
    let gain = (full.stability.count / 10 - 1) * learning
    #expect(abs(part.stability.count / 10 - 1 - gain) < 1e-12)
    #expect(part.difficulty == full.difficulty)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func bothStabilitiesTakeTheirShare(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let model = FSRS7()
    let before = model.state(after: nil, elapsed: .zero, grade: .good)
    let elapsed = Days(random.number(in: 0.5...40))
    let full = model.state(after: before, elapsed: elapsed, grade: .good)
    let part = model.state(
      after: before, elapsed: elapsed, evidence: .recall(.good), through: FormEffect(learning: 0.7))
    for stability in [\FSRS7.State.stability, \.fastStability] {
      let share =
        (part[keyPath: stability] - before[keyPath: stability])
        / (full[keyPath: stability] - before[keyPath: stability])
      #expect(abs(share - 0.7) < 1e-9, "seed \(seed)")
    }
    #expect(part.difficulty == full.difficulty)
    let days = random.number(in: 0...300)
    #expect(
      model.following(part) { $0(days) } == model.retrievability(of: part, after: Days(days)),
      "seed \(seed)")
  }

  @Test func aFailureTeachesTheSameInEveryForm() {
    #expect(
      model.state(
        after: state, elapsed: Days(12), evidence: .dontKnow, through: .choice(options: 4))
        == model.state(after: state, elapsed: Days(12), grade: .again))
  }

  @Test func aFirstReviewHasNoGrowthToShare() {
    let form = FormEffect(learning: 0.5)
    #expect(
      model.state(after: nil, elapsed: .zero, evidence: .recall(.good), through: form)
        == model.state(after: nil, elapsed: .zero, grade: .good))
  }

  @Test func anEasierFormMakesAHitMoreLikelyKnown() {
    let evidence = Evidence.recognition(right: true, options: 4)
    let easy = FormEffect(chance: 0.25, offset: 0.5)
    let plain = FormEffect(chance: 0.25)
    func posterior(_ form: FormEffect) -> Double {
      model.posterior(of: evidence, after: state, elapsed: Days(12), through: form)
    }
    #expect(posterior(easy) > posterior(plain))
    #expect(posterior(plain) < 1)
  }

  @Test func siblingsShareWhatToExpectOfANewCard() {
    #expect(Evidence.expectation(siblings: []) == Evidence.expectationForNewCards)
    #expect(abs(Evidence.expectation(siblings: [0.95]) - 1.95 / 3) < 1e-12)
    #expect(Evidence.expectation(siblings: [0.1, 0.1]) < 0.5)
    let evidence = Evidence.recognition(right: true, options: 4)
    let form = FormEffect(chance: 0.25)
    let alone = model.state(after: nil, elapsed: .zero, evidence: evidence, through: form)
    let beside = model.state(
      after: nil, elapsed: .zero, evidence: evidence, through: form, expecting: 0.65)
    #expect(beside.stability > alone.stability)
  }
}
