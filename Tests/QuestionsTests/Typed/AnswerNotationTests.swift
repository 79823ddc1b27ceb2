import Facts
import Questions
import Testing

/// The notation of right answers in decks.
@Suite struct AnswerNotationTests {
  private func verdict(_ typed: String, _ answer: String, accepted: [String] = []) -> TypedVerdict {
    GuardDeck.judge.judge(typed, for: GuardDeck.judge.answer(written: answer, accepted: accepted))
      .verdict
  }

  @Test func barsSeparateForms() {
    let notation = AnswerNotation("Oslo | Christiania", accepted: ["Kristiania | Viken"])
    #expect(notation.shown == "Oslo")
    #expect(notation.forms == ["Oslo", "Christiania", "Kristiania", "Viken"])
    #expect(verdict("christiania", "Oslo | Christiania") == .exact)
    #expect(verdict("Viken", "Oslo", accepted: ["Viken"]) == .exact)
    #expect(verdict("Bergen", "Oslo | Christiania") == .wrong)
  }

  @Test func optionalPartsMayBeLeftOut() {
    #expect(verdict("Red Army Faction", "Red Army Faction (RAF)") == .exact)
    #expect(verdict("red army faction raf", "Red Army Faction (RAF)") == .exact)
    #expect(verdict("", "(anything)") == .empty)
    #expect(verdict("()", "(anything)") == .wrong)
  }

  @Test func strictTextsMustBeTypedAsTheyStand() {
    #expect(verdict("Co", "=Co") == .exact)
    #expect(verdict("CO", "=Co") == .wrong)
    #expect(verdict("co", "Cobalt", accepted: ["=Co"]) == .wrong)
    #expect(verdict("Co", "Cobalt", accepted: ["=Co"]) == .exact)
    #expect(verdict("cobolt", "Cobalt", accepted: ["=Co"]) == .close)
  }

  @Test func tolerancesBelongToNumbers() {
    #expect(AnswerNotation("20 million ~0.1").tolerance == 0.1)
    #expect(AnswerNotation("20 million ~5%").tolerance == 0.05)
    #expect(AnswerNotation("~1917").tolerance == nil)
    #expect(AnswerNotation("~1917").shown == "~1917")
    #expect(verdict("21", "20 ~10%") == .close)
  }

  @Test func refusalsSayWhy() {
    let answer = GuardDeck.judge.answer(
      written: "Petrograd", accepted: ["!Leningrad: That is its later name."])
    let found = GuardDeck.judge.judge("leningrad", for: answer)
    #expect(found.verdict == .wrong)
    #expect(found.note == "That is its later name.")
    #expect(GuardDeck.judge.judge("Petrograd", for: answer).verdict == .exact)
  }

  @Test func writtenAnswersAreOfTheirSort() {
    let judge = GuardDeck.judge
    #expect(judge.answer(written: "Lev Trotsky").content == .person)
    #expect(judge.answer(written: "Lev Trotsky").text == "Lev Trotsky")
    #expect(judge.answer(written: "The State and Revolution").content == .title)
    #expect(judge.answer(written: "a phrase of its own").content == .term)
    for (text, isDate) in [
      ("7 November 1917", true), ("1917", true), ("1936–1938", true), ("November 1917", true),
      ("17", false), ("20 million", false), ("May", false), ("1917 Bolsheviks", false),
    ] {
      if case .date = judge.answer(written: text).content {
        #expect(isDate, "\(text)")
      } else {
        #expect(!isDate, "\(text)")
      }
    }
    for (text, isNumber) in [
      ("17", true), ("20 million", true), ("five", true), ("53 years", true), ("M", false),
      ("12 Angry Men", false), ("one country", false),
    ] {
      if case .number = judge.answer(written: text).content {
        #expect(isNumber, "\(text)")
      } else {
        #expect(!isNumber, "\(text)")
      }
    }
  }

  @Test func longPhrasesAreNotAsked() {
    #expect(TypedAnswer("the New Economic Policy", .term).isAnswerable)
    #expect(TypedAnswer("Union of Soviet Socialist", .term).isAnswerable)
    #expect(!TypedAnswer("Union of Soviet Socialist Republics", .term).isAnswerable)
    #expect(TypedAnswer("Red Army Faction (a group in Germany)", .term).isAnswerable)
    #expect(GuardDeck.judge.answer(written: "390,000 to 600,000").isAnswerable)
  }
}
