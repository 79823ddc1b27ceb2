import Screen
import Study
import StudyScreens
import StudyTestSupport
import Testing

/// The screens about files of decks at every size and in ASCII, as files in `Screens`.
@Suite struct DecksSnapshotTests {
  private static let symbols: [Symbols] = [.unicode, .ascii]

  private func expect(_ name: String, _ size: Size, _ symbols: Symbols, _ keys: String) throws {
    let stage = try DeckFixture.stage("d " + keys, size: size, symbols: symbols)
    let tier = symbols == .ascii ? "ascii-" : ""
    ScreenFile.expect(stage, "\(tier)\(name)-\(Sizes.name(size))")
    if symbols == .ascii {
      let isASCII = stage.text.replacing("東京 Tōkyō", with: "").allSatisfy(\.isASCII)
      #expect(isASCII)
    }
  }

  @Test(arguments: Sizes.all, symbols) func list(size: Size, symbols: Symbols) throws {
    try expect("decks", size, symbols, "G")
  }

  @Test(arguments: Sizes.all, symbols) func removing(size: Size, symbols: Symbols) throws {
    try expect("decks-remove", size, symbols, "j D")
  }

  @Test(arguments: Sizes.all, symbols) func exporting(size: Size, symbols: Symbols) throws {
    try expect("decks-export", size, symbols, "j x")
  }

  @Test(arguments: Sizes.all, symbols) func choosing(size: Size, symbols: Symbols) throws {
    try expect("decks-files", size, symbols, "i <down>")
  }

  @Test(arguments: Sizes.all, symbols) func previewing(size: Size, symbols: Symbols) throws {
    try expect("decks-import", size, symbols, "i c a p <enter>")
  }

  @Test(arguments: Sizes.all, symbols) func checking(size: Size, symbols: Symbols) throws {
    try expect("decks-check", size, symbols, "G c")
  }
}
