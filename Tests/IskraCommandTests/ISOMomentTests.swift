import Study
import Testing

@testable import IskraCommand

@Suite struct ISOMomentTests {
  private func read(_ text: String) -> Moment? { ISOMoment.read(text) { _ in 3600 } }

  @Test(arguments: [
    ("2026-11-25T10:00:00Z", 1_795_600_800, 0),
    ("2026-11-25T10:00Z", 1_795_600_800, 0),
    ("2026-11-25T11:00:00+01:00", 1_795_600_800, 3600),
    ("2026-11-25T05:30:00-04:30", 1_795_600_800, -16_200),
    ("2026-11-25T11:00", 1_795_600_800, 3600),
    ("2026-11-25", 1_795_604_400, 3600),
  ])
  func readsWhatPeopleWrite(text: String, seconds: Int64, offset: Int) throws {
    let moment = try #require(read(text))
    #expect(moment.instant.milliseconds == seconds * 1000)
    #expect(moment.utcOffset == offset)
  }

  @Test(arguments: [
    "", "yesterday", "2026", "2026-11", "2026-13-01", "2026-02-30", "2026-11-25T",
    "2026-11-25T1:00",
    "2026-11-25T24:00", "2026-11-25T10:60", "2026-11-25T10:00+1", "~2026-11-25",
    "2026-11-25T10:00:00Z+01:00",
  ])
  func refusesTheRest(text: String) {
    #expect(read(text) == nil)
  }

  @Test func aDayMeansItsStudyDay() {
    #expect(read("2026-11-25")?.day.isoText == "2026-11-25")
  }
}
