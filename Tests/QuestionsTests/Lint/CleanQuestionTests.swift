import Facts
import Testing

@testable import Questions

/// 300 questions that were read one by one and found fair raise no alarm (specification, section 12).
///
/// They are kept as printed, over frozen excerpts of their decks, so that neither the drawing nor the
/// decks can change them: whatever the lint says of them is a false alarm.
struct CleanQuestionTests {
  @Test(arguments: CleanDeck.all)
  func nothingIsFound(deck: CleanDeck) throws {
    for clean in deck.questions {
      let flaws = deck.lint.problems(in: try clean.question(deck.maker))
      #expect(flaws.isEmpty, "\(clean.line): \(flaws.map(LintReport.text(of:)))")
    }
  }

  @Test func thereAreThreeHundredOfEveryForm() {
    let questions = CleanDeck.all.flatMap(\.questions)
    #expect(questions.count == 300)
    #expect(Set(questions.map(\.line)).count == 300)
    for form in Form.allCases { #expect(questions.count { $0.form == form } >= 20, "\(form)") }
  }
}
