import Screen
import Testing

/// Curves of dots, half blocks and asterisks.
@Suite struct CurveTests {
  private func text(_ heights: [Double?], _ symbols: Symbols) -> [String] {
    symbols.curve(heights, columns: 4, rows: 2).map { String($0) }
  }

  @Test func aRisingLineInEachTier() {
    #expect(text([0, 1], .ascii) == ["  **", "**  "])
    #expect(text([0, 1], .unicode) == ["  ▄▀", "▄▀  "])
    #expect(text([0, 1], .braille) == ["  ⡠⠊", "⡠⠊  "])
  }

  @Test func aLevelLine() {
    #expect(text([1, 1], .ascii) == ["****", "    "])
    #expect(text([0, 0], .unicode) == ["    ", "▄▄▄▄"])
    #expect(text([1, 1], .braille) == ["⠉⠉⠉⠉", "    "])
  }

  @Test func whereNothingIsKnownThereIsAGap() {
    #expect(text([1, nil, nil, 1], .ascii) == ["*  *", "    "])
    #expect(text([nil, .nan], .braille) == ["    ", "    "])
    #expect(text([], .unicode) == ["    ", "    "])
  }

  @Test func whatIsOutsideIsMovedInside() {
    #expect(text([-3, 7], .ascii) == text([0, 1], .ascii))
  }

  @Test(arguments: [Symbols.ascii, .unicode, .braille])
  func everySizeHoldsItsLines(symbols: Symbols) {
    for columns in 0..<9 {
      for rows in 0..<5 {
        let lines = symbols.curve([0.2, 0.9, nil, 0.4], columns: columns, rows: rows)
        #expect(lines.count == rows)
        #expect(lines.allSatisfy { $0.count == columns })
      }
    }
  }
}
