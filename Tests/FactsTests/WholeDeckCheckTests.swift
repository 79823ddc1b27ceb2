import Facts
import Testing

/// What shows only when facts and cards are seen side by side.
struct WholeDeckCheckTests {
  private static let born: Tree = [
    "born-on": [
      "from": "person", "to": "date", "ask": "When was {from} born?", "before": "died-on",
    ],
    "opus": ["from": "work", "to": "number", "one-back": "true", "ask": "Number of {from}?"],
  ]

  private static func outcome(_ entities: Tree, cards: Tree = []) -> DeckReader.Outcome {
    read(["relations": born, "entities": entities, "cards": cards])
  }

  private static func sentences(_ entities: Tree, cards: Tree = []) -> [String] {
    outcome(entities, cards: cards).problems.map(\.reason.sentence)
  }

  private static func manet(born: String, died: String) -> Tree {
    ["manet": ["kind": "painter", "name": "Manet", "died-on": .text(died), "born-on": .text(born)]]
  }

  @Test func nobodyDiesBeforeBeingBorn() {
    let outcome = Self.outcome(Self.manet(born: "1883-04-30", died: "1832"))
    #expect(
      outcome.problems.map(\.reason.sentence) == [
        "'born-on' is 30 April 1883 and 'died-on' is 1832, which is earlier; mend one of them"
      ])
    #expect(outcome.deck == nil)
  }

  @Test(arguments: [
    ("1832", "1883"), ("1883", "1883-04-30"), ("1883-04-30", "1883"), ("~1883", "1832"),
    ("1883", "~1832"), ("1880..1884", "1883"),
  ])
  func datesThatMayBeInOrderAreLetPass(born: String, died: String) {
    #expect(Self.sentences(Self.manet(born: born, died: died)) == [])
  }

  @Test func aValueWithOneSubjectHasOne() {
    let outcome = Self.outcome([
      "olympia": ["kind": "work", "name": "Olympia", "opus": "1"],
      "railway": ["kind": "work", "name": "The Railway", "opus": "2"],
      "fifer": ["kind": "work", "name": "The Fifer", "opus": "1"],
    ])
    #expect(
      outcome.problems.map(\.reason.sentence) == [
        "'opus' gives a value to one subject, and 'olympia' has this one too; mend one of them "
          + "or drop 'one-back: true'"
      ])
    #expect(outcome.deck == nil)
  }

  @Test(arguments: [
    ("Édouard Manet", "édouard manet"), ("The Fifer", "Fifer"), ("Claude Monet", "Monet, Claude"),
    ("Berthe Morisot", "Berthe Morissot"), ("Berthe Morisot", "Berthe Morizot"),
  ])
  func nearlyTheSameNameWithTheSameValueIsProbablyTheSame(name: String, other: String) {
    func painter(_ name: String, died: String) -> Tree {
      ["kind": name == other ? "painter" : "person", "name": .text(name), "died-on": .text(died)]
    }
    let one = painter(name, died: "1895")
    #expect(
      Self.sentences(["a": one, "b": painter(other, died: "1895")]) == [
        "says the same as 'a.died-on' of a subject with nearly the same name; merge the two, or "
          + "tell the names apart"
      ])
    #expect(Self.sentences(["a": one, "b": painter(other, died: "1896")]) == [])
  }

  @Test(arguments: [
    ("Claude Monet", "Édouard Manet"), ("Gambia", "Zambia"), ("Iran", "Iraq"),
    ("World War I", "World War II"), ("Phase 1", "Phase 2"), ("Slovenia", "Slovakia"),
  ])
  func otherNamesAreOthers(name: String, other: String) {
    #expect(
      Self.sentences([
        "a": ["kind": "person", "name": .text(name), "died-on": "1895"],
        "b": ["kind": "painter", "name": .text(other), "died-on": "1895"],
      ]) == [])
  }

  private static func cards(_ one: Tree, _ other: Tree) -> [String] {
    read(["cards": [one.with("id", "a"), other.with("id", "b")]], after: ["title": "T"])
      .problems.map(\.reason.sentence)
  }

  private static func front(_ front: String, _ back: String) -> Tree {
    ["front": .text(front), "back": .text(back)]
  }

  @Test func cardsThatAskTheSameAreReported() {
    let norway = Self.front("Capital of Norway?", "Oslo")
    let near = [
      "asks nearly the same as the card at deck.yaml:2:5; merge them, or tell their texts apart"
    ]
    #expect(Self.cards(norway, Self.front("The capital of NORWAY", "Bergen")) == near)
    #expect(Self.cards(norway, Self.front("Capital of Norwey?", "oslo")) == near)
    #expect(Self.cards(norway, Self.front("Capital of Norwey?", "Bergen")) == [])
    #expect(Self.cards(norway, Self.front("Capital of Sweden?", "Oslo")) == [])
  }

  @Test func twoHolesInOneTextAreTwoQuestions() {
    let year: Tree = ["cloze": "The NEP was announced in {{1921}}."]
    #expect(Self.cards(year, ["cloze": "The {{NEP}} was announced in 1921."]) == [])
    #expect(Self.cards(year, ["cloze": "the NEP was announced in {{ 1921 }}"]).count == 1)
  }
}
