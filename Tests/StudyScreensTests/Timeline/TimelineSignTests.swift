import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// Signs of the timeline in all tiers.
@Suite struct TimelineSignTests {
  private static let tiers = Symbols.Tier.allCases.map { Symbols.of($0) }

  @Test func everyStepHasASignAndAColourOfItsOwn() {
    for symbols in Self.tiers {
      let signs = Timeline.Knowledge.allCases.map { symbols.sign(of: $0) }
      #expect(Set(signs + [symbols.sign(of: nil)]).count == signs.count + 1, "\(symbols.tier)")
      #expect(signs.allSatisfy { $0.columns == 1 }, "\(symbols.tier)")
      #expect(symbols.spanLine != symbols.doubtLine)
    }
    let styles = Timeline.Knowledge.allCases.map(\.style)
    #expect(Set(styles).count == styles.count)
  }

  @Test func manyEventsAreANumberOrAStar() {
    #expect([2, 9, 10, 5000].map { Symbols.sign(ofCount: $0) } == ["2", "9", "*", "*"])
  }

  @Test func aGraphFillsItsColumnsFromBelow() {
    #expect(Symbols.unicode.graph([0, 0.01, 0.5, 1]) == " ▁▅█")
    #expect(Symbols.ascii.graph([0, 1]) == " #")
    // Two columns of four dots in a cell; see the Unicode chart of U+2800.
    #expect(Symbols.braille.graph([1, 0, 0, 0.25, 0.5, 1, 0, 0]) == "⡇⢀⣼ ")
    #expect(Symbols.braille.graphColumns(cells: 4) == 8)
  }
}
