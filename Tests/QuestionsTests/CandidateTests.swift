import Facts
import Testing

@testable import Questions

/// What is offered as wrong, and what must not be.
struct CandidateTests {
  @Test func anotherValueOfARelationWithOneValueIsWrong() throws {
    let deck = try SmallDeck(
      "entities:\n  otto: {kind: king, name: Otto, born-in: ard}\n" + SmallDeck.towns)
    #expect(try deck.lures("otto.born-in") == ["Bex", "Cos", "Dol", "Eu"])
    #expect(try deck.rules("otto.born-in") == ["functional"])
  }

  @Test func whatACompleteListDoesNotHoldIsWrong() throws {
    let deck = try SmallDeck(
      "entities:\n  otto: {kind: king, name: Otto, visited: [ard, bex]}\n" + SmallDeck.towns)
    #expect(try deck.lures("otto.visited.ard") == ["Cos", "Dol", "Eu"])
    #expect(try deck.rules("otto.visited.ard") == ["complete"])
  }

  @Test func whatTheDeckDoesNotKnowIsNotWrong() throws {
    let deck = try SmallDeck(
      "entities:\n  otto: {kind: king, name: Otto, likes: ard}\n" + SmallDeck.towns)
    #expect(try deck.forms("otto.likes") == [.flashcard])
  }

  @Test func whatTheAuthorRulesOutIsNotOffered() throws {
    let deck = try SmallDeck(
      """
      entities:
        otto:
          kind: king
          name: Otto
          born-in: {is: ard, never: bex, accept: [Dol]}
          died-on: {is: 1200, never: ["1201", "1199"]}
          age: {is: 50, never: [45, 55]}
          motto: {is: All for one, never: [Now or never]}
        hugo: {kind: king, name: Hugo, motto: Now or never}
        karl: {kind: king, name: Karl, motto: One by one}
        emma: {kind: king, name: Emma, motto: Come and go}

      """ + SmallDeck.towns)
    #expect(try deck.lures("otto.born-in") == ["Cos", "Eu"])
    #expect(try deck.lures("otto.died-on").isDisjoint(with: ["1201", "1199"]))
    #expect(try deck.lures("otto.age").isDisjoint(with: ["45 years", "55 years"]))
    #expect(try deck.lures("otto.motto") == ["One by one", "Come and go"])
  }

  @Test func whatTheTextSaysIsNotOffered() throws {
    let deck = try SmallDeck(
      """
      entities:
        otto:
          kind: king
          name: Otto
          born-in: {is: ard, essay: born at the Ville d'Eu}
          died-on: {is: 1200, essay: "in 1201"}
          age: {is: 50, essay: "45"}
          motto: {is: All for one, essay: now or never}
        hugo: {kind: king, name: Hugo, motto: Now or never}
        karl: {kind: king, name: Karl, motto: One by one}
        emma: {kind: king, name: Emma, motto: Come and go}

      """ + SmallDeck.towns)
    #expect(try deck.lures("otto.born-in") == ["Bex", "Cos", "Dol"])
    #expect(try !deck.lures("otto.died-on").contains("1201"))
    #expect(try !deck.lures("otto.age").contains("45 years"))
    #expect(try deck.lures("otto.motto") == ["One by one", "Come and go"])
  }

  @Test func anotherNameOfTheKeyIsNotOffered() throws {
    let deck = try SmallDeck(
      """
      entities:
        otto: {kind: king, name: Otto, born-in: eu}
        old-eu: {kind: town, name: Ville-d'Eu}

      """ + SmallDeck.towns)
    #expect(try deck.lures("otto.born-in") == ["Ard", "Bex", "Cos", "Dol"])
  }

  @Test func whatTheQuestionNamesIsNotOffered() throws {
    let deck = try SmallDeck(
      """
      entities:
        otto: {kind: king, name: Otto of Bex, born-in: ard}

      """ + SmallDeck.towns)
    #expect(try deck.lures("otto.born-in") == ["Cos", "Dol", "Eu"])
  }

  @Test func aSubjectIsWrongIfItsOtherValueIsKnown() throws {
    let deck = try SmallDeck(
      """
      entities:
        otto: {kind: king, name: Otto, born-in: ard}
        hugo: {kind: king, name: Hugo, born-in: bex}
        karl: {kind: king, name: Karl, born-in: cos}
        emma: {kind: king, name: Emma, age: 40}
        ida: {kind: king, name: Ida, born-in: {is: bex, essay: in Ard}}

      """ + SmallDeck.towns)
    #expect(try deck.lures("otto.born-in.back") == ["Hugo", "Karl"])
  }

