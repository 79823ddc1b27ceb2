import Facts
import Screen
import Study
import StudyScreens
import StudyTestSupport
import Testing

/// The timeline at every size and in every tier, as files in `Screens`.
///
/// The files hold roles, not colours: that the signs alone say everything is tested here too.
@Suite struct TimelineSnapshotTests {
  private func stage(
    _ size: Size = Size(rows: 24, columns: 80), _ symbols: Symbols = .unicode
  ) throws -> Stage {
    let deck = DatedDeck.make()
    var stage = try Stage(
      decks: [deck], size: size, symbols: symbols, settings: DatedDeck.settings,
      store: DatedDeck.store(deck))
    stage.press("t")
    return stage
  }

  @Test(arguments: Sizes.all) func wholeLine(size: Size) throws {
    ScreenFile.expect(try stage(size), "timeline-\(Sizes.name(size))")
  }

  @Test(arguments: Sizes.all) func inASCII(size: Size) throws {
    let stage = try stage(size, .ascii)
    ScreenFile.expect(stage, "timeline-ascii-\(Sizes.name(size))")
    let isASCII = stage.text.allSatisfy { $0.isASCII }
    #expect(isASCII)
  }

  @Test(arguments: Sizes.all) func inBraille(size: Size) throws {
    ScreenFile.expect(try stage(size, .braille), "timeline-braille-\(Sizes.name(size))")
  }

  @Test(arguments: Sizes.all) func zoomedIn(size: Size) throws {
    var stage = try stage(size)
    stage.press("j j j j j + + + +")
    ScreenFile.expect(stage, "timeline-zoomed-\(Sizes.name(size))")
  }

  @Test(arguments: Sizes.all) func anEvent(size: Size) throws {
    var stage = try stage(size)
    stage.press("<enter>")
    ScreenFile.expect(stage, "timeline-veiled-\(Sizes.name(size))")
    stage.press("a")
    ScreenFile.expect(stage, "timeline-event-\(Sizes.name(size))")
  }

  @Test(arguments: Sizes.all) func sections(size: Size) throws {
    var stage = try stage(size)
    stage.press("s j")
    ScreenFile.expect(stage, "timeline-sections-\(Sizes.name(size))")
  }

  @Test(arguments: Sizes.all) func withoutColourNothingIsLost(size: Size) throws {
    let canvas = try stage(size).app.view().canvas
    let mono = Theme.mono
    var hasFocus = false
    for row in 0..<canvas.size.rows {
      for cell in canvas.row(row) {
        let paint = mono.paint(cell.style.role, .mono)
        #expect(paint.foreground == nil)
        if paint.attributes.contains(.reverse) { hasFocus = true }
      }
    }
    #expect(hasFocus)
    let hasPointer = canvas.lines.contains { $0.dropFirst(1).prefix(2).contains("›") }
    #expect(hasPointer, "the selected row has a marker besides")
  }
}
