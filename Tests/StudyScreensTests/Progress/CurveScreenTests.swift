import Facts
import Memory
import Questions
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// The curves of progress and of a card say what the numbers say.
@Suite struct CurveScreenTests {
  @Test(arguments: 0..<8 as Range<UInt64>)
  func theWeeksAddUpToTheRetentionOfAllOfThem(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let reviews = RandomReviews.make(300, using: &generator)
    let day = try #require(reviews.last).moment.day + Int(seed)
    let curves = ProgressCurves(
      SmallDeck.make(), records: [:], marks: [:], reviews: reviews, wanted: 0.9, on: day)
    #expect(curves.retention.count == ProgressCurves.weeks)
    for week in 0..<ProgressCurves.weeks {
      let last = day + -7 * (ProgressCurves.weeks - 1 - week)
      #expect(
        curves.retention[week] == Retention.of(reviews, from: last + -6, through: last),
        "seed \(seed), week \(week)")
    }
  }

  @Test func dueDaysAgreeWithTheReport() throws {
    let stage = try stage()
    guard case .progress(let progress) = stage.app.place else {
      Issue.record("no progress")
      return
    }
    let (curves, report) = (progress.curves[0], progress.reports[0])
    #expect(Array(curves.due.prefix(ProgressReport.forecastDays)) == report.dueByDay)
    #expect(curves.due.count == ProgressCurves.days)
  }

  @Test func figuresStandBesideTheCurves() throws {
    let stage = try stage(size: Size(rows: 100, columns: 80))
    for text in [
      "Retention by week, last 12 weeks (n = ", "100 % ┤", "Lowest ", "wished for 90 %",
      "Due a day, next 60 days", "What is new or forgotten comes on top.", "this week",
    ] { #expect(stage.text.contains(text), "\(text)") }
  }

  @Test func whoHasJustBegunSeesNoCurve() throws {
    var stage = try Stage(size: Size(rows: 100, columns: 80))
    stage.press("<enter> 0 q q p")
    #expect(!stage.text.contains("Retention by week"))
  }

  @Test func theForgettingCurveSaysTodayDueAndTheEnd() throws {
    var stage = try stage(size: Size(rows: 60, columns: 80))
    stage.press("q c <enter>")
    #expect(stage.text.contains("Recall from the last answer on"))
    #expect(stage.text.contains("today"))
    #expect(stage.text.contains("today, "))
    #expect(stage.text.contains("after "))
  }

  @Test func aTickThatWouldTouchAnotherIsLeftOut() {
    let chart = CurveChart(
      heights: [0, 1], top: "1", bottom: "0",
      ticks: [
        .init(place: 0, label: "first"), .init(place: 0.1, label: "hidden"),
        .init(place: 1, label: "last"),
      ])
    let lines = chart.lines(columns: 20, rows: 2, symbols: .ascii).map { line in
      line.map(\.text).joined()
    }
    #expect(lines[0].hasPrefix("1 +") && lines[1].hasPrefix("0 +"))
    #expect(lines[3].contains("first") && lines[3].contains("last") && !lines[3].contains("hidden"))
    #expect(lines.allSatisfy { $0.columns <= 20 })
    #expect(chart.lines(columns: 4, rows: 2, symbols: .ascii).isEmpty)
  }

  /// Answers to six cards over ten weeks.
  static func store() throws -> ReviewStore {
    let store = ReviewStore.inMemory(device: "test")
    let cards = SmallDeck.make().cards.prefix(6).map(\.id)
    var lines: [JournalLine] = []
    for round in 0..<7 {
      for (position, card) in cards.enumerated() {
        let key = CardKey(deck: SmallDeck.id, card: card)
        let review = Review(
          id: EntryID(device: "test", counter: Int64(lines.count + 1)),
          moment: TestTime.after(days: -70 + round * 10 + position, seconds: position), card: key,
          form: .flashcard, options: 0, answer: "", verdict: .selfGraded,
          grade: (round * 5 + position) % 4 == 1 ? .again : .good, milliseconds: 4000)
        lines.append(JournalLine(.review(review), key, nil))
      }
    }
    try store.write(lines)
    return store
  }

  private func stage(size: Size = Size(rows: 24, columns: 80)) throws -> Stage {
    var stage = try Stage(size: size, settings: DatedDeck.settings, store: Self.store())
    stage.press("p")
    return stage
  }
}

/// The curves in their three tiers, as files in `Screens`.
@Suite struct CurveSnapshotTests {
  private static let tiers: [Symbols] = [.ascii, .unicode, .braille]

  private func stage(_ symbols: Symbols, _ size: Size, _ keys: String) throws -> Stage {
    var stage = try Stage(
      size: size, symbols: symbols, settings: DatedDeck.settings,
      store: CurveScreenTests.store())
    stage.press(keys)
    return stage
  }

  @Test(arguments: tiers, Sizes.all) func progress(symbols: Symbols, size: Size) throws {
    let stage = try stage(symbols, size, size.rows < 20 ? "p j j j j" : "p")
    ScreenFile.expect(stage, "curves-\(symbols.tier.rawValue)-\(Sizes.name(size))")
    let isASCII = stage.text.allSatisfy { $0.isASCII }
    #expect(symbols.tier != .ascii || isASCII)
  }

  @Test(arguments: tiers, Sizes.all) func card(symbols: Symbols, size: Size) throws {
    let down = String(repeating: "j ", count: size.rows < 40 ? 60 : 0)
    let stage = try stage(symbols, size, "c <enter> " + down)
    ScreenFile.expect(stage, "forgetting-\(symbols.tier.rawValue)-\(Sizes.name(size))")
    let isASCII = stage.text.allSatisfy { $0.isASCII }
    #expect(symbols.tier != .ascii || isASCII)
  }
}
