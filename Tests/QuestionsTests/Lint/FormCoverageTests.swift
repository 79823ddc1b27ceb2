import Facts
import Testing

@testable import Questions

/// Which forms cards have, and why they lack others.
struct FormCoverageTests {
  @Test(arguments: Library.all)
  func everyFormThatIsMissingHasAReason(studied: Studied) {
    let coverage = FormCoverage(maker: studied.maker, seeds: 1)
    for card in studied.deck.cards {
      for form in Form.allCases where coverage.formsByCard[card.id]?.contains(form) == false {
        #expect(studied.maker.reason(whyNot: form, for: card) != nil, "\(card.id) as \(form)")
      }
    }
  }

  @Test func reasonsNameTheNearestCause() throws {
    let maker = LintDeck.shared.lint.maker
    func reason(_ card: String, _ form: Form) throws -> MissingForm? {
      maker.reason(whyNot: form, for: try #require(maker.card(Card.ID(card))))
    }
    #expect(try reason("edmund.raised-in", .chronology) == .isNoEvent)
    #expect(try reason("edmund.raised-in", .selectAll) == .hasOneAnswer)
    #expect(try reason("seat", .matching) == .isWritten)
  }

  @Test func sharesFallWithTheNumberOfForms() {
    let coverage = FormCoverage(maker: LintDeck.shared.lint.maker, seeds: 1)
    let shares = (1...11).map { coverage.share(inForms: $0) }
    #expect(shares == shares.sorted(by: >))
    #expect(shares.first ?? 0 > 0.9)
    #expect(shares.last == 0)
  }
}
