import Screen
import Testing

@testable import CursesTerminal

@Suite("Input")
struct InputDecoderTests {
  /// What a terminal's bytes mean, whole and cut at every place.
  private func expect(
    _ text: String, _ events: [TerminalEvent], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let bytes = Array(text.utf8)
    for cut in 0...bytes.count {
      var decoder = InputDecoder()
      let first = decoder.feed(bytes[..<cut])
      let second = decoder.feed(bytes[cut...])
      #expect(first + second + decoder.flush() == events, sourceLocation: sourceLocation)
    }
  }

  @Test("characters and control keys")
  func characters() {
    expect("aЯ日🙂", ["a", "Я", "日", "🙂"].map { .key(.character($0)) })
    expect("\r\n\t\u{7F}\u{8}", [.enter, .enter, .tab, .backspace, .backspace].map { .key($0) })
    expect("\u{1}\u{C}\u{1A}\0", ["a", "l", "z", " "].map { .key(.control($0)) })
    expect("\u{1B}", [.key(.escape)])
    expect("\u{1B}\u{1B}", [.key(.escape), .key(.escape)])
  }

  @Test("the same key in all its spellings")
  func spellings() {
    expect("\u{1B}[A\u{1B}OA\u{1B}[1;5A", [.key(.up), .key(.up), .key(.up)])
    expect("\u{1B}[H\u{1B}OH\u{1B}[1~\u{1B}[7~", Array(repeating: .key(.home), count: 4))
    expect("\u{1B}[F\u{1B}OF\u{1B}[4~\u{1B}[8~", Array(repeating: .key(.end), count: 4))
    expect(
      "\u{1B}OP\u{1B}[11~\u{1B}[[A\u{1B}[1;2P", Array(repeating: .key(.function(1)), count: 4))
    expect("\u{1B}[15~\u{1B}[17~\u{1B}[24~", [5, 6, 12].map { .key(.function($0)) })
    expect(
      "\u{1B}[3~\u{1B}[5~\u{1B}[6~\u{1B}[Z",
      [.delete, .pageUp, .pageDown, .backTab].map { .key($0) })
    expect("\u{1B}OM\u{1B}Oq\u{1B}Ok", [.enter, .character("1"), .character("+")].map { .key($0) })
  }

  @Test("Alt, and keys spelt out with their modifiers")
  func modifiers() {
    expect("\u{1B}x", [.key(.alt("x"))])
    expect("\u{1B}й", [.key(.alt("й"))])
    expect("\u{1B}\u{7F}", [.key(.control("w"))])
    expect("\u{1B}[108;5u\u{1B}[27;5;108~", [.key(.control("l")), .key(.control("l"))])
    expect("\u{1B}[97;3u\u{1B}[13u\u{1B}[9;2u", [.alt("a"), .enter, .backTab].map { .key($0) })
  }

  @Test("the mouse, in the new protocol and in the old one")
  func mouse() {
    let press = TerminalEvent.mouse(Mouse(.press, at: Position(row: 6, column: 4)))
    expect("\u{1B}[<0;5;7M\u{1B}[<0;5;7m", [press])
    expect("\u{1B}[M %'\u{1B}[M#%'", [press])
    expect("\u{1B}[<64;1;1M", [.mouse(Mouse(.wheelUp, at: .origin))])
    expect("\u{1B}[<65;300;1M", [.mouse(Mouse(.wheelDown, at: Position(row: 0, column: 299)))])
    expect("\u{1B}[<2;1;1M\u{1B}[<32;1;1M\u{1B}[<66;1;1M\u{1B}[<0;0;0M", [])
  }

  @Test("pasted text is one event, whatever is in it")
  func paste() {
    expect("\u{1B}[200~a\r\nb\rc\nd\u{1B}[201~q", [.paste("a\nb\nc\nd"), .key(.character("q"))])
    expect("\u{1B}[200~\u{1B}[A\u{3}日\u{1B}[201~", [.paste("\u{1B}[A\u{3}日")])
    expect("\u{1B}[200~\u{1B}[201~", [.paste("")])
    expect("\u{1B}[200~lost end", [.paste("lost end")])
    expect("\u{1B}[201~a", [.key(.character("a"))])
  }

