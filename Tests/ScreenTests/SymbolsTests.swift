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
}
