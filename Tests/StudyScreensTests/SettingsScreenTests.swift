import Facts
import Memory
import Questions
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// Changes show what they come to before they are kept.
@Suite struct SettingsScreenTests {
  @Test func aChangeIsShownThenKept() throws {
    var stage = try Stage()
    stage.press(", l l")
    #expect(stage.text.contains("0.92"))
    #expect(stage.text.contains("1 not kept yet"))
    #expect(stage.app.preferences.retention == 0.9)
    #expect(stage.text.contains("after 2, 7, 20, 61"))
    stage.press("<enter>")
    #expect(stage.app.preferences.retention == 0.92)
    #expect(stage.app.settings.scheduler.policy.retention == 0.92)
    #expect(stage.effects == [.keep([SettingChange(key: "retention", value: "0.92")])])
    #expect(stage.app.place == .home)
  }

  @Test func escDiscards() throws {
    var stage = try Stage()
    let before = stage.text
    stage.press(", l j l j l <esc>")
    #expect(stage.app.preferences == Preferences())
    #expect(stage.text == before)
    #expect(stage.effects.isEmpty)
  }

  @Test func aThemeIsSeenAtOnceAndTakenBack() throws {
    var stage = try Stage()
    stage.press(", j j j j j l")
    #expect(stage.effects == [.setTheme(.light)])
    stage.press("<esc>")
    #expect(stage.effects == [.setTheme(.light), .setTheme(.standard)])
  }

  @Test func symbolsAreSeenAtOnceAndTakenBack() throws {
    var stage = try Stage()
    stage.press(", j j j j j j l")
    #expect(stage.isASCII == true)
    stage.press("q")
    #expect(stage.isASCII == false)
    stage.press(", j j j j j j l w")
    #expect(stage.isASCII == true)
  }

  @Test func anotherRetentionDatesAllCardsAnew() throws {
    var stage = try Stage(settings: StudySettings(ladder: FormLadder(.cards)))
    stage.press("<enter>")
    for _ in 0..<5 { stage.press("<space> 3") }
    stage.press("q q ,")
    for _ in 0..<15 { stage.press("h") }
    stage.press("w")
    let shelf = try #require(stage.app.shelves.first)
    let wanted = try stage.store.records(stage.app.settings.scheduler)
    #expect(shelf.records.count == 5)
    #expect(
      shelf.records.allSatisfy { wanted[CardKey(deck: SmallDeck.id, card: $0.key)] == $0.value })
    let usual = try stage.store.records(Scheduler())
    #expect(wanted != usual)
  }

  @Test func newCardsChangeTheDayAtOnce() throws {
    var stage = try Stage()
    stage.press(", j h h h h w")
    #expect(stage.app.preferences.newCards == 8)
    #expect(stage.text.contains("8 new for today"))
  }

  @Test func aWishOnTheCommandLineStaysWhileOtherThingsAreKept() throws {
    var stage = try Stage(settings: StudySettings(ladder: FormLadder(.cards)))
    stage.press(", j l w")
    #expect(stage.app.settings.ladder.preference == .cards)
    stage.press(", j j j l w")
    #expect(stage.app.settings.ladder.preference == .cards, "auto, then cards")
    #expect(stage.app.preferences.form == .cards)
  }

  @Test func pressingARowSelectsItAndOnceMoreChangesIt() throws {
    var stage = try Stage()
    stage.press(",")
    stage.click(row: 1)
    stage.click(row: 1)
    #expect(stage.text.contains("25"))
    stage.click("discard")
    #expect(stage.app.place == .home)
  }

  @Test func keysForEverywhereDoNotUndoWhatIsOnTrial() throws {
    var stage = try Stage()
    stage.press(", l T m")
    #expect(stage.text.contains("1 not kept yet"))
    stage.press("w")
    #expect(stage.app.preferences.theme == .light)
    #expect(!stage.app.preferences.mouse)
    #expect(stage.app.preferences.retention == 0.91)
  }

  @Test func moreRetentionMeansShorterIntervalsAndMoreMinutes() {
    let retentions = [0.7, 0.8, 0.9, 0.95, 0.99]
    func scheduler(_ retention: Double) -> Scheduler {
      Scheduler(policy: IntervalPolicy(retention: retention))
    }
    let intervals = retentions.map { SettingEffect.intervals(scheduler($0), count: 5) }
    for (longer, shorter) in zip(intervals, intervals.dropFirst()) {
      #expect(zip(longer, shorter).allSatisfy { $0 >= $1 })
    }
    let minutes = retentions.map { SettingEffect.minutes(newCards: 20, scheduler($0)) }
    // Below 0.9 the rails hold intervals in, so that less retention only means more lapses.
    #expect(minutes.suffix(3) == minutes.suffix(3).sorted()[...])
    #expect(SettingEffect.minutes(newCards: 0, scheduler(0.9)) == 0)
  }

  @Test func whatIsKnownOfTheLearnerIsReckonedWith() {
    var learned = LearnedModels()
    let usual = SettingEffect.lines(.newCards, in: Preferences(), now: Preferences(), learned)
    learned.habits.seconds = 24
    let slow = SettingEffect.lines(.newCards, in: Preferences(), now: Preferences(), learned)
    #expect(usual != slow && !usual.joined().contains("Reckoned"))
    #expect(slow.joined().contains("Reckoned with the 24 seconds that you take for an answer."))
    var fsrs6 = Preferences()
    fsrs6.model = .fsrs6
    let change = SettingEffect.lines(.model, in: fsrs6, now: Preferences(), learned)
    #expect(change.first?.contains("so far after") == true)
  }

  @Test func theIntervalsShownAreThoseThatCome() {
    // The same card, graded Good whenever it is due, by the scheduler itself.
    let shown = SettingEffect.intervals(Scheduler(), count: 4)
    #expect(shown == shown.sorted() && shown[0] >= 1)
    let card = CardKey(deck: "iskra", card: "typical")
    let first = Scheduler().preview(card, after: nil, at: TestTime.start)
    #expect(first[.good] == shown[0])
  }

  @Test(arguments: Sizes.all) func snapshots(size: Size) throws {
    var stage = try Stage(size: size)
    stage.press(", l l")
    ScreenFile.expect(stage, "settings-\(Sizes.name(size))")
  }

  @Test func snapshotsOfThemesAndASCII() throws {
    var stage = try Stage()
    stage.press(", j j j j j l")
    ScreenFile.expect(stage, "settings-theme-80x24")
    var ascii = try Stage(symbols: .ascii)
    ascii.press(", j j j j j j")
    ScreenFile.expect(ascii, "settings-ascii-80x24")
    #expect(ascii.isASCII == true)
  }
}

extension Stage {
  fileprivate var isASCII: Bool { text.allSatisfy { $0.isASCII } }
}
