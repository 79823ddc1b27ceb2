import Facts
import Testing

@testable import Questions

/// Rules about questions in the order of a session, about the deck as a whole, and about learners.
struct SessionRuleTests {
  private let deck = LintDeck.shared

  private func rules(_ session: [Question]) -> Set<Rule> {
    Set(deck.lint.problems(inSession: session).map(\.rule))
  }

  /// Questions that have nothing to do with each other.
  private func strangers() throws -> [Question] {
    [
      try deck.clean("seat", .choice), try deck.clean("oath", .cloze),
      try deck.clean("tannheim.towers", .flashcard), try deck.clean("ludolf.device", .flashcard),
    ]
  }

  @Test func aQuestionThatIsAnsweredBeforeIsFound() throws {
    let one = try deck.clean("edmund.raised-in", .flashcard)
    let back = try deck.clean("edmund.raised-in.back", .choice)
    #expect(rules([one, back]).contains(.enemies))
    #expect(rules([one] + (try strangers()) + [back]).contains(.enemies))
    #expect(rules(try strangers()) == [])
  }

  @Test func elevenQuestionsLaterItIsForgotten() throws {
    let one = try deck.clean("edmund.raised-in", .flashcard)
    let back = try deck.clean("edmund.raised-in.back", .choice)
    let filler = try deck.clean("seat", .choice)
    let nine = Array(repeating: filler, count: 9)
    #expect(rules([one] + nine + [back]).contains(.enemies))
    #expect(!rules([one] + nine + [filler] + [back]).contains(.enemies))
  }

  @Test func aCardMayBeAskedAgain() throws {
    let one = try deck.clean("edmund.raised-in", .flashcard)
    #expect(rules([one, try deck.clean("edmund.raised-in", .choice)]) == [])
  }

  @Test func anAnswerBesideItsSubjectIsFoundInAnyText() throws {
    var one = try deck.clean("seat", .choice)
    let later = try deck.clean("edmund.raised-in", .choice)
    one.explanation.why = "Young Edmund Harrow saw it first when he lived in Old Karlsburg."
    #expect(rules([one, later]).contains(.enemies))
    one.explanation.why = "Young Edmund Harrow saw it first when he lived in Lindenau."
    #expect(!rules([one, later]).contains(.enemies))
  }

  @Test func threeOfAWordingRunningAreFound() throws {
    let same = [
      try deck.clean("edmund.device", .flashcard), try deck.clean("conrad.device", .flashcard),
      try deck.clean("ludolf.device", .flashcard),
    ]
    #expect(rules(same).contains(.monotony))
    #expect(
      !rules([same[0], same[1], try deck.clean("oath", .cloze), same[2]]).contains(.monotony))
  }

  @Test func aWordingThatMakesUpAQuarterIsFound() throws {
    let device = try deck.clean("edmund.device", .flashcard)
    let fill = try strangers().prefix(3) + [try deck.clean("conrad.buried-on", .flashcard)]
    let spread = [device] + fill.prefix(2) + [device] + fill.suffix(2)
    #expect(rules(Array(spread) + [try deck.clean("oath", .cloze), device]).contains(.monotony))
    #expect(!rules(Array(spread) + (try strangers().prefix(2))).contains(.monotony))
  }

  @Test func importantFactsNeedThreeForms() throws {
    let flaws = deck.lint.coverage(seeds: 2)
    // Nobody is asked about the river; no fact of the deck is important.
    #expect(flaws.map(\.words) == ["merle"])
    #expect(deck.lint.share(inForms: 2) > 0.9)
    #expect(deck.lint.share(inForms: 11) == 0)
  }

  @Test func aQuestionThatIsMadeOtherwiseTheSecondTimeIsFound() throws {
    let question = try deck.clean("edmund.raised-in", .choice)
    #expect(deck.lint.determinism([question]).isEmpty)
    var other = question
    other.options.swapAt(0, 1)
    #expect(deck.lint.determinism([question, other]).map(\.rule) == [.determinism])
  }

  @Test func whatNobodyTakesIsRetiredAndWhatMisleadsIsWithdrawn() {
    func problems(_ shown: Int, _ taken: Int, _ discrimination: Double?, _ reports: Int) -> Int {
      QuestionCounts(
        question: "q", lures: [.init("a", shown: shown, taken: taken)],
        discrimination: discrimination, reports: reports
      ).problems.count
    }
    #expect(problems(20, 0, nil, 0) == 1)
    #expect(problems(19, 0, -0.5, 0) == 0)
    #expect(problems(20, 1, -0.1, 0) == 1)
    #expect(problems(20, 1, 0.1, 0) == 0)
    #expect(problems(0, 0, nil, 1) == 1)
  }
}
