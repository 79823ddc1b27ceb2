import Facts
import Testing

struct SchemaProblemTests {
  @Test func aFileThatIsNoMappingIsNoDeck() {
    #expect(
      problems(in: "just words") == [
        "deck.yaml:1:1: expected a mapping such as 'title: …', found text; see "
          + "'iskra deck check --help'"
      ])
    #expect(
      problems(in: ["one", "two"]) == [
        "deck.yaml:1:1: expected a mapping such as 'title: …', found a list; see "
          + "'iskra deck check --help'"
      ])
  }

  @Test func aDeckWithoutFactsAndCardsIsEmpty() {
    #expect(
      problems(in: ["title": "Nothing"], after: nil) == [
        "deck.yaml:1:1: the deck has neither facts nor cards; add 'cards:' or 'entities:'"
      ])
  }

  @Test func noFilesAtAllAreAnEmptyDeckToo() {
    let outcome = DeckReader.read([], fallbackID: "painters")
    #expect(outcome.deck == nil)
    #expect(outcome.problems.map(\.reason) == [.empty])
  }

  @Test func aVersionFromTheFutureIsRefused() {
    #expect(
      problems(in: ["title": "T", "iskra": "2"], after: nil).first
        == "deck.yaml:2:8: format version 2 is newer than this iskra, which reads 1; update iskra")
  }

  @Test func aDeckNeedsATitle() {
    #expect(
      problems(in: ["cards": [["front": "a", "back": "b"]]], after: nil) == [
        "deck.yaml:1:1: this deck has no 'title'; add it"
      ])
  }

  @Test func aKeyWithoutValueIsMissing() {
    #expect(
      problems(in: ["about": "x", "title": .nothing], after: nil) == [
        "deck.yaml:2:1: this deck has no 'title'; add it"
      ])
  }

  @Test func anUnknownKeyIsNamedWithTheNearestKnownOne() {
    #expect(
      problems(in: ["titel": "T", "title": "T", "colour": "red"], after: nil) == [
        "deck.yaml:1:1: unknown key 'titel' in this deck; did you mean 'title'?",
        "deck.yaml:3:1: unknown key 'colour' in this deck; remove it",
      ])
  }

  @Test func aPartOfAnotherSortIsNamed() {
    #expect(
      problems(in: ["sections": "one", "cards": "two", "kinds": ["x"], "about": ["y"]]) == [
        "deck.yaml:1:11: 'sections' should be a list, found text; rewrite the value",
        "deck.yaml:2:8: 'cards' should be a list, found text; rewrite the value",
        "deck.yaml:4:3: 'kinds' should be a mapping of ids, found a list; rewrite the value",
        "deck.yaml:6:3: 'about' should be text, found a list; rewrite the value",
      ])
  }

  @Test func aNamedThingShouldBeAMapping() {
    #expect(
      problems(in: ["kinds": ["tool": "x"], "sections": ["one"], "cards": ["two"]]) == [
        "deck.yaml:2:9: 'tool' should be a mapping, found text; rewrite the value",
        "deck.yaml:4:5: 'a section' should be a mapping, found text; rewrite the value",
        "deck.yaml:6:5: 'a card' should be a mapping, found text; rewrite the value",
      ])
  }

  @Test func emptyPartsAreNoProblem() {
    let parts = ["sources", "sections", "kinds", "relations", "entities"]
    let tree = parts.reduce(["cards": [["front": "a", "back": "b"]]] as Tree) {
      $0.with($1, .nothing)
    }
    #expect(problems(in: tree) == [])
  }

  @Test func aFlagIsYesOrNo() {
    let relation: Tree = ["from": "person", "to": "text", "one": "maybe"]
    #expect(
      problems(in: ["relations": ["wrote": relation]]) == [
        "deck.yaml:5:10: 'one' cannot be 'maybe'; use true, false"
      ])
  }

  @Test func anIDIsASlug() {
    #expect(
      problems(in: ["id": "My Deck", "sections": [["id": "A b", "title": "x"]]]) == [
        "deck.yaml:1:5: 'My Deck' is no id; use lower-case letters, digits and hyphens, 64 at most",
        "deck.yaml:3:5: 'A b' is no id; use lower-case letters, digits and hyphens, 64 at most",
      ])
  }

  @Test func aKindSaysHowItsNamesAreBuilt() throws {
    let deck = try #require(
      read(
        [
          "kinds": ["ship": ["names": "term"], "boat": ["of": "ship"]],
          "cards": [["front": "Who?", "back": "I"]],
        ]
      ).deck)
    #expect(deck.kinds.suffix(2).map(\.naming) == [.term, nil])
    #expect(
      problems(in: ["kinds": ["ship": ["names": "ship"]]]) == [
        "deck.yaml:3:12: 'names' cannot be 'ship'; use person, title, term"
      ])
  }

  @Test func aNameMayBeDefinedOnceInAllFiles() {
    #expect(
      problems(in: ["kinds": ["work": ["title": "again"]]]) == [
        "deck.yaml:2:3: kind 'work' is already defined at schema.yaml:8:3; rename or merge one of "
          + "them"
      ])
  }

  @Test func aKeyStandsOnceInAMapping() {
    let tree: Tree = .map([
      .init(key: "title", value: "One"), .init(key: "title", value: "Two"),
      .init(key: "cards", value: [["front": "a", "back": "b"]]),
    ])
    #expect(
      problems(in: tree, after: nil) == [
        "deck.yaml:2:1: deck 'title' is already defined at deck.yaml:1:1; rename or merge one of "
          + "them"
      ])
  }

  @Test func theHeaderStandsInOneFile() {
    #expect(
      problems(in: ["title": "Again"]) == [
        "deck.yaml:1:1: deck 'title' is already defined at schema.yaml:1:1; rename or merge one "
          + "of them"
      ])
  }

  @Test func aRelationMayNotHideAKeyOfEntities() {
    #expect(
      problems(in: ["relations": ["name": ["from": "person", "to": "text"]]]) == [
        "deck.yaml:2:3: relation 'name' is already defined at deck.yaml:2:3; rename or merge one "
          + "of them"
      ])
  }

  @Test func aKindThatIsNotThereIsReportedWithTheNearestOne() {
    #expect(
      problems(in: [
        "kinds": ["tool": ["of": "wrk"]],
        "relations": ["seen": ["from": "persn", "to": "dat"], "used": ["to": "text"]],
      ]) == [
        "deck.yaml:2:3: there is no kind 'wrk'; did you mean 'work'?",
        "deck.yaml:6:5: there is no kind 'persn'; did you mean 'person'?",
        "deck.yaml:6:5: there is no kind 'dat'; did you mean 'date'?",
        "deck.yaml:9:5: this relation has no 'from'; add it",
      ])
  }

  @Test func kindsThatRunInACircleAreReported() {
    #expect(
      problems(in: ["kinds": ["hen": ["of": "egg"], "egg": ["of": "hen"], "self": ["of": "self"]]])
        == [
          "deck.yaml:2:3: kind 'hen' is its own broader kind; break the circle of 'of:'",
          "deck.yaml:4:3: kind 'egg' is its own broader kind; break the circle of 'of:'",
          "deck.yaml:6:3: kind 'self' is its own broader kind; break the circle of 'of:'",
        ])
  }

  @Test func aWordingMustBeReadable() {
    let relation: Tree = [
      "from": "person", "to": "text", "ask": "What did {from say?", "back": "Who {said} {to}?",
    ]
    #expect(
      problems(in: ["relations": ["wrote": relation]]) == [
        "deck.yaml:5:10: a brace in 'ask' has no partner; pair or drop it",
        "deck.yaml:6:11: 'back' has the unknown placeholder {said}; use {from}, {to}, {on to}, "
          + "{when}, {owner}, {criterion}",
      ])
  }

  @Test func theWordingOfARelationMentionsWhatItIsAbout() {
    let relation: Tree = [
      "from": "person", "to": "text", "ask": "What?", "back": "Who?", "say": "{from} spoke.",
    ]
    #expect(
      problems(in: ["relations": ["wrote": relation]]) == [
        "deck.yaml:5:10: 'ask' does not mention {from}; add it",
        "deck.yaml:6:11: 'back' does not mention {to}; add it",
        "deck.yaml:7:10: 'say' does not mention {to}; add it",
      ])
  }
}
