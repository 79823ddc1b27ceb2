import Facts
import Testing

struct PartialDateTests {
  @Test(arguments: [
    ("1917-11-07", "7 November 1917", "on 7 November 1917", "On what date"),
    ("1917-11", "November 1917", "in November 1917", "In which month and year"),
    ("1917", "1917", "in 1917", "In which year"),
    ("~1917", "1917", "around 1917", "Around which year"),
    ("~1917-11", "November 1917", "around November 1917", "Around which month and year"),
    ("~1917-11-07", "7 November 1917", "around 7 November 1917", "Around what date"),
    ("1936..1938", "1936–1938", "from 1936 to 1938", "In which years"),
    (
      "1932-09..1933-05-10", "September 1932–10 May 1933", "from September 1932 to 10 May 1933",
      "In which years"
    ),
    ("988", "988", "in 988", "In which year"),
  ])
  func isPrintedAskedAndPutIntoSentences(
    written: String, text: String, inSentence: String, question: String
  ) throws {
    let date = try #require(PartialDate(text: written))
    #expect(date.text == text)
    #expect(date.textWithPreposition == inSentence)
    #expect(date.question == question)
  }

  @Test(arguments: [
    ("1917-11-07", PartialDate.Precision.day), ("1917-11", .month), ("1917", .year),
    ("1936..1938", .range), ("1936-01-01..1936-01-03", .range),
  ])
  func isAsPreciseAsItIsWritten(written: String, precision: PartialDate.Precision) {
    #expect(PartialDate(text: written)?.precision == precision)
  }

  @Test func finerPrecisionsAreSmaller() {
    let shuffled: [PartialDate.Precision] = [.range, .year, .day, .month]
    #expect(shuffled.sorted() == [.day, .month, .year, .range])
  }

  @Test(arguments: [
    "", " ", "~", "soon", "0", "0000", "10000", "-5", "1917-", "1917-13", "1917-00", "1917-02-30",
    "1917-06-31", "1917-11-00", "1917-11-07-01", "1900-02-29", "1917/11/07", "١٩١٧", "1917 ",
    "1917-011", "1917-11-007", "1917-99999999999999999999", "1917-99999999999999999999-05",
  ])
  func whatIsNoDateIsRefused(text: String) {
    #expect(PartialDate(text: text) == nil)
  }

  @Test(arguments: [
    "1938..1936", "1917..", "..1917", "1917...1918", "1936..1937..1938", "1917..1917",
    "1917-11-07..1917-11-07", "1917-11..1917", "1936..~1938",
  ])
  func aRangeMustRunForwards(text: String) {
    #expect(PartialDate(text: text) == nil)
  }

  @Test(arguments: [(1904, true), (1900, false), (2000, true), (1917, false), (1600, true)])
  func leapYearsFollowTheGregorianRule(year: Int, isLeap: Bool) {
    #expect((PartialDate(text: "\(year)-02-29") != nil) == isLeap)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
    ("1917-11-07", -19_048), ("1900-01-01", -25_567), ("1600-01-01", -135_140),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func daysAreCountedFromTheFirstOfJanuary1970(written: String, day: Int) {
    #expect(PartialDate(text: written)?.days == day...day)
  }

  @Test(arguments: [
    ("1917", "1917-01-01", "1917-12-31"), ("1916-02", "1916-02-01", "1916-02-29"),
    ("1917-02", "1917-02-01", "1917-02-28"), ("1936..1938", "1936-01-01", "1938-12-31"),
    ("1932-09..1933", "1932-09-01", "1933-12-31"), ("~1917", "1912-01-02", "1922-12-31"),
    ("~1917-11", "1917-08-01", "1918-03-02"), ("~1917-11-07", "1917-10-23", "1917-11-22"),
  ])
  func aDateMeansAllDaysThatItLeavesOpen(written: String, first: String, last: String) throws {
    let days = try #require(PartialDate(text: written)).days
    #expect(days.lowerBound == PartialDate(text: first)?.days.lowerBound)
    #expect(days.upperBound == PartialDate(text: last)?.days.upperBound)
  }

  @Test func everyDayOfAFourCenturyCycleFollowsTheDayBefore() throws {
    var expected = try #require(PartialDate(text: "1600-01-01")).days.lowerBound
    for year in 1600...2000 {
      for month in 1...12 {
        for day in 1...31 {
          let point = PartialDate.Point(year: year, month: month, day: day)
          guard point.isValid else { continue }
          #expect(point.firstDay == expected && point.lastDay == expected, "\(point)")
          expected += 1
        }
      }
    }
  }

  @Test func anUncertainRangeIsMarkedAndCoversMore() throws {
    let date = try #require(PartialDate(text: "~1936..1938"))
    #expect(date.isCirca)
    #expect(date.days.lowerBound == PartialDate(text: "1931-01-01")?.days.lowerBound)
    #expect(date.days.upperBound == PartialDate(text: "1943-12-31")?.days.upperBound)
  }
}
