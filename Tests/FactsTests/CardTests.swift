import Facts
import Testing

struct CardTests {
  /// Two sections, whose entities and cards stand in another order than the sections.
  static let album: Tree = [
    "sections": [["id": "early", "title": "Early"], ["id": "late", "title": "Late"]],
    "entities": [
      "morisot": [
        "kind": "painter", "name": "Morisot", "section": "late", "died-on": "1895",
        "painted": ["cradle", "cherries"],
      ],
      "manet": ["kind": "painter", "name": "Manet", "section": "early", "age": "51"],
      "cradle": ["kind": "work", "name": "The Cradle"],
      "cherries": ["kind": "work", "name": "Cherries"],
    ],
    "cards": [
      ["id": "loose", "front": "Loose?", "back": "Yes"],
      ["id": "two", "section": "early", "cloze": "{{One}} and {{two}}.", "importance": "3"],
      ["id": "single", "section": "late", "cloze": "Just {{one}}."],
    ],
  ]

  static func cards(of tree: Tree) throws -> [Card] { try #require(read(tree).deck).cards }

  @Test func cardsFollowTheSectionsAndInsideThemTheOrderWritten() throws {
    #expect(
      try Self.cards(of: Self.album).map(\.id.text) == [
        "manet.age", "two.1", "two.2", "morisot.died-on", "morisot.died-on.back",
        "morisot.painted.cradle", "morisot.painted.cradle.back", "morisot.painted.cherries",
        "morisot.painted.cherries.back", "single", "loose",
      ])
  }

  @Test func aCardKnowsItsSectionImportanceFamilyAndTopics() throws {
    let cards = try Self.cards(of: Self.album)
    #expect(cards[1].section == "early")
    #expect(cards[1].importance == 3)
    #expect(cards[1].family == cards[2].family)
    #expect(cards[1].content == .hole(written: 1, hole: 0))
    #expect(cards[3].family == cards[4].family)
    #expect(cards[3].family != cards[5].family)
    #expect(cards[5].topics == [.entity("morisot"), .entity("cradle")])
    #expect(cards[10].section == nil)
  }

  @Test func aDirectionWithoutWordingIsNotAsked() throws {
    // `painted` can ask for one of several pictures, and `said` for one saying only.
    let several: Tree = [["id": "a", "is": "Yes"], ["id": "b", "is": "No"]]
    let manet: Tree = ["kind": "painter", "name": "Manet", "said": several]
    let monet: Tree = ["kind": "painter", "name": "Monet", "said": "Yes"]
    let cards = try Self.cards(of: ["entities": ["manet": manet, "monet": monet]])
    #expect(cards.map(\.id.text) == ["monet.said"])
  }

  @Test func aValueSharedByTwoSubjectsNeedsItsOwnWording() throws {
    let cards = try Self.cards(of: [
      "entities": [
        "manet": ["kind": "painter", "name": "Manet", "died-on": "1883"],
        "monet": ["kind": "painter", "name": "Monet", "died-on": "1883"],
      ]
    ])
    #expect(cards.map(\.id.text) == ["manet.died-on", "monet.died-on"])
  }

  @Test func theWordingOfOneFactAddsADirection() throws {
    let said: Tree = ["is": "Yes", "back": "Who said yes?"]
    let cards = try Self.cards(of: [
      "entities": ["manet": ["kind": "painter", "name": "Manet", "said": said]]
    ])
    #expect(cards.map(\.id.text) == ["manet.said", "manet.said.back"])
  }

  @Test func cardsWithoutNameAreKnownByTheirText() throws {
    func name(of card: Tree) throws -> String {
      try #require(Self.cards(of: ["cards": [card]]).first).id.text
    }
    let norway = try name(of: ["front": "Capital of Norway?", "back": "Oslo"])
    #expect(norway == "c-3f3zwqy9e44jw")
    #expect(try name(of: ["front": "capital of NORWAY", "back": "Kristiania"]) == norway)
    #expect(try name(of: ["front": "Capital of Sweden?", "back": "Oslo"]) != norway)
    let (right, left) = (["front": "→", "back": "x"] as Tree, ["front": "←", "back": "x"] as Tree)
    #expect(try name(of: right) != name(of: left))
  }

  @Test func nothingAboutACardChangesItsNameExceptItsText() throws {
    let plain: Tree = ["front": "Capital of Norway?", "back": "Oslo"]
    let more = plain.with("why", "x").with("importance", "1").with("wrong", ["a", "b"])
    #expect(
      try Self.cards(of: ["cards": [plain]]).map(\.id)
        == Self.cards(of: ["cards": [more]]).map(\.id))
  }

  @Test func thingsAreFoundByTheirNames() throws {
    let deck = try #require(read(Self.album).deck)
    #expect(deck.entity("manet")?.name == "Manet")
    #expect(deck.relation("painted")?.range == .entity("work"))
    #expect(deck.section("late")?.title == "Late")
    #expect(deck.source("atlas") == nil)
    #expect(deck.facts(of: "morisot", by: "painted").map(\.id.text).count == 2)
    #expect(deck.facts(by: "painted", valued: .entity("cradle")).map(\.subject) == ["morisot"])
    #expect(deck.facts(by: "died-on").map(\.id) == ["morisot.died-on"])
    #expect(deck.entity("nobody") == nil)
  }
}
