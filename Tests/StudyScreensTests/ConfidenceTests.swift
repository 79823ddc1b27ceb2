import Memory
import Questions
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// Who wants it is asked how sure they are before the verdict.
@Suite struct ConfidenceTests {
  private func stage(_ size: Size = Size(rows: 24, columns: 80)) throws -> Stage {
    var settings = StudySettings()
    settings.asksConfidence = true
    return try Stage(size: size, settings: settings)
  }

  @Test func nobodyIsAskedUnlessTheyWantIt() throws {
    var stage = try Stage()
    stage.press("<enter> 1")
    #expect(!stage.text.contains("How sure are you?"))
    #expect(try stage.store.reviews().map(\.confidence) == [.unsaid])
  }

  @Test(arguments: [
    ("1", Certainty.sure), ("2", .unsure), ("3", .guessed), ("b", .unsure), ("<enter>", .unsaid),
  ])
  func oneKeySaysIt(key: String, certainty: Certainty) throws {
    var stage = try stage()
    stage.press("<enter> 1")
    #expect(stage.text.contains("How sure are you?"))
    #expect(!stage.text.contains("Again in") && !stage.text.contains("An Atlas"))
    #expect(try stage.store.reviews().isEmpty)
    stage.press(key)
    let review = try #require(try stage.store.reviews().first)
    #expect(review.confidence == certainty)
    #expect(review.milliseconds == 1000, "the time to think about how sure one is does not count")
    #expect(stage.text.contains("go on"))
  }

  @Test func escGoesBackToTheQuestion() throws {
    var stage = try stage()
    stage.press("<enter> j")
    let question = stage.text
    stage.press("2 <esc>")
    #expect(stage.text == question)
    #expect(try stage.store.reviews().isEmpty)
  }

  @Test func whoDoesNotKnowIsNotAsked() throws {
    var stage = try stage()
    stage.press("<enter> 0")
    #expect(!stage.text.contains("How sure are you?"))
    #expect(try stage.store.reviews().count == 1)
  }

  @Test func anAnswerTakenBackIsAskedAboutAgain() throws {
    var stage = try stage()
    stage.press("<enter> 1 1 u 1")
    #expect(stage.text.contains("How sure are you?"))
    stage.press("u")
    #expect(try stage.store.reviews().isEmpty)
  }

  @Test func theSettingTurnsItOn() throws {
    var stage = try Stage()
    stage.press(", j j j j l w <enter> 1")
    #expect(stage.app.preferences.confidence)
    #expect(stage.text.contains("How sure are you?"))
  }

  @Test(arguments: Sizes.all) func snapshots(size: Size) throws {
    var stage = try stage(size)
    stage.press("<enter> 1")
    ScreenFile.expect(stage, "confidence-\(Sizes.name(size))")
  }

  @Test func lineByLine() throws {
    let maker = QuestionMaker(deck: SmallDeck.make())
    let queue = DayQueue.build(
      deck: maker.deck, records: [:], scheduler: Scheduler(), on: TestTime.start.day)
    let session = Session(
      maker: maker, queue: queue, records: [:], seed: 3, scheduler: Scheduler(),
      on: TestTime.start.day)
    var study = PlainStudy(
      maker: maker, session: session, scheduler: Scheduler(),
      nextID: EntryID(device: "t", counter: 1), asksConfidence: true, at: TestTime.start)
    #expect(study.take("1", at: TestTime.after(seconds: 2)).effects.isEmpty)
    #expect(study.prompt == "1 sure, 2 unsure, 3 guessed, Enter skips> ")
    #expect(study.take("9", at: TestTime.after(seconds: 3)).effects.isEmpty)
    guard
      case .record(let lines, _)? = study.take("3", at: TestTime.after(seconds: 9)).effects.first,
      case .review(let review)? = lines.first?.entry
    else {
      Issue.record("no review")
      return
    }
    #expect(review.confidence == .guessed && review.milliseconds == 2000)
  }
}
