import Study
import StudyTestSupport
import Testing

@Suite struct TimeTests {
  @Test func aStudyDayBeginsAtFourInTheMorning() {
    // 26 November 2026, 03:59:59 and 04:00:00 UTC.
    let before = Moment(Instant(milliseconds: 1_795_665_599_000), utcOffset: 0)
    let after = Moment(Instant(milliseconds: 1_795_665_600_000), utcOffset: 0)
    #expect(before.day.isoText == "2026-11-25")
    #expect(after.day.isoText == "2026-11-26")
  }

  @Test func theLocalOffsetDecidesTheDay() {
    // 25 November 2026, 22:00 UTC is already the 26th in Tokyo, and still the 25th in Berlin.
    let instant = Instant(milliseconds: 1_795_644_000_000)
    #expect(Moment(instant, utcOffset: 9 * 3600).day.isoText == "2026-11-26")
    #expect(Moment(instant, utcOffset: 3600).day.isoText == "2026-11-25")
  }

  @Test func timesBefore1970RoundDown() {
    let moment = Moment(Instant(milliseconds: -1), utcOffset: 0)
    #expect(moment.day.isoText == "1969-12-31")
  }

  @Test func daysHaveNamesAndWeekdays() {
    let day = TestTime.start.day
    #expect(day.longText == "Wednesday 25 November")
    #expect(day.shortText == "25 Nov")
    #expect((day + 5).weekday == 0)
    #expect((day + 98).isoText == "2027-03-03")
  }

  @Test(arguments: [
    (0, "today"), (1, "1 day"), (60, "60 days"), (61, "2 months"), (365, "12 months"),
    (730, "2 years"), (913, "2.5 years"),
  ])
  func spansReadAsPeopleSayThem(days: Int, text: String) {
    #expect(DayCount.text(days) == text)
  }
}
