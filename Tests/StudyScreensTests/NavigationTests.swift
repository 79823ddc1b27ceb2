import Facts
import Questions
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// Screens lie on each other, and the way back uncovers them as they were left.
@Suite struct NavigationTests {
  @Test func theHomeScreenIsAlwaysAtTheBottom() throws {
    var app = try Stage().app
    #expect(app.place == .home)
    app.pop()
    #expect(app.place == .home)
    app.push(.home)
    #expect(app.stack.isEmpty)
  }

  @Test func aScreenThatIsLeftUncoversTheOneBelow() throws {
    var stage = try Stage()
    stage.press("<enter> 1 <enter> j")
    let below = stage.app.place
    stage.app.push(.progress(ProgressState(reports: [], shown: 0)))
    #expect(stage.app.place != below)
    stage.app.pop()
    #expect(stage.app.place == below, "the selected option and the session are kept")
  }

  @Test func aNewValueTakesThePlaceOfTheShownScreenOnly() throws {
    var app = try Stage().app
    app.push(.progress(ProgressState(reports: [], shown: 0)))
    app.push(.progress(ProgressState(reports: [], shown: 1)))
    app.place = .progress(ProgressState(reports: [], shown: 2))
    #expect(app.stack.count == 2)
    #expect(app.stack[0] == .progress(ProgressState(reports: [], shown: 0)))
    app.place = .home
    #expect(app.stack.isEmpty)
  }

  @Test func studyingMoreDoesNotLengthenTheWayBack() throws {
    var stage = try Stage()
    for _ in 0..<3 {
      stage.press("<enter> 1 q <enter>")
      #expect(stage.app.stack.count == 1)
      stage.press("q")
    }
    #expect(stage.app.place == .home)
  }

  @Test(arguments: ["<enter> <esc>", "p q", "p <esc>", "<enter> 1 q q", "<enter> 1 q <esc>"])
  func theWayBackEndsAtHome(keys: String) throws {
    var stage = try Stage()
    stage.press(keys)
    #expect(stage.app.place == .home, "\(keys)")
    #expect(stage.effects.isEmpty)
  }
}
