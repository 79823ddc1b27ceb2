import Facts
import Testing

struct CardProblemTests {
  /// The complaints about one card, whose keys begin on line 2.
  func problems(of card: Tree) -> [String] { FactsTests.problems(in: ["cards": [card]]) }

  @Test func aCardNeedsFrontAndBack() {
    #expect(problems(of: ["front": "a"]) == ["deck.yaml:2:5: this card has no 'back'; add it"])
    #expect(
      problems(of: ["why": "x"]) == [
        "deck.yaml:2:5: this card has no 'front'; add it",
        "deck.yaml:2:5: this card has no 'back'; add it",
      ])
  }

  @Test func aCardIsEitherBasicOrCloze() {
    #expect(
      problems(of: ["front": "a", "cloze": "{{b}}"]) == [
        "deck.yaml:2:5: a card is either 'front' and 'back' or 'cloze'; keep one of them"
      ])
  }

  @Test func aClozeTextHidesSomething() {
    #expect(
      problems(of: ["cloze": "nothing hidden"]) == [
        "deck.yaml:2:5: the double braces do not pair or hide nothing; write {{hidden words}}"
      ])
  }

  @Test func theNameOfACardIsASlug() {
    #expect(
      problems(of: ["id": "A", "front": "a", "back": "b"]) == [
        "deck.yaml:2:5: 'A' is no id; use lower-case letters, digits and hyphens, 64 at most"
      ])
  }

  @Test func twoCardsMayNotShareANameOrAText() {
    #expect(
      FactsTests.problems(in: [
        "cards": [
          ["id": "a", "front": "One?", "back": "1"], ["id": "a", "front": "Two?", "back": "2"],
        ]
      ]) == [
        "deck.yaml:5:5: card 'a' is already defined at deck.yaml:2:5; rename or merge one of them"
      ])
    #expect(
      FactsTests.problems(in: [
        "cards": [
          ["front": "One?", "back": "1"], ["front": "one", "back": "2"], ["cloze": "{{One}}!"],
        ]
      ]) == [
        "deck.yaml:4:5: card 'one' is already defined at deck.yaml:2:5; rename or merge one of them",
        "deck.yaml:6:5: card '{{One}}!' is already defined at deck.yaml:2:5; rename or merge one "
          + "of them",
      ])
  }

  @Test func theAuthorsWrongAnswerMustNotBeRight() {
    #expect(
      problems(of: ["front": "a", "back": "Oslo", "accept": "Kristiania", "wrong": ["oslo", "x"]])
        == ["deck.yaml:6:9: the wrong answer 'oslo' is the right one; replace it"])
    #expect(
      problems(of: ["front": "a", "back": "b", "accept": "C", "wrong": "c"]) == [
        "deck.yaml:5:12: the wrong answer 'c' is the right one; replace it"
      ])
  }

  @Test func aClaimOnACardNamesItsOwner() {
    let card: Tree = [
      "front": "Is it good?", "back": "Yes", "status": "opinion", "attributed-to": "Paul Valéry",
    ]
    #expect(
      problems(of: card) == [
        "deck.yaml:2:5: warning: a question of this claim does not say that it is the view of Paul "
          + "Valéry; name the owner in it"
      ])
    #expect(problems(of: card.with("front", "Did Valéry find it good?")) == [])
  }

  @Test func aDeckWithSourcesHasOneForEverything() {
    let deck: Tree = [
      "sources": ["essay": ["title": "Essay"], "atlas": ["title": "Atlas"]],
      "cards": [["front": "a", "back": "b"]],
    ]
    #expect(
      FactsTests.problems(in: deck) == [
        "deck.yaml:7:5: warning: no source; add 'source' here or to the entity"
      ])
  }

  @Test func whereTheRecordDiffersFromTheEssayAReferenceIsCited() {
    func problems(citing source: Tree) -> [String] {
      let card: Tree = ["front": "a", "back": "b", "essay": "c", "source": source]
      let sources: Tree = ["essay": ["title": "Essay"], "atlas": ["title": "Atlas"]]
      return FactsTests.problems(in: ["sources": sources, "cards": [card]])
    }
    #expect(
      problems(citing: "essay §1") == [
        "deck.yaml:7:5: warning: the record differs from the essay and only the essay is cited; "
          + "cite a reference work"
      ])
    #expect(problems(citing: ["essay §1", "atlas p. 4"]) == [])
  }

  @Test func anEmptyItemOfAListIsNoAnswer() throws {
    let outcome = read([
      "cards": [["front": "a", "back": "b", "wrong": ["x", "", .nothing], "accept": [""]]]
    ])
    let card = try #require(outcome.deck?.written.first)
    #expect(card.wrong == ["x"])
    #expect(card.accepted == [])
  }
}
