import Facts
import Memory
import Questions
import Screen
import Study
import StudyScreens
import StudyTestSupport
import Testing

@Suite struct QuizScreenTests {
  /// Answers the open question wrongly, whatever its form.
  private func miss(_ stage: inout Stage) {
    if stage.text.contains("show the answer") {
      stage.press("<space> 1")
    } else if stage.text.contains("Tab show it") {
      stage.press("<tab> 1")
    } else {
      stage.press(stage.text.contains("Tab don't know") ? "<tab> <enter>" : "0 <enter>")
    }
  }

  @Test func aQuizIsTwoKeysAway() throws {
    var stage = try Stage()
    stage.press("z")
    #expect(stage.text.contains("everything"))
    #expect(stage.text.contains("10"))
    stage.press("<enter>")
    #expect(stage.text.contains("1 of 10"))
  }

  @Test func whatItIsAboutCanBeChanged() throws {
    var stage = try Stage()
    stage.press("z l j h j l j l l")
    #expect(stage.text.contains("Size"))
    #expect(stage.text.contains("Questions   5"))
    #expect(stage.text.contains("on cards"))
    #expect(stage.text.contains("5 minutes"))
    stage.press("q")
    #expect(stage.text.contains("iskra"))
  }

  @Test func theResultShowsWhatWasMissedAndAsksItAgain() throws {
    var stage = try Stage()
    stage.press("z j h <enter>")
    for _ in 0..<5 { miss(&stage) }
    #expect(stage.text.contains("0 of 5 right: 0 %"))
    #expect(stage.text.contains("Missed"))
    #expect(try stage.store.reviews().count == 5)
    stage.press("r")
    #expect(stage.text.contains("1 of 5"))
  }

  @Test func undoWorksOnTheResult() throws {
    var stage = try Stage()
    stage.press("z j h <enter>")
    for _ in 0..<5 { miss(&stage) }
    stage.press("u")
    #expect(try stage.store.reviews().count == 4)
    #expect(stage.text.contains("5 of 5"))
    miss(&stage)
    #expect(stage.text.contains("0 of 5 right"))
  }

  @Test func aClockEndsTheQuizByItself() throws {
    var stage = try Stage()
    stage.press("z G l <enter>")
    #expect(stage.text.contains("2 min"))
    miss(&stage)
    #expect((1...60_000).contains(try #require(stage.app.patience)))
    stage.moment = TestTime.after(seconds: 600)
    stage.send(.woken)
    #expect(stage.text.contains("Time is up."))
    #expect(stage.text.contains("0 of 1 right"))
    #expect(stage.text.contains("not reached"))
    #expect(stage.app.patience == nil)
  }
}
