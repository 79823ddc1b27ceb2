import Facts
import Testing

struct SectionTests {
  /// A deck with a part of two sections and a section of no part, which has one card each.
  private static let inParts: Tree = [
    "title": "Painters",
    "sections": [
      [
        "id": "italy", "title": "Italy",
        "sections": [["id": "rome", "title": "Rome"], ["id": "venice", "title": "Venice"]],
      ],
      ["id": "spain", "title": "Spain"],
    ],
    "cards": [
      ["id": "c", "front": "Third", "back": "3", "section": "spain"],
      ["id": "b", "front": "Second", "back": "2", "section": "venice"],
      ["id": "a", "front": "First", "back": "1", "section": "rome"],
    ],
  ]

  @Test func aSectionWithSectionsIsAPart() throws {
    let outcome = read(Self.inParts, after: nil)
    #expect(outcome.problems.isEmpty)
    let deck = try #require(outcome.deck)
    #expect(deck.parts == [Section(id: "italy", title: "Italy")])
    #expect(
      deck.sections == [
        Section(id: "rome", title: "Rome", part: "italy"),
        Section(id: "venice", title: "Venice", part: "italy"), Section(id: "spain", title: "Spain"),
      ])
    #expect(deck.outline.map(\.id) == ["italy", "rome", "venice", "spain"])
    #expect(deck.section("italy")?.title == "Italy")
    #expect(deck.section("rome")?.part == "italy")
  }

  @Test func aPartCoversTheCardsOfItsSectionsInStudyOrder() throws {
    let deck = try #require(read(Self.inParts, after: nil).deck)
    #expect(deck.chapters(of: "italy") == ["rome", "venice"])
    #expect(deck.chapters(of: "rome") == ["rome"])
    #expect(deck.chapters(of: "france") == [])
    #expect(deck.cards(in: "italy").map(\.id) == ["a", "b"])
    #expect(deck.cards(in: "venice").map(\.id) == ["b"])
    #expect(deck.cards(in: "france") == [])
    #expect(deck.cards(in: nil).map(\.id) == ["a", "b", "c"])
  }

  @Test(arguments: [.nothing, []] as [Tree])
  func anEmptyListOfSectionsMakesNoPart(list: Tree) throws {
    let tree: Tree = [
      "title": "T", "sections": [["id": "one", "title": "One", "sections": list]],
      "cards": [["front": "a", "back": "b", "section": "one"]],
    ]
    let outcome = read(tree, after: nil)
    #expect(outcome.problems.isEmpty)
    #expect(outcome.deck?.parts == [])
    #expect(outcome.deck?.sections.map(\.id) == ["one"])
  }

  @Test func factsNameASectionAndNoPart() {
    let card: Tree = ["front": "Fourth", "back": "4", "section": "italy"]
    #expect(
      problems(in: Self.inParts.with("cards", [card]), after: nil) == [
        "deck.yaml:15:14: 'italy' is a part; name the section inside it: rome, venice"
      ])
  }

  @Test func partsAndSectionsShareOneSetOfNames() {
    let sections: Tree = [
      ["id": "rome", "title": "A", "sections": [["id": "venice", "title": "B"]]],
      ["id": "venice", "title": "C"],
      ["id": "rome", "title": "D", "sections": [["id": "naples", "title": "E"]]],
    ]
    let card: Tree = ["front": "a", "back": "b", "section": "naples"]
    let tree = Self.inParts.with("sections", sections).with("cards", [card])
    #expect(
      problems(in: tree, after: nil) == [
        "deck.yaml:8:5: section 'venice' is already defined at deck.yaml:6:9; rename or merge one "
          + "of them",
        "deck.yaml:10:5: section 'rome' is already defined at deck.yaml:3:5; rename or merge one "
          + "of them",
      ])
  }

  @Test func aPartHoldsNoParts() {
    let inner: Tree = ["id": "forum", "title": "Forum"]
    let sections: Tree = [
      [
        "id": "italy", "title": "Italy",
        "sections": [["id": "rome", "title": "Rome", "sections": [inner]]],
      ]
    ]
    let card: Tree = ["front": "a", "back": "b", "section": "forum"]
    let tree = Self.inParts.with("sections", sections).with("cards", [card])
    #expect(
      problems(in: tree, after: nil) == [
        "deck.yaml:8:9: a section of a part has 'sections' of its own; move them up into the part"
      ])
  }

  @Test func theSectionsOfAPartAreAList() {
    let sections: Tree = [["id": "italy", "title": "Italy", "sections": "rome"]]
    let tree = Self.inParts.with("sections", sections).with("cards", [["front": "a", "back": "b"]])
    #expect(
      problems(in: tree, after: nil) == [
        "deck.yaml:5:15: 'sections' should be a list, found text; rewrite the value"
      ])
  }
}
