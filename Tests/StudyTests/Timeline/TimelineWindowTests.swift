import Facts
import Questions
import Study
import StudyTestSupport
import Testing

/// Columns of time and windows of them.
@Suite struct TimelineWindowTests {
  private func timeline(_ deck: Deck) -> Timeline {
    Timeline(
      QuestionMaker(deck: deck), records: [:], scheduler: Scheduler(), on: TestTime.start.day)
  }

  private func scale(_ text: String) throws -> Timeline.Scale {
    try #require(Timeline.Scale.steps.first { $0.text == text })
  }

  @Test func zoomingGoesFromCenturiesToDays() {
    #expect(
      Timeline.Scale.steps.map(\.text) == [
        "500 years", "100 years", "50 years", "20 years", "10 years", "5 years", "2 years",
        "a year",
        "6 months", "3 months", "a month", "a week", "a day",
      ])
    #expect(Timeline.Scale.steps == Timeline.Scale.steps.sorted())
    #expect(Timeline.Scale.finest.finer == nil)
    for (coarse, fine) in zip(Timeline.Scale.steps, Timeline.Scale.steps.dropFirst()) {
      #expect(coarse.finer == fine)
      #expect(fine.coarser == coarse)
    }
  }

  @Test func columnsFollowTheCalendar() throws {
    let decade = try scale("10 years")
    func column(_ scale: Timeline.Scale, _ text: String) throws -> Int {
      let date = try #require(PartialDate(text: text))
      return scale.column(of: timeline(TimelineDeck.make([(date, nil)])).events[0].first)
    }
    #expect(try column(decade, "1920") == 192)
    #expect(try column(decade, "1919-12-31") == 191)
    #expect(try column(decade, "1929-12-31") == 192)
    let week = try scale("a week")
    // 25 November 2026 is a Wednesday.
    #expect(try column(week, "2026-11-23") == column(week, "2026-11-29"))
    #expect(try column(week, "2026-11-23") == column(week, "2026-11-22") + 1)
  }

  @Test func ticksHaveTheNamesOfYearsMonthsAndDays() throws {
    func labels(_ scale: Timeline.Scale, _ start: Int, _ columns: Int) -> [String] {
      Timeline.Window(scale: scale, start: start, columns: columns).ticks.map {
        "\($0.column) \($0.label)"
      }
    }
    #expect(labels(try scale("10 years"), 185, 30) == ["5 1900", "15 2000", "25 2100"])
    #expect(labels(try scale("a year"), 1917, 25) == ["3 1920", "13 1930", "23 1940"])
    #expect(labels(try scale("a month"), 1917 * 12, 13) == ["0 1917", "6 Jul", "12 1918"])
    // 7 November 1917 is day -19 048: `date -u -d 1917-11-07 +%s` / 86 400; columns are 3 further.
    #expect(labels(.finest, -19_048 + 3, 36) == ["4 11", "14 21", "24 Dec", "34 11"])
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func ticksAreInSightAndApart(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let timeline = timeline(TimelineDeck.random(5, using: &generator))
    for _ in 0..<20 {
      let columns = Int.random(in: 0...300, using: &generator)
      let window = timeline.window(
        Timeline.Scale.steps.randomElement(using: &generator),
        start: Int.random(in: -9999...99_999, using: &generator),
        columns: columns, showing: nil)
      let ticks = window.ticks
      #expect(ticks.allSatisfy { (0..<window.columns).contains($0.column) }, "seed \(seed)")
      for (one, next) in zip(ticks, ticks.dropFirst()) {
        #expect(one.column + one.label.count < next.column, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func theWholeLineIsInSightAndTheSelectedEventAlways(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let timeline = timeline(
      TimelineDeck.random(Int.random(in: 1...30, using: &generator), using: &generator))
    for _ in 0..<20 {
      let columns = Int.random(in: 1...300, using: &generator)
      let whole = timeline.window(nil, start: 7, columns: columns, showing: nil)
      let inSight = timeline.events.allSatisfy { whole.cells(of: $0) != nil }
      #expect(inSight, "seed \(seed), \(columns) columns")
      #expect((0..<columns).contains(whole.offset(of: timeline.today)), "seed \(seed)")
      let selected = Int.random(in: timeline.events.indices, using: &generator)
      let scale = Timeline.Scale.steps.randomElement(using: &generator)
      let window = timeline.window(
        scale, start: Int.random(in: -99_999...9_999_999, using: &generator), columns: columns,
        showing: selected)
      #expect(window.scale >= whole.scale)
      #expect(window.cells(of: timeline.events[selected]) != nil, "seed \(seed)")
    }
  }

  @Test func theWholeLineIsAsLargeAsItsColumnsAllow() throws {
    let timeline = timeline(TimelineDeck.make())
    // From January 1900 to November 2026 there are 1523 months.
    #expect(timeline.scaleOfWhole(columns: 1523).text == "a month")
    #expect(timeline.scaleOfWhole(columns: 1522).text == "2 months")
    #expect(timeline.scaleOfWhole(columns: 60).text == "26 months")
    #expect(timeline.scaleOfWhole(columns: 30).text == "51 months")
    #expect(timeline.scaleOfWhole(columns: 10).text == "13 years")
    #expect(timeline.scaleOfWhole(columns: 1).text.hasSuffix("years"))
  }
}