  @Test func aSubjectThatHasTheValueTooIsNotOffered() throws {
    let deck = try SmallDeck(
      """
      entities:
        otto: {kind: king, name: Otto, died-on: 1200-05-01}
        hugo: {kind: king, name: Hugo, died-on: 1200}
        karl: {kind: king, name: Karl, died-on: {is: 1200-05-09, old-style: 1200-05-01}}
        emma: {kind: king, name: Emma, died-on: 1203}
        ida: {kind: king, name: Ida, died-on: 1204}
      """)
    #expect(try deck.lures("otto.died-on.back") == ["Emma", "Ida"])
  }

  @Test func aValueWithOneSubjectMakesAllOthersWrong() throws {
    let deck = try SmallDeck(
      """
      entities:
        otto: {kind: king, name: Otto, rules: ard}
        hugo: {kind: king, name: Hugo}
        karl: {kind: king, name: Karl, rules: bex}
        emma: {kind: person, name: Emma}

      """ + SmallDeck.towns)
    #expect(try deck.lures("otto.rules.back") == ["Hugo", "Karl"])
    #expect(try deck.rules("otto.rules.back") == ["inverse-functional"])
  }

  @Test func theOwnKindStandsNearer() throws {
    let deck = try SmallDeck(
      """
      entities:
        otto: {kind: king, name: Otto, born-in: ard}
        hugo: {kind: king, name: Hugo, born-in: bex}
        emma: {kind: person, name: Emma, born-in: cos}

      """ + SmallDeck.towns)
    let pool = deck.maker.pool
    let (otto, hugo) = (
      try #require(deck.maker.deck.entity("otto")), try #require(deck.maker.deck.entity("hugo"))
    )
    let emma = try #require(deck.maker.deck.entity("emma"))
    #expect(pool.likeness(of: otto, and: hugo) > pool.likeness(of: otto, and: emma))
    #expect(pool.kindNearness("king", "king") == 1)
    #expect(pool.kindNearness("king", "person") == 2.0 / 3)
    #expect(pool.kindNearness("king", "town") == 0)
  }

  @Test func theAuthorsWrongAnswersComeFirst() throws {
    let deck = try SmallDeck(
      """
      entities:
        otto:
          kind: king
          name: Otto
          born-in: {is: ard, wrong: [bex, Xanten, Ypern]}
          died-on: {is: 1200, wrong: ["1310", "1090", "1205"]}
          visited: {is: ard, wrong: [Xanten]}

      """ + SmallDeck.towns)
    #expect(try deck.lures("otto.born-in") == ["Bex", "Xanten", "Ypern"])
    #expect(try deck.rules("otto.born-in") == ["asserted"])
    for question in try deck.draws("otto.died-on") {
      #expect(question.options.map(\.text) == ["1090", "1200", "1205", "1310"])
    }
    #expect(try deck.lures("otto.visited") == ["Xanten", "Bex", "Cos", "Dol", "Eu"])
  }

  @Test func theAuthorsWrongSubjectsComeFirst() throws {
    let deck = try SmallDeck(
      """
      entities:
        otto: {kind: king, name: Otto, born-in: {is: ard, wrong-back: [emma, Ida, Uta]}}
        hugo: {kind: king, name: Hugo, born-in: bex}
        emma: {kind: person, name: Emma}

      """ + SmallDeck.towns)
    #expect(try deck.lures("otto.born-in.back") == ["Emma", "Ida", "Uta"])
    #expect(try deck.rules("otto.born-in.back") == ["asserted"])
  }

  @Test func twoLuresAreEnoughAndOneIsNot() throws {
    func forms(_ towns: String) throws -> [Form] {
      try SmallDeck("entities:\n  otto: {kind: king, name: Otto, visited: ard}\n" + towns)
        .forms("otto.visited")
    }
    let towns = SmallDeck.towns.split(separator: "\n", omittingEmptySubsequences: true)
    #expect(try forms(towns.prefix(3).joined(separator: "\n")) == [.choice, .cloze, .flashcard])
    #expect(try forms(towns.prefix(2).joined(separator: "\n")) == [.cloze, .flashcard])
  }
}
