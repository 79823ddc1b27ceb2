public import Facts

/// The figures of the progress screen and of `iskra stats`, for one deck.
public struct ProgressReport: Hashable, Sendable {
  /// A section or part with its figures.
  public struct SectionLine: Hashable, Sendable {
    /// The section or part.
    public var section: Section
    /// How it stands.
    public var standing: Standing
    /// True retention of the last 30 days.
    public var retention: Retention
  }

  /// The days of the calendar: twelve weeks, today last.
  public static let calendarDays = 84
  /// The days of the forecast, today first.
  public static let forecastDays = 14
  /// The days over which retention is counted, today last.
  public static let retentionDays = 30

  /// The deck.
  public var deck: Deck.Header
  /// The day of the report.
  public var day: StudyDay
  /// How the deck stands.
  public var standing: Standing
  /// True retention of the last 30 days.
  public var retention: Retention
  /// The parts in study order, with the sums of their sections; none in most decks.
  public var parts: [SectionLine]
  /// The sections in study order.
  public var sections: [SectionLine]
  /// Reviews a day, oldest first; ``calendarDays`` numbers.
  public var reviewsByDay: [Int]
  /// Cards due a day; ``forecastDays`` numbers.
  ///
  /// The first holds the overdue ones too.
  public var dueByDay: [Int]

  /// Counts everything.
  ///
  /// - Parameters:
  ///   - deck: The deck.
  ///   - records: The memory of its cards.
  ///   - marks: What else holds of them: suspended cards are never due.
  ///   - reviews: The deck's reviews that were not taken back, in order.
  ///   - scheduler: Tells what is remembered.
  ///   - day: Today.
  /// - Complexity: O(reviews + cards).
  public init(
    deck: Deck, records: [Card.ID: CardRecord], marks: [Card.ID: CardMarks] = [:],
    reviews: [Review], scheduler: Scheduler, on day: StudyDay
  ) {
    self.deck = deck.header
    self.day = day
    standing = Standing.of(
      deck, records: records, marks: marks, scheduler: scheduler, on: day)
    let since = day + (1 - Self.retentionDays)
    retention = Retention.of(reviews, from: since, through: day)
    var sectionOfCard: [Card.ID: Section.ID] = [:]
    for card in deck.cards { sectionOfCard[card.id] = card.section }
    let bySection = Dictionary(grouping: reviews) { sectionOfCard[$0.card.card] }
    let standings = Standing.bySection(
      of: deck, records: records, marks: marks, scheduler: scheduler, on: day)
    sections = standings.map { section, standing in
      SectionLine(
        section: section, standing: standing,
        retention: Retention.of(bySection[section.id] ?? [], from: since, through: day))
    }
    let lines = sections
    parts = Standing.byPart(of: deck, sections: standings).map { part, standing in
      let own = lines.filter { $0.section.part == part.id }
      return SectionLine(
        section: part, standing: standing,
        retention: own.reduce(Retention()) { $0 + $1.retention })
    }
    reviewsByDay = Array(repeating: 0, count: Self.calendarDays)
    for review in reviews {
      let position = Self.calendarDays - 1 - (day - review.moment.day)
      if reviewsByDay.indices.contains(position) { reviewsByDay[position] += 1 }
    }
    dueByDay = Array(repeating: 0, count: Self.forecastDays)
    for card in deck.cards {
      guard let record = records[card.id], marks[card.id]?.isSuspended != true else { continue }
      // What is buried today comes tomorrow.
      let first = marks[card.id]?.buriedDay == day ? 1 : 0
      let position = max(first, record.dueDay - day)
      if dueByDay.indices.contains(position) { dueByDay[position] += 1 }
    }
  }

  /// Parts and sections in study order, each part before its sections.
  public var outline: [SectionLine] {
    var outline: [SectionLine] = []
    for line in sections {
      if let id = line.section.part, outline.last?.section.part != id,
        let part = parts.first(where: { $0.section.id == id })
      {
        outline.append(part)
      }
      outline.append(line)
    }
    return outline
  }

  /// On how many of the last 28 days there was a review.
  public var daysStudied: Int { reviewsByDay.suffix(28).count { $0 > 0 } }
}
