internal import Screen
internal import Study

extension App {
  /// Retention week by week, beside what is wished for; nothing until two weeks can be compared.
  func addRetentionCurve(of curves: ProgressCurves, on day: StudyDay, to page: inout Page) {
    let shares = curves.retention.map(\.share)
    let known = curves.retention.filter { $0.total > 0 }
      .sorted { ($0.share ?? 0) < ($1.share ?? 0) }
    guard known.count > 1, let lowest = known.first, let highest = known.last else { return }
    page.space()
    let total = curves.retention.reduce(0) { $0 + $1.total }
    page.add("Retention by week, last \(ProgressCurves.weeks) weeks (n = \(total))", .title)
    // The lower half of the axis is left out where nothing lies in it, and the axis says so.
    let floor = min(lowest.share ?? 0, curves.wanted) < 0.5 ? 0.0 : 0.5
    func height(_ share: Double) -> Double { (share - floor) / (1 - floor) }
    let chart = CurveChart(
      heights: shares.map { $0.map(height) }, top: "100 %", bottom: Self.percent(floor),
      ticks: [
        .init(place: 0, label: (day + (1 - 7 * ProgressCurves.weeks)).shortText),
        .init(place: 1, label: "this week"),
        .init(place: 0.5, label: (day + -7 * (ProgressCurves.weeks - 1) / 2).shortText),
      ], guide: height(curves.wanted))
    add(chart, to: &page)
    page.add(
      "Lowest \(Self.text(lowest)), highest \(Self.text(highest)), wished for "
        + "\(Self.percent(curves.wanted)) (the dotted line).", .faded)
  }

  /// How many cards come up on each of the coming days.
  func addDueCurve(of curves: ProgressCurves, on day: StudyDay, to page: inout Page) {
    guard let most = curves.due.max(), most > 0 else { return }
    let peak = curves.due.firstIndex(of: most) ?? 0
    let last = ProgressCurves.days - 1
    page.space()
    page.add("Due a day, next \(ProgressCurves.days) days", .title)
    let chart = CurveChart(
      heights: curves.due.map { Double($0) / Double(most) }, top: "\(most)", bottom: "0",
      ticks: [
        .init(place: 0, label: "today"), .init(place: 1, label: (day + last).shortText),
        .init(place: 0.5, label: (day + last / 2).shortText),
      ])
    add(chart, to: &page)
    let when = peak == 0 ? "today" : "on \((day + peak).shortText)"
    let total = curves.due.reduce(0, +)
    page.add(
      "Most \(when): \(most); \(total) in all. What is new or forgotten comes on top.", .faded)
  }

  /// How the recall of a card falls from its last answer on.
  func addForgettingCurve(
    of record: CardRecord, _ scheduler: Scheduler, on day: StudyDay, to page: inout Page
  ) {
    let start = record.lastDay
    let span = max(7, 2 * record.interval, (day - start) * 5 / 4)
    // As many samples as there may be dots, each on a whole day.
    let count = min(span, 2 * layout.curveColumns) + 1
    let recalls = (0..<count).map { number in
      scheduler.retrievability(of: record, on: start + number * span / (count - 1))
    }
    let floor = (recalls.last ?? 0) < 0.5 ? 0.0 : 0.5
    func recall(_ day: StudyDay) -> String {
      Self.percent(scheduler.retrievability(of: record, on: day))
    }
    func place(_ day: StudyDay) -> Double { Double(day - start) / Double(span) }
    page.space()
    page.add("Recall from the last answer on", .title)
    let chart = CurveChart(
      heights: recalls.map { ($0 - floor) / (1 - floor) }, top: "100 %",
      bottom: Self.percent(floor),
      ticks: [
        .init(place: place(day), label: "today"), .init(place: place(record.dueDay), label: "due"),
        .init(place: 1, label: (start + span).shortText),
        .init(place: 0, label: start.shortText),
      ])
    add(chart, to: &page)
    let due = record.dueDay > day ? ", \(recall(record.dueDay)) when it is due" : ""
    page.add(
      "\(recall(day)) today\(due), \(recall(start + span)) after \(DayCount.text(span)).", .faded)
  }

  private func add(_ chart: CurveChart, to page: inout Page) {
    let lines = chart.lines(
      columns: layout.curveColumns, rows: layout.curveRows, symbols: symbols)
    for line in lines { page.add(line: line) }
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private static func text(_ retention: Retention) -> String {
    "\(percent(retention.share ?? 0)) (n = \(retention.total))"
  }
}
