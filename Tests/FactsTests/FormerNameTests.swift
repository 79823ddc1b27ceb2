import Facts
import Testing

/// `was:` tells what things were called, so that progress follows them.
struct FormerNameTests {
  private static func renames(_ tree: Tree) throws -> [String: String] {
    let outcome = read(tree)
    #expect(outcome.problems.filter { $0.severity == .error } == [])
    let renames = try #require(outcome.deck).renames
    return Dictionary(
      renames.map { ($0.key.text, $0.value.text) }, uniquingKeysWith: { first, _ in first })
  }

  private static let manet: Tree = ["kind": "painter", "name": "Manet", "died-on": "1883"]

  @Test func aDeckWithoutFormerNamesRenamesNothing() throws {
    #expect(try Self.renames(["entities": ["manet": Self.manet]]).isEmpty)
  }

  @Test func theFormerNamesOfAnEntityRenameItsCards() throws {
    let manet = Self.manet.with("was", ["edouard", "manet-1"])
    #expect(
      try Self.renames(["entities": ["manet": manet]]) == [
        "edouard.died-on": "manet.died-on", "edouard.died-on.back": "manet.died-on.back",
        "manet-1.died-on": "manet.died-on", "manet-1.died-on.back": "manet.died-on.back",
      ])
  }

  @Test func anEntityThatIsAValueRenamesTheCardsOfOthers() throws {
    let entities: Tree = [
      "manet": ["kind": "painter", "name": "Manet", "was": "edouard", "painted": ["olympia"]],
      "olympia": ["kind": "work", "name": "Olympia", "was": "nude"],
    ]
    let renames = try Self.renames(["entities": entities])
    #expect(
      Set(renames.keys) == [
        "manet.painted.nude", "manet.painted.nude.back", "edouard.painted.olympia",
        "edouard.painted.olympia.back", "edouard.painted.nude", "edouard.painted.nude.back",
      ])
    #expect(renames["edouard.painted.nude.back"] == "manet.painted.olympia.back")
  }

  @Test func aNameWrittenByHandStaysWhenItsValueIsRenamed() throws {
    let entities: Tree = [
      "manet": [
        "kind": "painter", "name": "Manet", "painted": [["id": "best", "is": "olympia"]],
      ],
      "olympia": ["kind": "work", "name": "Olympia", "was": "nude"],
    ]
    #expect(try Self.renames(["entities": entities]).isEmpty)
  }

  @Test func aRelationRenamesTheCardsOfAllItsFacts() throws {
    let relation: Tree = ["from": "person", "to": "text", "ask": "Where lived {from}?"]
    let deck: Tree = [
      "relations": ["lived-in": relation.with("was", "home")],
      "entities": ["manet": Self.manet.with("lived-in", "Paris")],
    ]
    #expect(try Self.renames(deck) == ["manet.home": "manet.lived-in"])
  }

  @Test func aFactNamesItsFormerSelf() throws {
    // It was the only saying, and a card written by hand before that.
    let said: Tree = [["id": "a", "is": "Yes", "ask": "?", "ask-among": "?"]]
    guard case .list(let items) = said else { return }
    let manet: Tree = [
      "kind": "painter", "name": "Manet",
      "said": .list(items.map { $0.with("was", ["manet.said", "quotation"]) }),
    ]
    #expect(
      try Self.renames(["entities": ["manet": manet]]) == [
        "manet.said": "manet.said.a", "quotation": "manet.said.a",
      ])
  }

  @Test func aCardNamesItsFormerIDOrItsFormerText() throws {
    let renames = try Self.renames([
      "cards": [
        ["id": "oslo", "front": "Norway?", "back": "Oslo", "was": "kristiania"],
        ["id": "lima", "front": "Peru: capital?", "back": "Lima", "was": "Capital of Peru"],
        ["id": "two", "cloze": "{{One}} and {{two}}.", "was": "three"],
        ["id": "one", "cloze": "{{One}}.", "was": "single"],
      ]
    ])
    let withoutID = try CardTests.cards(of: ["cards": [["front": "Capital of Peru", "back": "x"]]])
    #expect(
      renames == [
        "kristiania": "oslo", withoutID[0].id.text: "lima", "three.1": "two.1",
        "three.2": "two.2", "single": "one",
      ])
  }

  @Test func aNameThatIsStillInUseIsNoFormerOne() {
    #expect(
      problems(in: [
        "entities": [
          "manet": Self.manet.with("was", "monet"),
          "monet": [
            "kind": "painter", "name": "Monet", "age": ["is": "86", "was": "manet.died-on"],
          ],
        ],
        "cards": [["id": "a", "front": "x", "back": "y", "was": "a"]],
      ]) == [
        "deck.yaml:6:10: 'was' names the entity 'monet', which is still there; take it out of 'was'",
        "deck.yaml:12:12: 'was' names the fact 'manet.died-on', which is still there; take it out "
          + "of 'was'",
        "deck.yaml:17:10: 'was' names the card 'a', which is still there; take it out of 'was'",
      ])
  }

  @Test func twoThingsCannotHaveTheSameFormerName() {
    #expect(
      problems(in: [
        "entities": [
          "manet": Self.manet.with("was", "painter-1"),
          "monet": ["kind": "painter", "name": "Monet", "age": "86", "was": "painter-1"],
        ]
      ]) == [
        "deck.yaml:11:10: 'painter-1' is named as the former entity at deck.yaml:6:10 too; keep "
          + "it in one 'was'"
      ])
  }

  @Test func namesThatComeAboutTogetherMustBeFreeToo() {
    let said: Tree = [["id": "a", "is": "Yes", "ask": "What?", "was": "claude.died-on"]]
    let age: Tree = ["is": "86", "ask": "How old?", "was": "edouard.died-on"]
    #expect(
      problems(in: [
        "entities": [
          "manet": Self.manet.with("was", "edouard"),
          "monet": ["kind": "painter", "name": "Monet", "age": age, "said": said],
        ]
      ]) == [
        "deck.yaml:11:7: 'edouard.died-on' is named as the former card at deck.yaml:5:14 too; "
          + "keep it in one 'was'"
      ])
  }

  @Test func aFormerNameIsAName() {
    #expect(
      problems(in: ["entities": ["manet": Self.manet.with("was", ["A b"])]]) == [
        "deck.yaml:7:9: 'A b' is no id; use lower-case letters, digits and hyphens, 64 at most"
      ])
  }
}
