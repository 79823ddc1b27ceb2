import Facts
import Testing

/// `symmetric`, `inverse`, `before`, `pool` and `confusable`.
struct RelationLinkTests {
  static let ask = "Who stands by {from}?"

  /// People who know, teach and follow each other.
  static func circle(_ relations: Tree, _ people: [String: Tree]) -> Tree {
    let entities = people.sorted { $0.key < $1.key }.map { id, facts in
      Tree.Pair(
        key: id, value: facts.with("kind", "person").with("name", .text(id.uppercased())))
    }
    return ["relations": relations, "entities": .map(entities)]
  }

  private static let knows: Tree = [
    "knows": ["from": "person", "to": "person", "symmetric": "true", "ask": .text(ask)]
  ]

  @Test func aSymmetricRelationHoldsTheOtherWayRound() throws {
    let tree = Self.circle(Self.knows, ["a": ["knows": "b"], "b": [:], "c": ["knows": "a"]])
    let deck = try #require(read(tree).deck)
    #expect(deck.statements(of: "b", by: "knows").map(\.value) == [.entity("a")])
    #expect(deck.statements(of: "a", by: "knows").map(\.value) == [.entity("b"), .entity("c")])
    #expect(deck.statements(by: "knows", valued: .entity("a")).map(\.subject) == ["c", "b"])
    #expect(deck.statements(of: "c", by: "knows").map(\.isReversed) == [false])
    // Two people stand by A, so the question for one of them needs `ask-among`.
    #expect(deck.cards.map(\.id) == ["c.knows"])
  }

  @Test func whatIsWrittenBothWaysCountsOnce() throws {
    let tree = Self.circle(Self.knows, ["a": ["knows": "b"], "b": ["knows": "a"]])
    let deck = try #require(read(tree).deck)
    #expect(deck.statements(of: "a", by: "knows").count == 1)
    #expect(deck.cards.map(\.id) == ["a.knows", "b.knows"])
  }

  @Test func anInverseHoldsWhicheverSideDeclaresIt() throws {
    let relations: Tree = [
      "taught": [
        "from": "person", "to": "person", "inverse": "learnt-from", "ask": .text(Self.ask),
      ],
      "learnt-from": ["from": "person", "to": "person", "ask": .text(Self.ask)],
    ]
    let tree = Self.circle(relations, ["a": ["taught": "b"], "b": [:], "c": ["learnt-from": "b"]])
    let deck = try #require(read(tree).deck)
    #expect(deck.statements(of: "b", by: "learnt-from").map(\.value) == [.entity("a")])
    #expect(deck.statements(of: "b", by: "taught").map(\.value) == [.entity("c")])
    #expect(deck.statements(by: "taught", valued: .entity("c")).map(\.subject) == ["b"])
    #expect(deck.statements(of: "a", by: "learnt-from").isEmpty)
  }

  private static let misfits: [(Tree, String)] = [
    (
      ["from": "person", "to": "work", "symmetric": "true"],
      "'made' is symmetric and links different kinds; make 'from' and 'to' the same"
    ),
    (
      ["from": "person", "to": "person", "inverse": "made"],
      "'made' is named as its own inverse; write 'symmetric: true' instead"
    ),
    (
      ["from": "person", "to": "person", "inverse": "painted"],
      "'made' and 'painted' do not link the same kinds; exchange 'from' and 'to' in one"
    ),
    (
      ["from": "person", "to": "text", "inverse": "painted"],
      "'made' and 'painted' do not link the same kinds; exchange 'from' and 'to' in one"
    ),
    (
      ["from": "work", "to": "person", "inverse": "paintd"],
      "there is no relation 'paintd'; did you mean 'painted'?"
    ),
    (
      ["from": "person", "to": "date", "before": "age"],
      "'before' orders two relations that take dates, not 'made' and 'age'; drop it"
    ),
    (
      ["from": "person", "to": "date", "pool": "work"],
      "'pool' is for relations that take entities; drop it, or list wrong answers in 'wrong'"
    ),
    (
      ["from": "person", "to": "work", "pool": ["works"]],
      "there is no kind 'works'; did you mean 'work'?"
    ),
  ]

  @Test(arguments: misfits)
  func aLinkMustFit(relation: Tree, sentence: String) {
    let tree: Tree = ["relations": ["made": relation], "cards": [["front": "a", "back": "b"]]]
    #expect(read(tree).problems.map(\.reason.sentence) == [sentence])
  }

  @Test func aRelationHasOneInverse() {
    let relations: Tree = [
      "made-by": ["from": "work", "to": "painter", "inverse": "painted"],
      "by": ["from": "work", "to": "painter", "inverse": "made"],
      "made": ["from": "painter", "to": "work", "inverse": "made-by"],
    ]
    #expect(
      problems(in: ["relations": relations, "cards": [["front": "a", "back": "b"]]]) == [
        "deck.yaml:9:14: the inverse of 'made' is already 'made-by'; mend one of them",
        "deck.yaml:13:14: the inverse of 'made-by' is already 'painted'; mend one of them",
      ])
  }

  @Test func aPoolNamesKindsAndEntities() throws {
    let relation: Tree = [
      "from": "painter", "to": "person", "pool": ["painter", "max"], "pool-back": "painter",
    ]
    let tree = Self.circle(["sat-for": relation], ["max": ["age": "3"]])
    let read = try #require(read(tree).deck?.relation("sat-for"))
    #expect(read.pool?.kinds == ["painter"])
    #expect(read.pool?.entities == ["max"])
    #expect(read.backPool?.kinds == ["painter"])
  }

  @Test func entitiesThatPeopleConfuseArePaired() throws {
    let tree = Self.circle([:], ["a": ["age": "1"], "b": [:], "c": [:]])
      .with("confusable", [["a", "b"], ["b", "c"]])
    let deck = try #require(read(tree).deck)
    #expect(deck.confusables == ["a": ["b"], "b": ["a", "c"], "c": ["b"]])
  }

  @Test func aPairNamesTwoEntities() {
    let tree = Self.circle([:], ["alpha": ["age": "1"]])
      .with("confusable", [["alpha"], ["alpha", "alpga"], "alpha"])
    #expect(
      Set(read(tree).problems.map(\.reason.sentence)) == [
        "this is no pair; list two entities that people confuse, as [a, b]",
        "there is no entity 'alpga'; did you mean 'alpha'?",
        "'confusable' should be pairs such as [a, b], found text; rewrite the value",
      ])
  }
}
