import Testing

@testable import Memory

@Suite struct EvidenceTests {
  let model = FSRS6()
  let state = FSRS6.State(stability: Days(10), difficulty: 5)

  @Test(arguments: Grade.allCases)
  func recallIsItsGrade(grade: Grade) {
    for before in [nil, state] {
      #expect(
        model.state(after: before, elapsed: Days(12), evidence: .recall(grade))
          == model.state(after: before, elapsed: Days(12), grade: grade))
    }
  }

  @Test func notKnowingIsAgain() {
    #expect(Evidence.dontKnow == .recall(.again))
    #expect(
      model.state(after: state, elapsed: Days(12), evidence: .dontKnow)
        == model.state(after: state, elapsed: Days(12), grade: .again))
  }

  @Test func thePosteriorIsTheOneOfTheRule() {
    let right = Evidence.recognition(right: true, options: 4)
    let wrong = Evidence.recognition(right: false, options: 4)
    #expect(abs(right.posterior(expecting: 0.8) - 0.776 / (0.776 + 0.05)) < 1e-12)
    #expect(abs(wrong.posterior(expecting: 0.8) - 0.024 / (0.024 + 0.15)) < 1e-12)
  }

  @Test func aCueMultipliesTheOdds() {
    let plain = Evidence.recognition(right: true, options: 4).posterior(expecting: 0.7)
    let sure = Evidence.recognition(right: true, options: 4, cue: 4).posterior(expecting: 0.7)
    #expect(abs(sure / (1 - sure) - 4 * plain / (1 - plain)) < 1e-9)
  }

  @Test func aChoiceWithoutChoiceSaysNothing() {
    for right in [true, false] {
      let evidence = Evidence.recognition(right: right, options: 1)
      #expect(abs(evidence.posterior(expecting: 0.7) - 0.7) < 1e-12)
    }
  }

  @Test func certaintyLeavesNothingToWeigh() {
    let right = Evidence.recognition(right: true, options: 4)
    #expect(right.posterior(expecting: 1) == 1)
    #expect(right.posterior(expecting: 0) == 0)
    #expect(Evidence(grade: .again, chance: 0.25, slip: 0).posterior(expecting: 1) == 0)
  }

  /// R is 1 within the day, which would turn every wrong choice into a slip.
  @Test func withinTheDayAChoiceIsTakenAtFaceValue() {
    for (right, grade) in [(true, Grade.good), (false, Grade.again)] {
      #expect(
        model.state(
          after: state, elapsed: Days(0.4),
          evidence: .recognition(right: right, options: 2))
          == model.state(after: state, elapsed: .zero, grade: grade))
    }
  }

  @Test func aFirstHitAmongFourComesBackTomorrow() {
    let policy = IntervalPolicy()
    func days(_ evidence: Evidence) -> Int {
      let state = model.state(after: nil, elapsed: .zero, evidence: evidence)
      return policy.days(
        interval: model.interval(of: state, retention: 0.9), previous: nil, passed: true, fuzz: nil)
    }
    #expect(days(.recognition(right: true, options: 4)) == 1)
    #expect(days(.recall(.good)) == 2)
  }
}
