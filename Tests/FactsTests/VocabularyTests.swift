import Facts
import Testing

/// `use:` brings in shared kinds and relations.
struct VocabularyTests {
  private static let zoo = Vocabulary(name: "zoo") {
    let tree: Tree = [
      "kinds": ["animal": ["title": "animal"], "bird": ["title": "bird", "of": "animal"]],
      "relations": [
        "legs": ["from": "animal", "to": "number", "one": "true", "ask": "Legs of {from}?"],
        "eats": ["from": "animal", "to": "text", "ask": "What does {from} eat?"],
      ],
    ]
    return tree.node(in: "zoo.yaml")
  }

  private static let farm = Vocabulary(name: "farm") {
    let tree: Tree = [
      "kinds": ["bird": ["title": "fowl", "of": "animal"]],
      "relations": ["legs": ["from": "bird", "to": "number", "ask": "How many has {from}?"]],
    ]
    return tree.node(in: "farm.yaml")
  }

  private static func read(_ tree: Tree) -> DeckReader.Outcome {
    DeckReader.read(
      [tree.with("title", "Birds").node()], fallbackID: "birds", vocabularies: [zoo, farm])
  }

  private static let owl: Tree = ["owl": ["kind": "bird", "name": "owl", "legs": "2"]]

  @Test func aDeckHasTheKindsAndRelationsOfItsVocabulary() throws {
    let outcome = Self.read(["use": "zoo", "entities": Self.owl])
    #expect(outcome.problems == [])
    let deck = try #require(outcome.deck)
    #expect(deck.lineage(of: "bird") == ["bird", "animal"])
    #expect(deck.relation("legs")?.isFunctional == true)
    #expect(deck.cards.map(\.id) == ["owl.legs"])
  }

  @Test func whatTheDeckDefinesItselfGoesFirst() throws {
    let outcome = Self.read([
      "use": "zoo", "entities": Self.owl, "kinds": ["bird": ["title": "winged animal"]],
      "relations": ["legs": ["from": "bird", "to": "text", "ask": "On what walks {from}?"]],
    ])
    #expect(outcome.problems == [])
    let deck = try #require(outcome.deck)
    #expect(deck.kinds.filter { $0.id == "bird" }.map(\.title) == ["winged animal"])
    #expect(deck.relation("legs")?.range == .text)
    #expect(deck.relations.count { $0.id == "legs" } == 1)
    #expect(deck.relation("eats") != nil)
  }

  @Test func aLaterVocabularyGoesBeforeAnEarlierOne() throws {
    let deck = try #require(Self.read(["use": ["zoo", "farm"], "entities": Self.owl]).deck)
    #expect(deck.kinds.first { $0.id == "bird" }?.title == "fowl")
    #expect(deck.relation("legs")?.domain == "bird")
  }

  @Test func withoutUseThereIsNoVocabulary() {
    #expect(
      Self.read(["entities": Self.owl]).problems.map(\.reason.sentence) == [
        "there is no kind 'bird'; define it or mend the name",
        "there is no relation 'legs'; define it or mend the name",
      ])
  }

  @Test func aVocabularyThatDoesNotExistIsReported() {
    let cards: Tree = [["front": "a", "back": "b"]]
    #expect(
      Self.read(["use": ["zo", "botany"], "cards": cards]).problems.map(\.description) == [
        "deck.yaml:2:5: there is no vocabulary 'zo'; did you mean 'zoo'?",
        "deck.yaml:3:5: there is no vocabulary 'botany'; 'use' takes zoo, farm",
      ])
  }
}