  @Test("what nobody understands vanishes alone")
  func unknown() {
    expect("\u{1B}[?1;2ca", [.key(.character("a"))])
    expect("\u{1B}[Ia\u{1B}[Ob", [.key(.character("a")), .key(.character("b"))])
    var decoder = InputDecoder()
    #expect(decoder.feed([0xFF, 0xC3, 0x28, 0x61]) == ["(", "a"].map { .key(.character($0)) })
    #expect(decoder.feed([0xE6, 0x97]) == [])
    #expect(decoder.flush() == [])
    #expect(decoder.feed([0xA5]) == [.key(.character("日"))])
  }

  @Test("a mark joins the letter typed right before it")
  func marks() {
    var decoder = InputDecoder()
    #expect(
      decoder.feed("e\u{301}x".utf8) == [.key(.character("e\u{301}")), .key(.character("x"))])
  }

  @Test("only an escape sequence and a paste are waited for")
  func patience() {
    var decoder = InputDecoder()
    #expect(decoder.patience == .endless)
    _ = decoder.feed([0xE6])
    #expect(decoder.patience == .endless)
    decoder = InputDecoder()
    _ = decoder.feed("\u{1B}".utf8)
    #expect(decoder.patience == .short)
    _ = decoder.feed("[200~".utf8)
    #expect(decoder.patience == .long)
  }

  @Test("a terminal's own sequences come first")
  func terminfo() {
    var decoder = InputDecoder(sequences: [KeySequence(bytes: [0x1B, 0x09], key: .backTab)])
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.feed([0x09]) == [.key(.backTab)])
  }

  @Test("a paste larger than the limit is cut and the keys after it work")
  func hugePaste() {
    var decoder = InputDecoder()
    var events = decoder.feed("\u{1B}[200~".utf8)
    for _ in 0..<300 { events += decoder.feed([UInt8](repeating: 0x61, count: 4096)) }
    events += decoder.feed("\u{1B}[201~q".utf8)
    #expect(events.count == 2 && events.last == .key(.character("q")))
    guard case .paste(let text)? = events.first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == InputDecoder.longestPaste)
  }

  @Test("a character after ESC that is cut is not read as another one")
  func cutAlt() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1B, 0xD0]) == [])
    #expect(decoder.flush() == [.key(.escape)])
    #expect(decoder.feed([0xB9]) == [.key(.character("й"))])
  }

  @Test(
    "whatever comes, cutting it anywhere changes nothing and nothing is left", arguments: 0..<500)
  func cuts(seed: UInt64) {
    var generator = SplitMix(state: seed)
    let pieces: [[UInt8]] = [
      [0x1B], [0x1B, 0x5B], [0x1B, 0x4F], Array("[<0;5;7M".utf8), Array("\u{1B}[A".utf8), [0x00],
      Array("\u{1B}[200~".utf8), Array("\u{1B}[201~".utf8), Array("1;5".utf8), [0x7E], [0xFF],
      [0xC3], [0xA9], Array("日".utf8), [0xF0, 0x9F], [0x0D], [0x7F], Array("$M[O".utf8), [0x9B],
    ]
    let bytes = (0..<20).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
    var whole = InputDecoder()
    let expected = whole.feed(bytes) + whole.flush()
    var cut = InputDecoder()
    var events: [TerminalEvent] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...5, using: &generator)
      events += cut.feed(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    #expect(events + cut.flush() == expected, "seed \(seed)")
    #expect(cut.pasted == nil && cut.pending.first != Byte.escape, "seed \(seed)")
  }
}

/// Repeatable chance: SplitMix64 (Steele, Lea, Flood 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
