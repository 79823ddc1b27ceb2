import DeckFiles
import Facts
import Foundation
import Questions
import Testing

/// What relations say about each other and about their values shows in questions.
struct RelationFlagTests {
  /// Reads a deck of friends: A knows B, C knows A, D knows E, F to I know nobody.
  private static func maker(_ relation: String, more: String = "") throws -> QuestionMaker {
    let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i"]
    let known = ["a": "b", "c": "a", "d": "e"]
    let people = names.map { name in
      let fact = known[name].map { "\n    knows: [\($0)]" } ?? ""
      return
        "  \(name):\n    kind: \(name < "f" ? "friend" : "person")\n    name: Ms \(name)\(fact)"
    }
    let text = """
      title: Friends
      kinds: {person: {title: person}, friend: {title: friend, of: person}}
      relations:
        knows:
          from: person
          to: person
          complete: true
          \(relation)
          ask: "Whom does {from} know?"
          ask-among: "Which of these does {from} know?"
          say: "As we all remember, {from} {from|knows|know} {to} very well."
      entities:
      \(people.joined(separator: "\n"))

      """ + more
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("friends-\(UInt64.random(in: 0 ... .max)).yaml").path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let outcome = DeckSource.path(path).load()
    return QuestionMaker(deck: try #require(outcome.deck, "\(outcome.problems)"))
  }

  /// Everything that is offered beside the key of a card, over many seeds.
  private static func lures(_ maker: QuestionMaker, _ id: Card.ID) throws -> Set<String> {
    let card = try #require(maker.card(id))
    return (1...60 as ClosedRange<UInt64>).reduce(into: []) { lures, seed in
      let options = maker.question(for: card, as: .choice, seed: seed)?.options ?? []
      lures.formUnion(options.filter { !$0.isKey }.map(\.text))
    }
  }

  @Test func whatIsKnownTheOtherWayRoundIsNotWrong() throws {
    #expect(try Self.lures(Self.maker("one: false"), "a.knows.b").contains("Ms c"))
    #expect(try !Self.lures(Self.maker("symmetric: true"), "a.knows.b").contains("Ms c"))
  }

  @Test func aSecondValueFromTheOtherSideMakesItOneOfThese() throws {
    let maker = try Self.maker("symmetric: true")
    let card = try #require(maker.card("a.knows.b"))
    let question = try #require(maker.question(for: card, as: .choice, seed: 1))
    #expect(question.stem == "Which of these does Ms a know?")
    #expect(maker.question(for: card, as: .flashcard, seed: 1) == nil)
  }

  @Test func luresComeFromThePool() throws {
    let lures = try Self.lures(Self.maker("pool: [person, a]"), "d.knows.e")
    #expect(lures.count > 3)
    let maker = try Self.maker("pool: [g, h, i]")
    #expect(try Self.lures(maker, "d.knows.e") == ["Ms g", "Ms h", "Ms i"])
    #expect(try Self.lures(Self.maker("pool: friend"), "d.knows.e") == ["Ms a", "Ms b", "Ms c"])
  }

  @Test func confusablesAreTheNearestLures() throws {
    let lures = try Self.lures(
      Self.maker("pool: person", more: "confusable: [[e, i], [e, h], [e, g]]"), "d.knows.e")
    #expect(lures.isSuperset(of: ["Ms g", "Ms h", "Ms i"]))
  }

  @Test func aLargeDeckKeepsItsPoolsAndConfusables() throws {
    let crowd = (1...700).map { "  p\($0): {kind: person, name: Mr \($0)}\n" }.joined()
    let far = "  z1: {kind: person, name: Ms y}\n  z2: {kind: person, name: Ms z}\n"
    let pool = try Self.maker("pool: [z1, z2, a]", more: crowd + far)
    #expect(try Self.lures(pool, "d.knows.e") == ["Ms a", "Ms y", "Ms z"])
    let pairs = "confusable: [[e, z1], [e, z2]]"
    let lures = try Self.lures(Self.maker("one: false", more: crowd + far + pairs), "d.knows.e")
    #expect(lures.isSuperset(of: ["Ms y", "Ms z"]))
  }

  @Test func wordsAgreeWithTheNameThatIsShown() throws {
    let maker = try Self.maker(
      "one: false", more: "  we: {kind: person, name: we all, number: plural, knows: [a]}")
    let card = try #require(maker.card("we.knows.a"))
    let question = try #require(maker.question(for: card, as: .cloze, seed: 1))
    #expect(question.stem == "As we all remember, we all know ________ [person] very well.")
    #expect(question.explanation.statement == "As we all remember, we all know Ms a very well.")
  }

  @Test func wordsThatWouldAgreeWithTheAnswerStandInAllForms() throws {
    let back = "back: \"Who {from|knows|know} {to}?\""
    let maker = try Self.maker(back)
    let card = try #require(maker.card("d.knows.e.back"))
    let question = try #require(maker.question(for: card, as: .flashcard, seed: 1))
    #expect(question.stem == "Who knows/know Ms e?")
    let cloze = try #require(maker.question(for: card, as: .cloze, seed: 1))
    #expect(cloze.stem == "As we all remember, ________ [person] knows/know Ms e very well.")
  }
}
