import Facts
import Questions
import Testing

/// How cards are worded in each form, and when a form is not fair.
struct FormTests {
  private static let kings = """
    entities:
      otto:
        kind: king
        name: the Elder Otto
        also: [Otto I]
        section: deaths
        died-on: {is: 1200-05-01, why: He fell., note: Or so they say.}
        born-in: {is: ard, essay: born in Bex, status: corrected}
        visited: [ard, bex]
      hugo: {kind: king, name: Hugo, died-on: 1203-01-01, born-in: ard}
      karl: {kind: king, name: Karl, died-on: "1203", born-in: bex}
    sections: [{id: deaths, title: Deaths}]

    """

  private static func deck() throws -> SmallDeck {
    let towns = SmallDeck.towns.split(separator: "\n").joined(separator: "\n")
    return try SmallDeck(kings.replacing("sections:", with: towns + "\nsections:"))
  }

  @Test func aFactIsAskedForItsValueAndItsSubject() throws {
    let deck = try Self.deck()
    let forward = try #require(try deck.question("otto.died-on", .flashcard))
    #expect(forward.stem == "On what date did the Elder Otto die?")
    #expect(forward.answer == "1 May 1200")
    #expect(forward.facts == ["otto.died-on"])
    let backward = try #require(try deck.question("otto.died-on.back", .flashcard))
    #expect(backward.stem == "Who died on 1 May 1200?")
    #expect(backward.answer == "Elder Otto")
    #expect(backward.accepted == ["Otto I"])
  }

  @Test func aStatementHidesItsValueOrItsSubject() throws {
    let deck = try Self.deck()
    let forward = try #require(try deck.question("otto.died-on", .cloze))
    #expect(forward.stem == "As the annals say, the Elder Otto died on ________ [date].")
    let backward = try #require(try deck.question("otto.died-on.back", .cloze))
    #expect(backward.stem == "As the annals say, ________ [person] died on 1 May 1200.")
  }

  @Test func severalValuesAreAskedAsOneOfThese() throws {
    let deck = try Self.deck()
    #expect(try deck.forms("otto.visited.ard") == [.choice])
    let question = try #require(try deck.question("otto.visited.ard", .choice))
    #expect(question.stem == "Which of these towns did the Elder Otto visit?")
    #expect(question.answer == "Ard")
  }

  @Test func severalSubjectsAreAskedAsOneOfThese() throws {
    let deck = try SmallDeck(
      """
      entities:
        otto: {kind: king, name: Otto, born-in: ard}
        hugo: {kind: king, name: Hugo, born-in: ard}
        karl: {kind: king, name: Karl, born-in: bex}
        emma: {kind: king, name: Emma, born-in: cos}

      """ + SmallDeck.towns)
    #expect(try deck.forms("otto.born-in.back") == [.choice])
    let question = try #require(try deck.question("otto.born-in.back", .choice))
    #expect(question.stem == "Which of these people was born in Ard?")
    #expect(Set(question.options.map(\.text)) == ["Otto", "Karl", "Emma"])
  }

  @Test func aDateInsideAnothersYearIsAskedWithOptionsOnly() throws {
    let deck = try SmallDeck(
      """
      entities:
        otto: {kind: king, name: Otto, died-on: 1203-01-01}
        hugo: {kind: king, name: Hugo, died-on: 1203}
        karl: {kind: king, name: Karl, died-on: 1205}
        emma: {kind: king, name: Emma, died-on: 1207}
      """)
    #expect(try deck.forms("otto.died-on.back") == [.choice])
    #expect(try deck.forms("karl.died-on.back") == [.choice, .cloze, .flashcard])
  }

  @Test func aQuestionThatNamesItsAnswerIsNotAsked() throws {
    let deck = try SmallDeck(
      "entities:\n  otto: {kind: king, name: Otto of Ard, born-in: ard}\n" + SmallDeck.towns)
    #expect(try deck.forms("otto.born-in") == [])
  }

