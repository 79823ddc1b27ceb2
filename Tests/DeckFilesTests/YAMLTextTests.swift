import Facts
import Testing

@testable import DeckFiles

struct YAMLTextTests {
  @Test func everyKeyAndValueKnowsItsPlace() throws {
    #expect(
      try outline(
        """
        # A comment
        title: Deck   # another

        cards:
          - front: a
            back: b
          - {front: c, back: "d"}
        """) == [
          "2:1 title:", "2:8 Deck", "4:1 cards:", "5:3 []", "5:5 front:", "5:12 a", "6:5 back:",
          "6:11 b", "7:6 front:", "7:13 c", "7:16 back:", "7:22 d",
        ])
  }

  @Test func columnsCountCharactersAndNotBytes() throws {
    #expect(
      try outline("{Ленин: вождь, żółw: 🐢, x: y}") == [
        "1:2 Ленин:", "1:9 вождь", "1:16 żółw:", "1:22 🐢", "1:25 x:", "1:28 y",
      ])
  }

  @Test func foldedAndLiteralTextKeepsThePlaceOfItsBeginning() throws {
    #expect(
      try outline("a: >-\n  one\n  two\n\n  three\nb: |\n  x\n  y\nc: z") == [
        "1:1 a:", "1:4 one two\nthree", "6:1 b:", "6:4 x\ny\n", "9:1 c:", "9:4 z",
      ])
  }

  @Test func datesNumbersAndFlagsStayText() throws {
    #expect(
      try outline("[1917-11-07, 0x10, 1_000, yes, true, 010, .5, 1e5]") == [
        "1:1 []", "1:2 1917-11-07", "1:14 0x10", "1:20 1_000", "1:27 yes", "1:32 true", "1:38 010",
        "1:43 .5", "1:47 1e5",
      ])
  }

  @Test func anEmptyValueIsNothingAndAQuotedOneIsText() throws {
    #expect(
      try outline("[~, null, '', '~', \"null\"]") == [
        "1:1 []", "1:2 –", "1:5 –", "1:11 ", "1:15 ~", "1:20 null",
      ])
    #expect(try outline("a:\nb: x") == ["1:1 a:", "1:3 –", "2:1 b:", "2:4 x"])
  }

  @Test(arguments: ["", "\n\n", "# only a comment", "---", "---\n...\n"])
  func aFileWithoutContentIsNothing(text: String) throws {
    #expect(try YAMLText.parse(text, file: "deck.yaml").content == .nothing)
  }

  @Test func anchorsAreReferredTo() throws {
    #expect(
      try outline("a: &x [1, 2]\nb: *x").map { $0.split(separator: " ").last } == [
        "a:", "[]", "1", "2", "b:", "[]", "1", "2",
      ])
  }

  @Test func aKeyThatStandsTwiceIsKeptForTheReader() throws {
    #expect(try outline("a: 1\na: 2") == ["1:1 a:", "1:4 1", "2:1 a:", "2:4 2"])
  }

  @Test func linesMayEndInCarriageReturns() throws {
    #expect(
      try outline("a: >-\r\n  one\r\n  two\r\nb:\r\n  - c\r\n") == [
        "1:1 a:", "1:4 one two", "4:1 b:", "5:3 []", "5:5 c",
      ])
  }

  @Test(arguments: [
    ("a: [1, 2", 1), ("title: T\ncards:\n  - {front: a\n", 3), ("a: b: c", 1), ("a: 'x", 1),
    ("a: 1\n\tb: 2", 2), ("a: 1\nb: @x", 2), ("- a\nb: c", 2), ("a: *x", 1), ("a: %", 1),
    ("[a]: b", 1), ("? {a: b}\n: c", 1), ("~: x", 1), ("a\n---\nb", 2), ("a: \"\\q\"", 1),
  ])
  func whatIsNoYAMLIsRefusedWithItsLine(text: String, line: Int) {
    #expect(throws: ParseFailure.self) { try YAMLText.parse(text, file: "deck.yaml") }
    do throws(ParseFailure) {
      _ = try YAMLText.parse(text, file: "deck.yaml")
    } catch {
      #expect(error.problem.place.file == "deck.yaml")
      #expect((line...line + 2).contains(error.problem.place.line), "\(error.problem)")
      #expect(error.problem.description.contains("not valid YAML: "))
    }
  }

  @Test func textThatMultipliesItselfIsRefused() {
    let bomb =
      "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
      + zip("bcdefghij", "abcdefghi").map { "\($0): &\($0) [\(list(of: $1))]\n" }.joined()
    #expect(refusal(of: bomb) == "too many values")
  }

  private func list(of anchor: Character) -> String {
    Array(repeating: "*\(anchor)", count: 10).joined(separator: ", ")
  }

  @Test(arguments: ["[", "{a: ", "- ", "? "])
  func deepNestingIsRefused(opening: String) {
    #expect(refusal(of: String(repeating: opening, count: 100_000)) != nil)
  }

  @Test func thirtyTwoLevelsAreNestedEnough() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(refusal(of: nested(33)) == nil)
    #expect(refusal(of: nested(34)) == "nested deeper than 32 levels")
  }

  private func refusal(of text: String) -> String? {
    do throws(ParseFailure) {
      _ = try YAMLText.parse(text, file: "deck.yaml")
      return nil
    } catch {
      guard case .malformed(let words) = error.problem.reason else { return nil }
      return words
    }
  }
}
