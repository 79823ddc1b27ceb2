import Facts
import Testing

/// What a question should look like.
struct WordingCheckTests {
  private static func problems(in relation: Tree, fact: Tree = "Paris") -> [DeckProblem] {
    let wrote = relation.with("from", "person").with("to", "text")
    let manet: Tree = ["kind": "painter", "name": "Manet", "lived-in": fact]
    return read(["relations": ["lived-in": wrote], "entities": ["manet": manet]]).problems
  }

  private static func sentences(in relation: Tree, fact: Tree = "Paris") -> [String] {
    problems(in: relation, fact: fact).map(\.reason.sentence)
  }

  @Test(arguments: ["ask", "ask-among"])
  func aQuestionEndsInItsMark(key: String) {
    let sentence = "'\(key)' does not end in a question mark; ask a question"
    func problems(_ wording: Tree) -> [String] {
      Self.sentences(in: .map([.init(key: key, value: wording)]))
    }
    #expect(problems("Name the home of {from}.") == [sentence])
    #expect(problems("Where lived {from}?") == [])
    #expect(problems("Who said, \"Where lived {from}?\"") == [])
    #expect(problems("{from}住在哪里？") == [])
  }

  @Test func aQuestionWithoutMarkIsAWarning() {
    let problems = Self.problems(in: ["ask": "Home of {from}"])
    #expect(problems.map(\.description).first?.contains("warning: 'ask'") == true)
    #expect(problems.map(\.severity) == [.warning])
  }

  @Test func aStatementEndsInItsFullStop() {
    #expect(
      Self.sentences(in: ["say": "{from} lived in {to}"]) == [
        "'say' does not end in a full stop; make it a sentence"
      ])
    #expect(Self.sentences(in: ["say": "{from} lived in {to} (of all places!)"]) == [])
  }

  @Test func theWordingOfAFactIsCheckedToo() {
    let ask: Tree = ["ask": "Where lived {from}?"]
    #expect(
      Self.sentences(in: ask, fact: ["is": "Paris", "ask": "His home", "back": "none"]) == [
        "'ask' does not end in a question mark; ask a question"
      ])
  }

  @Test func aQuestionHas45WordsAtMost() {
    func ask(_ words: Int) -> Tree {
      ["ask": .text(Array(repeating: "so", count: words - 1).joined(separator: " ") + " {from}?")]
    }
    #expect(Self.sentences(in: ask(45)) == [])
    #expect(
      Self.sentences(in: ask(46)) == [
        "a question here has 46 words; shorten the wording or the name to 45"
      ])
  }

  @Test func namesAndValuesCountAsWords() {
    let value = Array(repeating: "so", count: 42).joined(separator: " ")
    let back: Tree = ["back": "Who lived in {to}?"]
    #expect(Self.sentences(in: back, fact: .text(value)) == [])
    #expect(Self.sentences(in: back, fact: .text(value + " far")).count == 1)
  }

  @Test func theFrontOfACardCountsAndItsBackDoesNot() {
    let words = Array(repeating: "so", count: 46).joined(separator: " ")
    let cards: Tree = [
      ["front": .text(words), "back": "x"], ["front": "x", "back": .text(words)],
      ["cloze": .text(words + " {{x}}")],
    ]
    #expect(
      read(["cards": cards]).problems.map(\.reason.sentence) == [
        "a question here has 46 words; shorten the wording or the name to 45",
        "a question here has 47 words; shorten the wording or the name to 45",
      ])
  }

  @Test func aCompleteRelationAsksForOneOfSeveral() {
    let sentence =
      "this relation may list several values and has no question for that; add 'ask-among', or "
      + "'one: true' if there is never more than one"
    let complete: Tree = ["complete": "true", "ask": "Where lived {from}?"]
    #expect(Self.sentences(in: complete) == [sentence])
    #expect(Self.sentences(in: complete.with("one", "true")) == [])
    #expect(
      Self.sentences(in: complete.with("ask-among", "In which of these lived {from}?")) == [])
  }
}
