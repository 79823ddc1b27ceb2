import Memory
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

@Suite struct EasyDaysSettingTests {
  @Test(arguments: [
    ("none", "none"), ("sat sun", "sat sun"), ("Sunday, SAT", "sat sun"),
    ("fri/half sun", "fri/half sun"), ("2026-12-24", "2026-12-24"),
    ("2026-12-25 mon 2026-12-24", "mon 2026-12-24 2026-12-25"),
  ])
  func daysAreRead(text: String, written: String) throws {
    let days = try #require(EasyDays(text: text))
    #expect(days.text == written)
    #expect(EasyDays(text: days.text) == days)
  }

  @Test(arguments: [
    "", "  ", "sa", "saturnday", "sat/third", "sat/half/half", "2026-02-30", "/half",
  ])
  func othersAreNot(text: String) {
    #expect(EasyDays(text: text) == nil)
    var preferences = Preferences()
    #expect(preferences.take(text, for: "easy-days").problem.contains("easy-days should be none"))
  }

  @Test func theyReachTheScheduler() throws {
    var stage = try Stage()
    stage.press(", j j l w")
    #expect(stage.effects == [.keep([SettingChange(key: "easy-days", value: "sun")])])
    let easy = stage.app.settings.scheduler.easyDays
    // 29 November 2026 is a Sunday.
    #expect(easy[TestTime.start.day.number + 4] == .minimum)
    #expect(easy[TestTime.start.day.number] == .normal)
    #expect(stage.app.settings.scheduler == Scheduler(), "no record depends on it")
  }

  @Test(arguments: [-800_000, -719_468, -1, 0, 59, 20_782, 11_016, 400_000])
  func datesAreReadAsTheyAreWritten(number: Int) {
    let day = StudyDay(number: number)
    guard day.date.year >= 1000 else { return }
    #expect(StudyDay(isoText: day.isoText) == day)
  }
}
