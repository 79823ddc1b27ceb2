import Screen
import Testing

@Suite("Symbols")
struct SymbolsTests {
  @Test("bars grow by eighths")
  func bars() {
    #expect(Symbols.unicode.bar(0, columns: 4) == "")
    #expect(Symbols.unicode.bar(0.001, columns: 4) == "▏")
    #expect(Symbols.unicode.bar(0.5, columns: 4) == "██")
    #expect(Symbols.unicode.bar(0.40625, columns: 4) == "█▋")
    #expect(Symbols.unicode.bar(7, columns: 4) == "████")
    #expect(Symbols.unicode.bar(.nan, columns: 4) == "")
    #expect(Symbols.unicode.bar(1, columns: -1) == "")
    #expect(Symbols.ascii.bar(0.5, columns: 5) == "##-")
  }

  @Test("sparks and shades stay inside their steps")
  func steps() {
    #expect(Symbols.unicode.spark(0) == "▁")
    #expect(Symbols.unicode.spark(1) == "█")
    #expect(Symbols.unicode.spark(.infinity) == "█")
    #expect(Symbols.unicode.spark(.nan) == "▁")
    #expect(Symbols.unicode.shade(0) == "·")
    #expect(Symbols.unicode.shade(0.01) == "░")
    #expect(Symbols.ascii.shade(1) == "#")
  }

  @Test("both tiers have the same shape", arguments: [Symbols.unicode, .ascii])
  func shape(symbols: Symbols) {
    #expect(symbols.shades.count == 5)
    #expect(symbols.eighths.count == 8 && symbols.verticalBars.count == 8)
    #expect(symbols.check.columns == symbols.cross.columns)
    #expect(symbols.pointer.columns == 1 && symbols.bullet.columns == 1)
    #expect(symbols.horizontal.columns == 1 && symbols.vertical.columns == 1)
  }

  @Test("every sign takes the columns it says", arguments: [Symbols.unicode, .ascii])
  func columns(symbols: Symbols) {
    let lines = [
      symbols.horizontal, symbols.vertical, symbols.topLeft, symbols.topRight, symbols.bottomLeft,
      symbols.bottomRight, symbols.teeLeft, symbols.teeRight, symbols.teeTop, symbols.teeBottom,
      symbols.crossing,
    ]
    let steps = symbols.shades + symbols.eighths + symbols.verticalBars
    #expect((lines + steps).allSatisfy { $0.columns == 1 })
    let signs = [
      symbols.pointer, symbols.bullet, symbols.moreBelow, symbols.moreAbove, symbols.separator,
    ]
    #expect(signs.allSatisfy { $0.columns == 1 })
    #expect([1, 3].contains(symbols.check.columns) && [1, 3].contains(symbols.ellipsis.columns))
  }

  @Test("the best tier that a terminal can show is taken, and a poorer one on request")
  func tiers() {
    let xterm = Symbols.Offer(terminal: "xterm-256color")
    let console = Symbols.Offer(terminal: "linux")
    let narrow = Symbols.Offer(isUTF8: false, terminal: "xterm")
    #expect(xterm.tier(nil) == .braille)
    #expect(console.tier(nil) == .block)
    #expect(console.tier(.braille) == .block, "the console's font has no dots")
    #expect(narrow.tier(nil) == .ascii)
    #expect(narrow.tier(.block) == .block, "who wishes it, sees what comes out")
    for tier in Symbols.Tier.allCases {
      #expect(xterm.tier(tier) == tier)
      #expect(Symbols.of(tier).tier == tier)
    }
    #expect(Symbols.Tier.ascii < .block && .block < Symbols.Tier.braille)
  }

  @Test("the ASCII tier is ASCII")
  func ascii() {
    let bars = [0, 0.2, 0.5, 1].map { Symbols.ascii.bar($0, columns: 8) }
    let labels = [Key.up, .down, .left, .right, .enter, .control("l")].map { $0.label(.ascii) }
    let symbols = Symbols.ascii
    let all =
      bars + labels + [
        symbols.check, symbols.cross, symbols.ellipsis, symbols.moreBelow, symbols.moreAbove,
        String(symbols.shades + symbols.eighths + symbols.verticalBars),
      ]
    #expect(all.joined().utf8.allSatisfy { (0x20..<0x7F).contains($0) })
  }
}
