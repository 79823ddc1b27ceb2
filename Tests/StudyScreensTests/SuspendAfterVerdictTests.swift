import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// Who sees from the verdict that a card is no good puts it aside at once.
@Suite struct SuspendAfterVerdictTests {
  @Test func theCardIsSuspendedAndTheNextOneAsked() throws {
    var stage = try Stage()
    stage.press("<enter> 1")
    let card = try #require(try stage.store.reviews().first?.card)
    stage.press("s")
    #expect(try stage.store.marks()[card]?.isSuspended == true)
    #expect(stage.text.contains("Suspended: not asked again."))
    #expect(try stage.store.reviews().count == 1)
  }

  @Test func takingItBackGoesOnAndThenTakesTheAnswerBack() throws {
    var stage = try Stage()
    stage.press("<enter> 1 s u")
    #expect(try stage.store.marks().isEmpty)
    #expect(try stage.store.reviews().count == 1)
    #expect(stage.text.contains("Taken back."))
    stage.press("u")
    #expect(try stage.store.reviews().isEmpty)
    #expect(stage.text.contains("Taken back. Answer again."))
  }
}
