internal import Facts
internal import Memory
internal import Screen
internal import Study

/// The figures of a deck as `stats --json` prints them.
struct StatsReport: Encodable {
  struct Figures: Encodable {
    let cards: Int
    let new: Int
    let learning: Int
    let due: Int
    let known: Double
    let retention: Double?
    let retentionPassed: Int
    let retentionReviews: Int

    init(_ standing: Standing, _ retention: Retention) {
      cards = standing.cards
      new = standing.new
      learning = standing.learning
      due = standing.due
      known = standing.known
      self.retention = retention.share
      retentionPassed = retention.passed
      retentionReviews = retention.total
    }
  }

  struct SectionFigures: Encodable {
    let id: String
    let title: String
    /// The part that the section belongs to.
    let part: String?
    let figures: Figures

    init(_ line: ProgressReport.SectionLine) {
      id = line.section.id.text
      title = line.section.title
      part = line.section.part?.text
      figures = Figures(line.standing, line.retention)
    }
  }

  struct DayCount: Encodable {
    let day: String
    let count: Int
  }

  let schema = 1
  let deck: String
  let title: String
  let day: String
  /// How the deck is scheduled: its model of memory and the wanted retention.
  let model: String
  let wantedRetention: Double
  let figures: Figures
  let parts: [SectionFigures]
  let sections: [SectionFigures]
  let reviewsByDay: [DayCount]
  let dueByDay: [DayCount]

  init(_ report: ProgressReport, _ scheduler: Scheduler) {
    deck = report.deck.id.text
    title = report.deck.title
    day = report.day.isoText
    model = scheduler.model.name.rawValue
    wantedRetention = scheduler.policy.retention
    figures = Figures(report.standing, report.retention)
    parts = report.parts.map { SectionFigures($0) }
    sections = report.sections.map { SectionFigures($0) }
    let first = report.day + (1 - report.reviewsByDay.count)
    reviewsByDay = report.reviewsByDay.enumerated().map {
      DayCount(day: (first + $0.offset).isoText, count: $0.element)
    }
    dueByDay = report.dueByDay.enumerated().map {
      DayCount(day: (report.day + $0.offset).isoText, count: $0.element)
    }
  }

  /// The same as labelled numbers.
  static func text(_ report: ProgressReport, _ scheduler: Scheduler) -> [String] {
    let standing = report.standing
    var lines = [
      report.deck.title,
      "  known now     \(Int(standing.known.rounded())) of \(standing.cards) cards",
      "  cards         \(standing.new) new, \(standing.learning) learning, \(standing.due) due",
      "  retention     \(retentionText(report.retention))",
      "  memory        \(scheduler.model.name.title), wanted retention \(scheduler.policy.retention.fixed(2))",
      "  days studied  \(report.daysStudied) of the last 28",
      "  reviews       \(report.reviewsByDay.suffix(7).reduce(0, +)) in the last 7 days, \(report.reviewsByDay.reduce(0, +)) in the last 12 weeks",
      "  due           \(report.dueByDay[0]) today, \(report.dueByDay.prefix(7).reduce(0, +)) within 7 days, \(report.dueByDay.reduce(0, +)) within 14",
    ]
    for line in report.outline {
      let title = (line.section.part == nil ? "" : "  ") + line.section.title
      let known = "\(Int(line.standing.known.rounded()))/\(line.standing.cards)"
      lines.append(
        "  \(title.padded(to: 44))\(known.paddedLeft(to: 8)) known, \(line.standing.learning) learning"
      )
    }
    return lines
  }

  static func retentionText(_ retention: Retention) -> String {
    guard let share = retention.share else { return "no reviews in the last 30 days" }
    return "\(Int((share * 100).rounded())) % of \(retention.total) reviews, last 30 days"
  }
}
