import Facts
import Questions
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// Three steps for whoever is new, none of which costs a key.
@Suite struct FirstStepsTests {
  @Test func eachStepComesWhereItIsNeeded() throws {
    var stage = try Stage(isNew: true)
    #expect(stage.text.contains("Step 1 of 3: Enter begins"))
    stage.press("<enter>")
    #expect(stage.text.contains("Step 2 of 3: answer with a number"))
    stage.press("1")
    #expect(stage.text.contains("Step 3 of 3: Enter goes on, u takes an answer back, ? shows"))
    stage.press("<enter>")
    #expect(!stage.text.contains("Step"))
    stage.press("2 <enter> q q")
    #expect(!stage.text.contains("Step"))
  }

  @Test func cardsAreTurnedAndGraded() throws {
    var stage = try Stage(settings: StudySettings(ladder: FormLadder(.cards)), isNew: true)
    stage.press("<enter>")
    #expect(stage.text.contains("Step 2 of 3: Space shows the answer."))
    stage.press("<space>")
    #expect(stage.text.contains("Step 3 of 3: grade yourself; u takes an answer back."))
  }

  @Test func theySayTheKeysInForce() throws {
    var preferences = Preferences()
    #expect(preferences.keys.bind("home.act", to: "<f3>") == nil)
    #expect(preferences.keys.bind("app.skip", to: "<f8>") == nil)
    let stage = try Stage(preferences: preferences, isNew: true)
    #expect(stage.text.contains("Step 1 of 3: F3 begins with what is selected. F8 skips this."))
  }

  @Test func oneKeyTakesThemAway() throws {
    var stage = try Stage(isNew: true)
    stage.press("x")
    #expect(!stage.text.contains("Step"))
    stage.press("<enter> 1")
    #expect(!stage.text.contains("Step"))
  }

  @Test func whoIsNotNewSeesNone() throws {
    var stage = try Stage()
    #expect(!stage.text.contains("Step"))
    stage.press("<enter>")
    #expect(!stage.text.contains("Step"))
    #expect(stage.app.command(for: .character("x")) == nil)
  }

  @Test(arguments: Sizes.all) func theyNeverTakeTheHintsAway(size: Size) throws {
    var stage = try Stage(size: size, isNew: true)
    for keys in ["", "<enter>", "1"] {
      stage.press(keys)
      #expect(stage.lines.last?.contains("? help") == true)
    }
  }

  @Test func inALowWindowTheHintIsNotCut() throws {
    for isNew in [false, true] {
      let stage = try Stage(size: Size(rows: 12, columns: 40), isNew: isNew)
      #expect(stage.text.contains("New? 1-4 answer, u undo, ? keys."))
      #expect(!stage.text.contains(Symbols.unicode.moreBelow))
    }
    var preferences = Preferences()
    #expect(preferences.keys.bind("study.undo", to: "z") == nil)
    let stage = try Stage(size: Size(rows: 12, columns: 40), preferences: preferences)
    #expect(stage.text.contains("z undo"))
  }

  @Test func snapshot() throws {
    ScreenFile.expect(try Stage(isNew: true), "first-steps-80x24")
  }
}
