import DeckFiles
import Facts
import Testing

@testable import Interchange

/// A further right answer comes into the file, and nothing else changes in it.
@Suite struct AnswerAdditionTests {
  private static let head = """
    id: kings
    title: Kings
    kinds: {king: {title: king}}
    relations:
      heir: {from: king, to: king, ask: "Who followed {from}?", say: "{to} followed {from}."}
      motto: {from: king, to: text, ask: "What did {from} say?", say: "{from} said {to}."}
    entities:

    """
  private static let tail = "\n  # The end.\n  ida: {kind: king, name: Ida, motto: Ever}\n"

  /// An entity as it is written, what is added, and the entity afterwards.
  static let entities = [
    ("  otto: {kind: king, name: Otto}", "  otto: {also: [Otho], kind: king, name: Otto}"),
    (
      "  otto: {kind: king, name: Otto, note: x}",
      "  otto: {kind: king, name: Otto, also: [Otho], note: x}"
    ),
    (
      "  otto: {kind: king, name: Otto, also: O}",
      "  otto: {kind: king, name: Otto, also: [Otho, O]}"
    ),
    (
      "  otto: {kind: king, name: Otto, also: {short: O}, note: x}",
      "  otto: {kind: king, name: Otto, also: [Otho, {short: O}], note: x}"
    ),
    (
      "  otto: {kind: king, name: Otto, also: [O, P]}",
      "  otto: {kind: king, name: Otto, also: [Otho, O, P]}"
    ),
    (
      "  otto:\n    kind: king\n    name: Otto  # the first\n    note: x",
      "  otto:\n    kind: king\n    name: Otto  # the first\n    also: [Otho]\n    note: x"
    ),
    (
      "  otto:\n    name: Otto\n    kind: king\n    also: O, the Great  # who else",
      "  otto:\n    name: Otto\n    kind: king\n    also: [Otho, \"O, the Great\"]  # who else"
    ),
    (
      "  otto:\n    kind: king\n    name: Otto\n    also:\n      - O\n      - P",
      "  otto:\n    kind: king\n    name: Otto\n    also:\n      - Otho\n      - O\n      - P"
    ),
    (
      "  otto:\n    kind: king\n    name: Otto\n    also:\n    - O",
      "  otto:\n    kind: king\n    name: Otto\n    also:\n    - Otho\n    - O"
    ),
  ]

  @Test(arguments: entities)
  func namesAreAddedAsTheFileIsWritten(before: String, after: String) throws {
    let text = Self.head + before + Self.tail
    let place = AnswerPlace.names("otto", Place(file: "", line: 1, column: 1))
    let new = AnswerAddition("Otho", at: place).text(of: text)
    guard !after.contains("\"O, the") else {
      // A plain text with a comma cannot stand in a list as it is: nothing is added by itself.
      #expect(new == nil)
      return
    }
    #expect(new == Self.head + after + Self.tail)
    #expect(try Self.read(new ?? "").entity("otto")?.aliases.contains("Otho") == true)
  }

  @Test(arguments: [
    ("motto: Onward", "motto: {is: Onward, accept: [Go on]}"),
    ("motto: {is: Onward}", "motto: {accept: [Go on], is: Onward}"),
    ("motto: {is: Onward, id: m}", "motto: {is: Onward, accept: [Go on], id: m}"),
    ("motto: {is: Onward, accept: Forward}", "motto: {is: Onward, accept: [Go on, Forward]}"),
    ("motto: \"Onward, men\"", "motto: {is: \"Onward, men\", accept: [Go on]}"),
  ])
  func answersOfFactsAreAdded(before: String, after: String) throws {
    let entity = "  otto: {kind: king, name: Otto, #}"
    let text = Self.head + entity.replacing("#", with: before) + Self.tail
    let deck = try Self.read(text)
    let card = try #require(deck.cards.first { $0.topics.contains(.entity("otto")) })
    let place = try #require(deck.answerPlace(of: card))
    #expect(
      AnswerAddition("Go on", at: place).text(of: text)
        == Self.head + entity.replacing("#", with: after) + Self.tail)
  }

  @Test(arguments: [
    ("- {front: Un?, back: one}", "- {accept: [1], front: Un?, back: one}"),
    ("- front: Un?\n  back: one", "- front: Un?\n  back: one\n  accept: [1]"),
    ("- front: Un?\n  back: one\n  id: x", "- front: Un?\n  back: one\n  accept: [1]\n  id: x"),
  ])
  func answersOfWrittenCardsAreAdded(before: String, after: String) throws {
    let head = "id: words\ntitle: Words\ncards:\n"
    let deck = try Self.read(head + before)
    let card = try #require(deck.cards.first)
    let place = try #require(deck.answerPlace(of: card))
    let new = try #require(AnswerAddition("1", at: place).text(of: head + before))
    #expect(new.replacing("\"1\"", with: "1") == head + after)
    #expect(try Self.read(new).written.first?.accepted == ["1"])
  }

  @Test func anAnswerThatLooksLikeNotationOrYAMLStaysWhatItIs() throws {
    let text = "id: words\ntitle: Words\ncards:\n- {front: Un?, back: one}\n"
    let place = AnswerPlace.answers(Place(file: "", line: 4, column: 3))
    for answer in ["(one)", "~1", "!no: it", "a: b", "# x", "\"q\"", "it's", "]", "{", "no"] {
      let new = try #require(AnswerAddition(answer, at: place).text(of: text), "\(answer)")
      let card = try #require(Self.read(new).written.first)
      #expect(card.accepted == [answer] || card.accepted == ["=" + answer], "\(card.accepted)")
    }
  }

  @Test func aTextWithSeveralHolesHasNoPlaceForAnAnswerToOneOfThem() throws {
    let deck = try Self.read(
      "id: w\ntitle: W\ncards:\n- {cloze: \"The {{sun}} and the {{moon}}\"}\n"
        + "- {cloze: \"The {{sea}}\"}\n")
    #expect(deck.cards.map { deck.answerPlace(of: $0) == nil } == [true, true, false])
  }

  @Test func whatIsNowhereIsNotAdded() {
    let nowhere = Place(file: "", line: 9, column: 9)
    for place in [AnswerPlace.names("karl", nowhere), .answers(nowhere)] {
      #expect(AnswerAddition("x", at: place).text(of: Self.head + Self.tail) == nil)
      #expect(AnswerAddition("x", at: place).text(of: "a: [") == nil)
    }
  }

  private static func read(_ text: String) throws -> Deck {
    let (root, problem) = YAMLDocument.read(text, file: "")
    let outcome = DeckReader.read(
      [try #require(root, "\(String(describing: problem))")], fallbackID: "deck",
      vocabularies: [])
    return try #require(outcome.deck, "\(outcome.problems)")
  }
}
