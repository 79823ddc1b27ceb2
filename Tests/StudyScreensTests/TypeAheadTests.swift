import Facts
import Questions
import Screen
import Study
import StudyScreens
import StudyTestSupport
import Testing

/// Keys that were typed before something new was shown do not act on it.
@Suite struct TypeAheadTests {
  /// Presses keys so many milliseconds after the one before.
  private func press(_ notation: String, after milliseconds: Int64, _ stage: inout Stage) {
    for key in KeyNotation.keys(notation) ?? [] {
      stage.moment = Moment(
        Instant(milliseconds: stage.moment.instant.milliseconds + milliseconds),
        utcOffset: stage.moment.utcOffset)
      stage.send(.key(key))
    }
  }

  @Test func aNumberTypedBeforeTheFirstQuestionIsNoAnswer() throws {
    var stage = try Stage()
    press("<enter> 1", after: 10, &stage)
    #expect(try stage.store.reviews().isEmpty)
    press("1", after: 109, &stage)
    #expect(try stage.store.reviews().isEmpty, "119 ms")
    press("1", after: 1, &stage)
    #expect(try stage.store.reviews().count == 1, "120 ms")
  }

  @Test func aHeldEnterStaysOnTheVerdict() throws {
    var stage = try Stage()
    stage.press("<enter>")
    press("<enter> <enter> <enter>", after: 500, &stage)
    #expect(try stage.store.reviews().count == 2, "answered, went on, answered")
    let text = stage.text
    press("<enter> <enter> <enter>", after: 30, &stage)
    #expect(stage.text == text)
    #expect(try stage.store.reviews().count == 2)
  }

  @Test func movingAndTakingBackNeedNoPause() throws {
    var stage = try Stage()
    stage.press("<enter>")
    press("j j", after: 1, &stage)
    let moved = stage.text
    var other = try Stage()
    other.press("<enter> j j")
    #expect(moved == other.text)
    press("1", after: 500, &stage)
    press("u", after: 1, &stage)
    #expect(try stage.store.reviews().isEmpty)
  }

  @Test func aClockThatIsSetBackHoldsNothingUp() throws {
    var stage = try Stage()
    stage.press("<enter>")
    press("1", after: -60_000, &stage)
    #expect(try stage.store.reviews().count == 1)
  }

  @Test func theSummaryIsNotLeftByAKeyMeantForTheVerdict() throws {
    var stage = try Stage(settings: StudySettings(limits: .init(newCards: 1)))
    stage.press("<enter> 0 q")
    #expect(stage.text.contains("1 question answered"))
    stage.press("u 0 q")
    press("<space>", after: 20, &stage)
    #expect(stage.text.contains("1 question answered"))
    press("<space>", after: 200, &stage)
    #expect(!stage.text.contains("1 question answered"))
  }
}
