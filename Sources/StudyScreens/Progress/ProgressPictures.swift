internal import Screen
internal import Study

// Pictures are numbers too: each says its maximum or its counts, and `iskra stats` prints them all.

extension App {
  /// Reviews a day of the last weeks: a column per week, a row per weekday, today last.
  func addCalendar(of report: ProgressReport, to page: inout Page) {
    let most = report.reviewsByDay.max() ?? 0
    page.add(
      "Reviews a day, last 12 weeks" + (most > 0 ? " (most: \(most))" : ""), .title)
    let first = report.day + (1 - report.reviewsByDay.count)
    let weeks = (report.reviewsByDay.count + first.weekday + 6) / 7
    for weekday in 0..<7 {
      var line: Page.Line = [
        Page.Span(StudyDay.weekdayNames[weekday].prefix(3).padded(to: 4), .faded)
      ]
      // A first week that is not whole would push its days out of line.
      for week in (first.weekday == 0 ? 0 : 1)..<weeks {
        let position = week * 7 + weekday - first.weekday
        guard report.reviewsByDay.indices.contains(position) else {
          line.append(Page.Span("  "))
          continue
        }
        let count = report.reviewsByDay[position]
        let isToday = position == report.reviewsByDay.count - 1
        let shade = String(shade(count, of: most))
        line.append(Page.Span(shade, isToday ? Style.meter.underlined : .meter))
        line.append(Page.Span(" "))
      }
      page.add(line: line)
    }
  }

  /// The lightest sign for nothing, the others by quarters of the most.
  private func shade(_ count: Int, of most: Int) -> Character {
    guard count > 0, most > 0 else { return symbols.shades[0] }
    let level = 1 + min(3, (count * 4 - 1) / most)
    return symbols.shades[min(level, symbols.shades.count - 1)]
  }

  /// Cards due on the coming days, as bars.
  func addForecast(of report: ProgressReport, to page: inout Page) {
    page.add("Due in the next 14 days", .title)
    let most = max(1, report.dueByDay.max() ?? 0)
    let width = min(40, page.columns - 18)
    for (offset, count) in report.dueByDay.enumerated() {
      let day = offset == 0 ? "today" : (report.day + offset).shortText
      page.add(line: [
        Page.Span(day.padded(to: 8), .faded),
        Page.Span("\(count)".paddedLeft(to: 5) + " ", count == 0 ? .faded : .plain),
        Page.Span(symbols.bar(Double(count) / Double(most), columns: width), .meter),
      ])
    }
  }
}
