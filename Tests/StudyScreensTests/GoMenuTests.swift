import Facts
import Memory
import Questions
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// A key that goes to other screens, and a list of them for whoever hesitates.
@Suite struct GoMenuTests {
  /// Presses the prefix and lets so many milliseconds pass.
  private func wait(_ milliseconds: Int64, _ stage: inout Stage) {
    stage.press("'")
    stage.moment = Moment(
      Instant(milliseconds: stage.moment.instant.milliseconds + milliseconds), utcOffset: 0)
    stage.send(.woken)
  }

  @Test func theListComesAfterAPauseAndEscClosesIt() throws {
    var stage = try Stage()
    let home = stage.text
    wait(399, &stage)
    #expect(!stage.text.contains("the cards of all decks"))
    #expect(stage.app.patience == 1)
    stage.moment = Moment(
      Instant(milliseconds: stage.moment.instant.milliseconds + 1), utcOffset: 0)
    stage.send(.woken)
    #expect(stage.text.contains("the cards of all decks"))
    #expect(stage.app.patience == nil, "then it waits for a key")
    stage.press("<esc>")
    #expect(stage.text == home)
    #expect(stage.app.patience == nil)
  }

  @Test func whoKnowsTheKeySeesNoList() throws {
    for (key, text) in [("c", "of 19"), ("p", "Known now"), ("t", "today"), ("s", "Retention")] {
      var stage = try Stage()
      stage.press("' \(key)")
      #expect(stage.text.contains(text), "\(key)")
      stage.press("' h")
      #expect(stage.app.place == .home, "\(key)")
    }
  }

  @Test func anyOtherKeyOnlyTakesItBack() throws {
    var stage = try Stage()
    let before = stage.app.home.selected
    stage.press("' j")
    #expect(stage.app.home.selected == before)
    #expect(stage.app.prefix == nil)
    stage.press("j")
    #expect(stage.app.home.selected == before + 1)
  }

  @Test func fromASessionOneComesBackToIt() throws {
    var stage = try Stage()
    stage.press("<enter> '")
    #expect(stage.app.prefix == nil, "an open question holds everything back")
    stage.press("1")
    let session = stage.text
    stage.press("' c")
    #expect(stage.text.contains("of 19"))
    stage.press("q")
    #expect(stage.text == session)
    stage.press("' p q ' t q")
    #expect(stage.text == session)
    stage.press("' s")
    #expect(stage.text == session, "the settings would date its cards anew")
    stage.press("' h")
    #expect(stage.app.place == .home)
    #expect(stage.app.shelves[0].records.count == 1)
  }

  @Test func itsKeysCanBeChanged() throws {
    var preferences = Preferences()
    #expect(preferences.keys.bind("app.go", to: "<f9>") == nil)
    #expect(preferences.keys.bind("go.cards", to: "x") == nil)
    #expect(preferences.keys.bind("go.cards", to: "p")?.contains("go.progress already") == true)
    var stage = try Stage(preferences: preferences)
    stage.press("<f9> x")
    #expect(stage.text.contains("of 19"))
  }

  @Test func theListCanBePressedAndACyrillicLayoutWorks() throws {
    var stage = try Stage()
    wait(400, &stage)
    stage.click("the progress")
    #expect(stage.text.contains("Known now"))
    stage.press("э р")
    #expect(stage.app.place == .home)
  }

  @Test func helpKnowsIt() throws {
    var stage = try Stage()
    stage.press("? / a n o t h e r <enter>")
    #expect(stage.app.prefix != nil)
    stage.press("p")
    #expect(stage.text.contains("Known now"))
  }
}

/// The list at every size and in ASCII, as files in `Screens`.
@Suite struct GoMenuSnapshotTests {
  @Test(arguments: Sizes.all, [Symbols.unicode, .ascii])
  func list(size: Size, symbols: Symbols) throws {
    var stage = try Stage(size: size, symbols: symbols)
    stage.press("<enter> 1 '")
    stage.moment = TestTime.after(seconds: 60)
    stage.send(.woken)
    ScreenFile.expect(
      stage, "\(symbols == .ascii ? "ascii-" : "")go-\(Sizes.name(size))")
    let isASCII = stage.text.allSatisfy { $0.isASCII }
    #expect(symbols != .ascii || isASCII)
  }
}
