import Foundation
import Testing

@testable import Memory

@Suite struct FormFitTests {
  @Test func fewAnswersLeaveTheStartValues() {
    let start = FormEffect.choice(options: 4)
    let answers = (0..<299).map { _ in FormFit.Answer(recall: 0.5, chance: 0.25, right: true) }
    #expect(FormFit.fitted(start, to: answers) == start)
    let none: [LearningFit.Sample<FSRS6.State>] = []
    #expect(LearningFit.fitted(start, to: none, under: FSRS6()) == start)
  }

  @Test(arguments: [(offset: 1.2, slip: 0.08), (offset: -0.4, slip: 0.01)])
  func slipAndOffsetAreFound(truth: (offset: Double, slip: Double)) {
    var random = SeededGenerator(seed: 11)
    let real = FormEffect(chance: 0.25, slip: truth.slip, offset: truth.offset)
    let fitted = FormFit.fitted(
      .choice(options: 4), to: answers(20_000, through: real, random: &random))
    #expect(abs(fitted.offset - truth.offset) < 0.12)
    #expect(abs(fitted.slip - truth.slip) < 0.015)
    #expect(fitted.learning == 0.7 && fitted.chance == 0.25)
  }

  @Test func recallFitsItsOffsetOnly() {
    var random = SeededGenerator(seed: 12)
    let fitted = FormFit.fitted(
      .production, to: answers(5000, through: FormEffect(offset: -0.8), random: &random))
    #expect(abs(fitted.offset + 0.8) < 0.12)
    #expect(fitted.slip == FormEffect.production.slip)
  }

  /// No direction along either line leads further down.
  @Test func theFitIsAValley() {
    var random = SeededGenerator(seed: 13)
    let start = FormEffect.choice(options: 3)
    let answers = answers(2000, through: FormEffect(chance: 1 / 3.0), random: &random)
    let groups = FormFit.grouped(answers)
    let fitted = FormFit.fitted(start, to: answers)
    let depth = FormFit.loss(of: fitted, from: start, on: groups)
    for (offset, slip) in [(0.01, 0), (-0.01, 0), (0, 0.001), (0, -0.001), (0.01, 0.001)] {
      var beside = fitted
      beside.offset += offset
      beside.slip += slip
      #expect(FormFit.loss(of: beside, from: start, on: groups) > depth)
    }
  }

  @Test func theChanceOfAQuestionIsLearntFromThoseWhoDoNotKnow() {
    let form = FormEffect(chance: 0.25)
    let answers = (0..<200).map {
      FormFit.Answer(recall: 0.05, chance: 0.25, right: $0 % 2 == 0)
    }
    let chance = QuestionChance.fitted(form, to: answers)
    #expect(chance > 0.44 && chance < 0.5)
    #expect(QuestionChance.fitted(form, to: []) == 0.25)
    let known = [FormFit.Answer(recall: 0.3, chance: 0.25, right: true)]
    #expect(QuestionChance.fitted(form, to: known) == 0.25)
    #expect(QuestionChance.fitted(.recall, to: answers) == 0)
  }

  @Test(arguments: [0.4, 1.0])
  func theLearningValueIsFound(learning: Double) {
    var random = SeededGenerator(seed: 14)
    let model = FSRS6()
    var real = FormEffect(chance: 0.25)
    real.learning = learning
    let samples = (0..<6000).map { _ -> LearningFit.Sample<FSRS6.State> in
      let before = FSRS6.State(
        stability: Days(random.number(in: 2...30)), difficulty: random.number(in: 2...8))
      let elapsed = Days((before.stability.count * random.number(in: 0.8...2)).rounded())
      let evidence = Evidence.recognition(right: true, options: 4)
      let after = model.state(after: before, elapsed: elapsed, evidence: evidence, through: real)
      let next = Days((before.stability.count * random.number(in: 3...12)).rounded(.up))
      return LearningFit.Sample(
        before: before, elapsed: elapsed, evidence: evidence, nextElapsed: next,
        nextForm: .recall,
        nextRight: random.chance(of: model.retrievability(of: after, after: next)))
    }
    let fitted = LearningFit.fitted(
      FormEffect(chance: 0.25, learning: 0.7), to: samples, under: model)
    #expect(abs(fitted.learning - learning) < 0.15)
  }

  private func answers(
    _ count: Int, through form: FormEffect, random: inout SeededGenerator
  ) -> [FormFit.Answer] {
    (0..<count).map { _ in
      let recall = random.number(in: 0.1...0.98)
      return FormFit.Answer(
        recall: recall, chance: form.chance, right: random.chance(of: form.success(recall: recall)))
    }
  }
}
