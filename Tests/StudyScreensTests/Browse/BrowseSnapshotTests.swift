import Screen
import Study
import StudyScreens
import StudyTestSupport
import Testing

/// The screens of cards and entities at every size and in ASCII, as files in `Screens`.
@Suite struct BrowseSnapshotTests {
  private static let symbols: [Symbols] = [.unicode, .ascii]

  /// Two answers, a flag and a suspended card, so that there is something to see.
  private func stage(_ size: Size, _ symbols: Symbols, _ keys: String) throws -> Stage {
    var stage = try Stage(size: size, symbols: symbols)
    stage.press("<enter> 1 <enter> 2 q q c j ! j s g " + keys)
    return stage
  }

  private func expect(_ name: String, _ size: Size, _ symbols: Symbols, _ keys: String) throws {
    let tier = symbols == .ascii ? "ascii-" : ""
    let stage = try stage(size, symbols, keys)
    ScreenFile.expect(stage, "\(tier)\(name)-\(Sizes.name(size))")
    if symbols == .ascii {
      let isASCII = stage.text.allSatisfy { $0.isASCII }
      #expect(isASCII)
    }
  }

  @Test(arguments: Sizes.all, symbols) func list(size: Size, symbols: Symbols) throws {
    try expect("cards", size, symbols, "<space> <space> o o o o g")
  }

  @Test(arguments: Sizes.all, symbols) func searching(size: Size, symbols: Symbols) throws {
    try expect("cards-search", size, symbols, "/ u r a <space> i s : n e w")
  }

  @Test(arguments: Sizes.all, symbols) func mistaken(size: Size, symbols: Symbols) throws {
    try expect("cards-mistake", size, symbols, "/ u r a <space> i s : n")
  }

  @Test(arguments: Sizes.all, symbols) func resetting(size: Size, symbols: Symbols) throws {
    try expect("cards-reset", size, symbols, "A R")
  }

  @Test(arguments: Sizes.all, symbols) func card(size: Size, symbols: Symbols) throws {
    try expect("card", size, symbols, "<enter>")
  }

  @Test(arguments: Sizes.all, symbols) func entity(size: Size, symbols: Symbols) throws {
    try expect("entity", size, symbols, "/ g a l l e <enter> i j j")
  }

  @Test(arguments: Sizes.all, symbols) func finding(size: Size, symbols: Symbols) throws {
    try expect("entity-find", size, symbols, "i / e r <down>")
  }
}
