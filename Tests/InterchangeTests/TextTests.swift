import Facts
import Foundation
import Testing

@testable import Interchange

@Suite struct TextTests {
  @Test(arguments: [
    (Data("Größe\r\nx\ry".utf8), "Größe\nx\ny", DecodedText.Encoding.utf8, false),
    (Data([0xEF, 0xBB, 0xBF, 0x61]), "a", .utf8, false),
    (Data([0xFF, 0xFE, 0x1B, 0x04, 0x0D, 0, 0x0A, 0]), "Л\n", .utf16LittleEndian, false),
    (Data([0xFE, 0xFF, 0x04, 0x1B]), "Л", .utf16BigEndian, false),
    (Data([0xFF, 0xFE, 0x00, 0xD8, 0x61]), "\u{FFFD}", .utf16LittleEndian, true),
    (Data([0x47, 0x72, 0xF6, 0xDF, 0x65, 0x20, 0x80, 0x93]), "Größe €“", .windows1252, true),
    (Data(), "", .utf8, false),
  ])
  func decodes(data: Data, text: String, encoding: DecodedText.Encoding, guessed: Bool) {
    let decoded = DecodedText(data)
    #expect(decoded.text == text)
    #expect(decoded.encoding == encoding)
    #expect(decoded.isGuessed == guessed)
  }

  @Test(arguments: [
    (" plain \n", "plain", false), ("a\u{1B}[31mb\u{1B}[0mc", "abc", true),
    ("a\u{1B}]8;;http://x\u{7}b\u{1B}]8;;\u{1B}\\c", "abc", true),
    ("a\u{1B}]52;never closed", "a52;never closed", true), ("a\u{9B}2Jb", "ab", true),
    ("a\u{9D}0;title\u{9C}b", "ab", true), ("\u{1B}(Bx\u{1B}", "x", true),
    ("a\u{0}\u{8}\u{7F}b", "ab", true), ("a\u{202E}b\u{2066}c\u{FEFF}", "abc", true),
    ("e\u{301}", "\u{E9}", false), ("one\u{2028}two", "one\ntwo", false),
    ("\u{200B}\u{200D} ", "", false), ("क्\u{200D}ष", "क्\u{200D}ष", false), ("a\tb", "a\tb", false),
  ])
  func cleans(raw: String, text: String, changed: Bool) {
    let clean = CleanText(raw)
    #expect(Array(clean.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(clean.isChanged == changed)
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func cleanTextIsHarmlessAndStaysAsItIs(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let clean = CleanText(random.hostileText() + random.hostileText())
    #expect(clean.text.unicodeScalars.allSatisfy { $0.isHarmless }, "seed \(seed)")
    #expect(CleanText(clean.text).text == clean.text, "seed \(seed)")
    #expect(!CleanText(clean.text).isChanged, "seed \(seed)")
  }

  @Test(arguments: [
    ("a<br>b", "a\nb", false), ("<div>a</div><div>b</div>", "a\nb\n", false),
    ("<b>a</b> &lt;b&gt; &amp;amp;", "a <b> &amp;", true), ("1 < 2 & 3", "1 < 2 & 3", false),
    ("&#x1b;[31m&#27;", "\u{1B}[31m\u{1B}", false), ("&nbsp;&unknown;", " &unknown;", false),
    ("<script>alert('<b>')</script>x<!-- y -->z", "xz", true),
    ("a <unclosed", "a <unclosed", false),
    ("&#1114112;", "&#1114112;", false),
  ])
  func takesMarkupOff(markup: String, text: String, styled: Bool) {
    #expect(HTMLText(markup).text == text)
    #expect(HTMLText(markup).isStyled == styled)
  }

  @Test(arguments: [
    ("What is NEP?", "what-is-nep"), ("Évariste's “naïve” idea", "evaristes-naive-idea"),
    ("Capital of Norway: Oslo!", "capital-of-norway-oslo"), ("Ленин", "c-kt3c9etiqdiz"),
  ])
  func namesCards(text: String, name: String) {
    let made = CardNames.name(for: text)
    #expect(made == name || name.hasPrefix("c-") && made.hasPrefix("c-"))
    #expect(Slug<Deck>.isValid(made))
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func namesAreSlugsAndDiffer(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var names = CardNames()
    var made: Set<String> = []
    for _ in 1...20 {
      let text = random.hostileText()
      let name = names.takeName(for: text, more: "x")
      #expect(Slug<Deck>.isValid(name), "seed \(seed): \(name)")
      #expect(made.insert(name).inserted, "seed \(seed): \(name)")
    }
  }
}
