import Testing

@testable import Memory

@Suite struct GradeRuleTests {
  let pace = AnswerPace(quick: 3, slow: 12)

  @Test func aWrongAnswerIsAgain() {
    #expect(GradeRule.choice.grade(right: false, certainty: .sure) == .again)
    #expect(GradeRule.typed.grade(right: false, seconds: 1, pace: pace) == .again)
  }

  @Test func aChoiceIsNeverEasy() {
    for certainty in Certainty.allCases {
      for seconds in [nil, 0.1, 5, 40] {
        let grade = GradeRule.choice.grade(
          right: true, certainty: certainty, seconds: seconds, pace: pace)
        #expect(grade == .good || grade == .hard)
      }
    }
    #expect(GradeRule.choice.grade(right: true) == .good)
    #expect(GradeRule.choice.grade(right: true, certainty: .unsure) == .hard)
    #expect(GradeRule.choice.grade(right: true, seconds: 13, pace: pace) == .hard)
    #expect(GradeRule.choice.grade(right: true, seconds: 12, pace: pace) == .good)
    #expect(GradeRule.choice.grade(right: true, seconds: 100, pace: nil) == .good)
  }

  @Test func typingIsEasyOnlyIfSureAndQuick() {
    let rule = GradeRule.typed
    #expect(rule.grade(right: true, certainty: .sure, seconds: 2, pace: pace) == .easy)
    #expect(rule.grade(right: true, certainty: .sure, seconds: 3, pace: pace) == .good)
    #expect(rule.grade(right: true, certainty: .unsaid, seconds: 2, pace: pace) == .good)
    #expect(rule.grade(right: true, certainty: .sure, seconds: 2) == .good)
    #expect(rule.grade(right: true, certainty: .guessed, seconds: 99, pace: pace) == .good)
  }

  @Test func thePaceIsThatOfEnoughAnswers() {
    #expect(AnswerPace(of: (1...19).map(Double.init)) == nil)
    #expect(AnswerPace(of: [.nan, -1] + (1...19).map(Double.init)) == nil)
    let pace = AnswerPace(of: (1...20).reversed().map(Double.init))
    #expect(pace == AnswerPace(quick: 4, slow: 16))
  }
}
