import Facts
import Testing

@testable import Questions

/// Branches of the rules about options that one mutation each does not reach.
struct OptionRuleTests {
  private let deck = LintDeck.shared

  private func finds(
    _ rule: Rule, in card: Card.ID, _ change: (inout Question) -> Void
  ) throws -> Bool {
    var question = try deck.clean(card, .choice)
    change(&question)
    return deck.rules(question).contains(rule)
  }

  @Test func oneThingUnderTwoNamesIsOfferedTwice() throws {
    #expect(
      try finds(.duplicate, in: "edmund.raised-in") { question in
        let lures = question.options.indices.filter { !question.options[$0].isKey }
        question.options[lures[1]].entity = question.options[lures[0]].entity
      })
    #expect(
      try finds(.duplicate, in: "seat") {
        $0.offer(["In the hall", "In the camp", "in the Camp"])
      })
  }

  @Test func aSurnameBesideItsFullNameIsFound() throws {
    #expect(
      try finds(.nearDuplicate, in: "edmund.sealed-on.back") {
        $0.printLure("Harrow", entity: "albert")
      })
    #expect(
      try !finds(.nearDuplicate, in: "edmund.sealed-on.back") {
        $0.printLure("Marsham", entity: "albert")
      })
  }

  @Test func lettersOfOtherOptionsAreFound() throws {
    #expect(try finds(.allOfTheAbove, in: "seat") { $0.printLure("A and b") })
    #expect(try !finds(.allOfTheAbove, in: "seat") { $0.printLure("Hall and camp") })
  }

  @Test func aStopAfterOneOptionIsFound() throws {
    #expect(try finds(.parallelForm, in: "seat") { $0.printLure("In the royal camp.") })
    #expect(try !finds(.parallelForm, in: "seat") { $0.printLure("In the royal camp") })
  }

  @Test func countsUnderAQuarterAreFound() throws {
    #expect(
      try finds(.magnitude, in: "karlsburg.towers") { $0.offer(["5", "23", "27"], key: 1) })
    #expect(
      try !finds(.magnitude, in: "karlsburg.towers") { $0.offer(["6", "23", "27"], key: 1) })
  }
}
