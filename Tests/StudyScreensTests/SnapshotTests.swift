import Facts
import Screen
import Study
import StudyScreens
import StudyTestSupport
import Testing

/// Every screen at every size, as files in `Screens`.
@Suite struct SnapshotTests {
  private func stage(_ size: Size, form: FormLadder.Preference = .auto) throws -> Stage {
    try Stage(size: size, settings: StudySettings(ladder: FormLadder(form)))
  }

  @Test(arguments: Sizes.all) func home(size: Size) throws {
    ScreenFile.expect(try stage(size), "home-\(Sizes.name(size))")
  }

  @Test(arguments: Sizes.all) func choiceAsked(size: Size) throws {
    var stage = try stage(size)
    stage.press("<enter> j")
    ScreenFile.expect(stage, "choice-\(Sizes.name(size))")
  }

  @Test(arguments: Sizes.all) func choiceAnswered(size: Size) throws {
    var stage = try stage(size)
    stage.press("<enter> 1")
    ScreenFile.expect(stage, "verdict-\(Sizes.name(size))")
  }

  @Test(arguments: Sizes.all) func cardTurned(size: Size) throws {
    var stage = try stage(size, form: .cards)
    stage.press("<enter> <space>")
    ScreenFile.expect(stage, "turned-\(Sizes.name(size))")
  }

  @Test(arguments: Sizes.all) func summary(size: Size) throws {
    var stage = try stage(size)
    stage.press("<enter> 1 <enter> 2 <enter> q")
    ScreenFile.expect(stage, "summary-\(Sizes.name(size))")
  }

  @Test(arguments: Sizes.all) func progress(size: Size) throws {
    var stage = try stage(size)
    stage.press("<enter> 1 <enter> 2 <enter> q q p")
    ScreenFile.expect(stage, "progress-\(Sizes.name(size))")
  }

  @Test(arguments: Sizes.all) func help(size: Size) throws {
    var stage = try stage(size)
    stage.press("<enter> ?")
    ScreenFile.expect(stage, "help-\(Sizes.name(size))")
  }

  @Test(arguments: Sizes.all) func helpSearched(size: Size) throws {
    var stage = try stage(size)
    stage.press("<enter> ? / o p t i o n <down>")
    ScreenFile.expect(stage, "help-search-\(Sizes.name(size))")
  }

  @Test func helpInASCII() throws {
    var stage = try Stage(symbols: .ascii)
    stage.press("<enter> ?")
    ScreenFile.expect(stage, "help-ascii-80x24")
    let isASCII = stage.text.allSatisfy { $0.isASCII }
    #expect(isASCII)
  }

  @Test(arguments: Sizes.all) func notSaved(size: Size) throws {
    var stage = try stage(size)
    stage.writeFailure = .diskFull(path: "/home/ada/.local/share/iskra/journal.sqlite")
    stage.press("<enter> 1")
    ScreenFile.expect(stage, "not-saved-\(Sizes.name(size))")
  }

  @Test func tooSmall() throws {
    ScreenFile.expect(try stage(Size(rows: 8, columns: 30)), "too-small-30x8")
  }

  @Test func inASCII() throws {
    var stage = try Stage(symbols: .ascii)
    stage.press("<enter> 1")
    ScreenFile.expect(stage, "ascii-80x24")
    let isASCII = stage.text.allSatisfy { $0.isASCII }
    #expect(isASCII)
  }

  @Test func withoutDecks() throws {
    ScreenFile.expect(try Stage(decks: []), "no-decks-80x24")
  }
}
