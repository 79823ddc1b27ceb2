import Screen
import Testing

@Suite("Canvas")
struct CanvasTests {
  private func canvas(_ rows: Int, _ columns: Int) -> Canvas {
    Canvas(size: Size(rows: rows, columns: columns))
  }

  @Test("text lands where it is written and says how far it went")
  func writing() {
    var canvas = canvas(2, 8)
    #expect(canvas.write("title", at: 0, 1, style: .title) == 5)
    #expect(canvas.lines == [" title", ""])
    #expect(canvas.styleLines == [".TTTTT", ""])
    #expect(canvas[0, 1] == Cell("t", style: .title))
    #expect(canvas[5, 5] == .blank)
  }

  @Test("text is clipped at every edge and by a limit")
  func clipping() {
    var canvas = canvas(1, 5)
    #expect(canvas.write("abcdefgh", at: 0, 3) == 2)
    #expect(canvas.write("xyz", at: 0, -2) == 1)
    #expect(canvas.write("mnop", at: 0, 1, limit: 2) == 2)
    #expect(canvas.lines == ["zmnab"])
    #expect(canvas.write("no", at: 1, 0) == 0)
    #expect(canvas.write("no", at: -1, 0) == 0)
    #expect(canvas.write("no", at: 0, 5) == 0)
    #expect(canvas.write("no", at: 0, .max, limit: .max) == 0)
    #expect(canvas.write("no", at: 0, .min, limit: .max) == 0)
    #expect(canvas.write("no", at: 0, 0, limit: -1) == 0)
    #expect(canvas.lines == ["zmnab"])
  }

  @Test("plain letters land as they do in a text that has others", arguments: -7...7)
  func plainLetters(column: Int) {
    let text = "ab ~c"
    for limit in 0...7 {
      var (quick, slow) = (canvas(1, 6), canvas(1, 6))
      quick.write("日本語", at: 0, 0)
      slow.write("日本語", at: 0, 0)
      let written = quick.write(text, at: 0, column, style: .title, limit: limit)
      let expected = slow.write(
        text + "é", at: 0, column, style: .title, limit: min(limit, text.count))
      #expect(written == expected)
      #expect(quick == slow)
      #expect(text.prefix(columns: limit) == (text + "é").prefix(columns: min(limit, text.count)))
    }
  }

  @Test("a wide character is never split")
  func wide() {
    var canvas = canvas(1, 5)
    #expect(canvas.write("日本語", at: 0, 0) == 4)
    #expect(canvas.lines == ["日本"])
    #expect(canvas[0, 1].isContinuation)
    #expect(canvas.write("日", at: 0, -1) == 1)
    #expect(canvas.lines == ["  本"])
    canvas.write("x", at: 0, 3)
    #expect(canvas.lines == ["   x"])
  }

  @Test("overwriting half of a wide character blanks the other half")
  func halves() {
    for column in 0..<4 {
      var canvas = canvas(1, 4)
      canvas.write("日本", at: 0, 0, style: .title)
      canvas.write("x", at: 0, column)
      #expect(canvas.lines == [["x 本", " x本", "日x", "日 x"][column]])
      #expect(canvas[0, column] == Cell("x"))
    }
    var canvas = canvas(1, 4)
    canvas.write("日本", at: 0, 0)
    canvas.write("語", at: 0, 1)
    #expect(canvas.lines == [" 語"])
    canvas.fill(Rect(row: 0, column: 2, rows: 1, columns: 1), with: "-")
    #expect(canvas.lines == ["  -"])
  }

  @Test(
    "a cell holds one scalar with a width and at most four without",
    arguments: [
      ("👨‍👩‍👧", "👨"), ("🇫🇷", "🇫"), ("👍🏽", "👍"), ("❤️", "❤"), ("1️⃣", "1\u{20E3}"),
      ("a\u{301}\u{302}\u{303}\u{304}\u{305}", "a\u{301}\u{302}\u{303}\u{304}"),
      ("e\u{301}", "e\u{301}"), ("日\u{FE00}", "日\u{FE00}"),
    ] as [(String, Character)])
  func cells(text: String, held: Character) {
    var canvas = canvas(1, 4)
    canvas.write(text, at: 0, 0)
    #expect(canvas[0, 0].character == held)
    #expect(canvas[0, held.columns] == .blank)
  }

  @Test("fills and rules take one column, whatever they are asked for")
  func filling() {
    var canvas = canvas(2, 3)
    canvas.fill(canvas.bounds, with: "日", style: .meter)
    #expect(canvas.lines == ["", ""] && canvas[1, 2] == Cell(" ", style: .meter))
    canvas.drawVerticalRule(at: -1, 1, rows: 9, symbols: .unicode)
    #expect(canvas.lines == [" │", " │"])
    canvas.drawRule(at: 1, 0, columns: 99, symbols: .ascii)
    #expect(canvas.lines == [" │", "---"])
  }

  @Test("text in a rectangle, at the right and in the middle")
  func placing() {
    var canvas = canvas(3, 9)
    #expect(canvas.write(["a", "b", "c"], in: Rect(row: 0, column: 0, rows: 2, columns: 9)) == 2)
    canvas.writeRight("end", at: 0, endingAt: 9)
    canvas.writeCentered("mid", in: Rect(row: 2, column: 0, rows: 1, columns: 9))
    #expect(canvas.lines == ["a     end", "b", "   mid"])
  }

  @Test("boxes and rules use the symbols")
  func boxes() {
    var canvas = canvas(3, 5)
    canvas.drawBox(canvas.bounds, symbols: .unicode, style: .faded)
    #expect(canvas.lines == ["┌───┐", "│   │", "└───┘"])
    #expect(canvas.styleLines == ["fffff", "f...f", "fffff"])
    canvas.fill(canvas.bounds)
    canvas.drawBox(Rect(row: 1, column: 3, rows: 9, columns: 9), symbols: .ascii)
    canvas.drawRule(at: 0, -3, columns: 5, symbols: .ascii)
    #expect(canvas.lines == ["--", "   +-", "   |"])
    canvas.drawBox(Rect(row: 0, column: 0, rows: 1, columns: 5), symbols: .unicode)
    #expect(canvas.lines[0] == "--")
  }

  @Test("restyling keeps the text and whole wide characters")
  func restyling() {
    var canvas = canvas(1, 6)
    canvas.write("日a本", at: 0, 0)
    canvas.restyle(Rect(row: 0, column: 1, rows: 1, columns: 3), .focus)
    #expect(canvas.lines == ["日a本"])
    #expect(canvas.styleLines == ["..FFF"])
    canvas.restyle(canvas.bounds, adding: .bold)
    #expect(canvas[0, 2].style == Style(.focus, .bold))
    #expect(canvas[0, 0].style == Style(.plain, .bold))
  }

  @Test("an empty canvas takes everything and shows nothing")
  func empty() {
    var canvas = canvas(0, 0)
    canvas.write("text", at: 0, 0)
    canvas.fill(Rect(row: -5, column: -5, rows: 99, columns: 99), with: "x")
    #expect(canvas.lines == [])
  }
}
