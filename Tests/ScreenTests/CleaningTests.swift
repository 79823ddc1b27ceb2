import Screen
import Testing

@Suite("Cleaning")
struct CleaningTests {
  @Test("escape sequences lose their escape")
  func escapes() {
    #expect("a\u{1B}[31mb".cleaned == "a[31mb")
    #expect("\u{1B}]52;c;AAAA\u{7}".cleaned == "]52;c;AAAA")
    #expect("\u{9B}2J".cleaned == "2J")
    #expect("\u{7F}\u{0}\u{8}".cleaned == "")
  }

  @Test("line breaks and tabs become single spaces")
  func breaks() {
    #expect("a\nb\r\nc\rd\te\u{2028}f".cleaned == "a b c d e f")
  }

  @Test("line breaks of any kind can be kept")
  func lines() {
    #expect("a\nb\r\nc\rd\te\u{2029}f".cleanedLines == "a\nb\nc\nd e\nf")
    #expect("\n\r\n\r".cleanedLines == "\n\n\n")
  }

  @Test("controls of writing direction and invisible characters vanish")
  func direction() {
    #expect("a\u{202E}b\u{2066}c\u{2069}d\u{200F}e".cleaned == "abcde")
    #expect("a\u{200B}\u{2060}\u{FEFF}\u{AD}\u{E0041}b".cleaned == "ab")
  }

  @Test("no control of C0, C1, writing direction or tags is left of all that there are")
  func allControls() {
    let ranges: [ClosedRange<UInt32>] = [
      0x00...0x08, 0x0B...0x0C, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0x200E...0x200F,
      0x202A...0x202E, 0x2066...0x2069, 0xE0000...0xE007F,
    ]
    for scalar in ranges.joined().compactMap(Unicode.Scalar.init) {
      #expect("a\(scalar)b".cleaned == "ab", "\(String(scalar.value, radix: 16))")
    }
  }

  @Test("joiners and marks stay")
  func joiners() {
    #expect("e\u{301}".cleaned == "e\u{301}")
    #expect("می‌خواهم".cleaned == "می‌خواهم")
    #expect("Zürich · Жизнь · 日本".cleaned == "Zürich · Жизнь · 日本")
  }

  @Test("cleaning twice changes nothing", arguments: 0..<300)
  func idempotent(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = HardText.random(upTo: 20, using: &generator)
    #expect(text.cleaned.cleaned == text.cleaned, "seed \(seed)")
    #expect(text.cleanedLines.cleanedLines == text.cleanedLines, "seed \(seed)")
    #expect(text.cleaned.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
  }
}