  @Test func aLongPhraseIsNotBlanked() throws {
    func forms(_ motto: String) throws -> [Form] {
      try SmallDeck("entities:\n  otto: {kind: king, name: Otto, motto: \(motto)}")
        .forms("otto.motto")
    }
    #expect(try forms("Come and go") == [.cloze, .flashcard])
    #expect(try forms("Come and go home") == [.flashcard])
  }

  @Test(arguments: [("atrocity", true), ("self-harm", true), ("violence", false), ("none", false)])
  func atrocityAndSelfHarmAreAskedPlainly(sensitivity: String, isPlain: Bool) throws {
    let deck = try SmallDeck(
      """
      entities:
        otto: {kind: king, name: Otto, sensitivity: \(sensitivity), died-on: 1200}
      """)
    #expect(
      try deck.forms("otto.died-on") == (isPlain ? [.flashcard] : [.choice, .cloze, .flashcard]))
  }

  @Test func aClaimIsStatedOnlyWithItsOwner() throws {
    func forms(_ say: String) throws -> [Form] {
      try SmallDeck(
        """
        entities:
          otto:
            kind: king
            name: Otto
            motto:
              is: Be brave
              status: opinion
              attributed-to: Widukind
              ask: "What, says {owner}, was the motto of {from}?"
              say: "\(say)"
        """
      ).forms("otto.motto")
    }
    #expect(try forms("On the shield of {from} one reads {to}.") == [.flashcard])
    #expect(try forms("On the shield, {owner} says, one reads {to}.") == [.cloze, .flashcard])
    #expect(try forms("On the shield, Widukind says, one reads {to}.") == [.cloze, .flashcard])
  }

  @Test func handWrittenCardsAreAskedAsWritten() throws {
    let deck = try SmallDeck(
      """
      cards:
        - {id: plain, front: Capital of Norway, back: oslo, accept: [Kristiania]}
        - {id: chosen, front: Capital of Peru, back: Lima, wrong: [Quito, Bogotá, La Paz]}
        - {id: holes, cloze: "The {{NEP}} was announced at the {{Tenth}} Party Congress."}
      """)
    #expect(try deck.forms("plain") == [.flashcard])
    #expect(try deck.question("plain", .flashcard)?.answer == "oslo")
    #expect(try deck.question("plain", .flashcard)?.accepted == ["Kristiania"])
    #expect(try deck.forms("chosen") == [.choice, .flashcard])
    #expect(try deck.lures("chosen") == ["Quito", "Bogotá", "La Paz"])
    let hole = try #require(try deck.question("holes.2", .cloze))
    #expect(hole.stem == "The NEP was announced at the ________ Party Congress.")
    #expect(hole.answer == "Tenth")
    #expect(
      hole.explanation.statement == "The NEP was announced at the Tenth Party Congress.")
  }

  @Test func theExplanationSaysWhyAndWhatTheTextSays() throws {
    let deck = try Self.deck()
    let death = try #require(try deck.question("otto.died-on", .flashcard)).explanation
    #expect(death.statement == "As the annals say, the Elder Otto died on 1 May 1200.")
    #expect(death.why == "He fell.")
    #expect(death.note == "Or so they say.")
    #expect(death.badge == "record")
    let birth = try #require(try deck.question("otto.born-in", .flashcard)).explanation
    #expect(birth.note == "The essay says: born in Bex.")
  }

  @Test func factsAndValuesCanBePrinted() throws {
    let deck = try Self.deck().maker.deck
    let fact = try #require(deck.facts.first)
    #expect(deck.text(of: fact.value) == "1 May 1200")
    #expect(deck.statement(of: fact) == "As the annals say, the Elder Otto died on 1 May 1200.")
    #expect(deck.text(of: .text("a phrase")) == "A phrase")
    #expect(deck.text(of: .entity("ard")) == "Ard")
  }
}
