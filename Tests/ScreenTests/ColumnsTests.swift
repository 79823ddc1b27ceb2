import Screen
import Testing

@Suite("Columns")
struct ColumnsTests {
  @Test(
    "a character takes as many columns as a terminal gives it",
    arguments: [
      ("a", 1), (" ", 1), ("é", 1), ("e\u{301}", 1), ("Я", 1), ("─", 1), ("✓", 1), ("א", 1),
      ("日", 2), ("、", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("Ａ", 2), ("🙂", 2),
      // Clusters of several scalars with a width count as the first, which is all a cell holds.
      ("👨‍👩‍👧", 2), ("🇫🇷", 1), ("👍🏽", 2), ("❤️", 1), ("1️⃣", 1),
      // Line breaks and tabs become a space.
      ("\n", 1), ("\r\n", 1), ("\t", 1),
      ("\0", 0), ("\u{1B}", 0), ("\u{7F}", 0), ("\u{9B}", 0), ("\u{301}", 0), ("\u{200D}", 0),
      ("\u{200B}", 0), ("\u{202E}", 0), ("\u{FEFF}", 0),
    ] as [(Character, Int)])
  func character(_ character: Character, _ columns: Int) {
    #expect(character.columns == columns)
  }

  @Test("a text takes the sum, measured after cleaning")
  func text() {
    #expect("".columns == 0)
    #expect("plain".columns == 5)
    #expect("日本語".columns == 6)
    #expect("e\u{301}te\u{301}".columns == 3)
    #expect("a\u{1B}[31mb".columns == 6)
    #expect("\u{301}a".columns == 1)
  }

  @Test("a text is as wide as what a canvas shows of it", arguments: 0..<300)
  func agreesWithCanvas(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = HardText.random(upTo: 20, using: &generator)
    var canvas = Canvas(size: Size(rows: 1, columns: 200))
    #expect(canvas.write(text, at: 0, 0) == text.columns, "seed \(seed)")
  }
}
