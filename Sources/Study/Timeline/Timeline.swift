public import Facts
public import Questions

/// The dated facts of a deck in order of time, in lanes, each with how well it is known.
///
/// ```swift
/// let timeline = Timeline(maker, records: records, scheduler: scheduler, on: day)
/// let window = timeline.window(nil, start: 0, columns: 60, showing: nil)
/// ```
public struct Timeline: Hashable, Sendable {
  /// A day with the month it lies in, so that it finds its cell at every scale without a calendar.
  public struct Point: Hashable, Sendable {
    /// Days since 1 January 1970.
    public var day: Int
    /// Twelve times the year, plus 0 for January … 11 for December.
    public var month: Int

    /// A point in time.
    public init(day: Int, month: Int) {
      self.day = day
      self.month = month
    }

    /// The point of a study day.
    public init(on day: StudyDay) {
      let (year, month, _) = day.date
      self.init(day: day.number, month: year * 12 + month - 1)
    }
  }

  /// A dated fact.
  public struct Event: Hashable, Sendable {
    /// Its place among all events of the deck, whatever is filtered.
    public var number: Int
    /// The position of the fact in the deck's list.
    public var fact: Int
    /// When it was.
    public var date: PartialDate
    /// The first day that it may mean.
    public var first: Point
    /// The last day that it may mean.
    public var last: Point
    /// What it is, without its date: "October Revolution", "Lenin: born".
    public var title: String
    /// The card that asks for the date, or another one of the fact that was met; `nil` if no card
    /// asks for the fact.
    public var card: Card.ID?
    /// How well that card is known; `nil` if there is none.
    public var knowledge: Knowledge?
    /// The chapter it belongs to, if any.
    public var section: Section.ID?
    /// What sort of thing it is about.
    public var kind: Kind.ID?

    /// Whether it lasted from one date to another.
    public var isSpan: Bool { date.end != nil }
    /// Whether showing it gives the answer to a card away that was never asked.
    public var isUnmet: Bool { knowledge == .unmet }
  }

  /// The events, the earliest first.
  ///
  /// Events of the same first day: the longer first, then in the order of the deck.
  public private(set) var events: [Event]
  /// How the events can be put in lanes, the finest way first; never empty.
  public private(set) var groupings: [Grouping]
  /// All events in one lane.
  public private(set) var together: Grouping
  /// Today.
  public let today: Point
  let outline: Outline

  /// Gathers the dated facts of a deck.
  ///
  /// - Parameters:
  ///   - maker: The deck.
  ///   - records: The memory of its cards.
  ///   - scheduler: Tells what is remembered.
  ///   - day: Today.
  /// - Complexity: O(facts · log facts).
  public init(
    _ maker: QuestionMaker, records: [Card.ID: CardRecord], scheduler: Scheduler,
    on day: StudyDay
  ) {
    let deck = maker.deck
    today = Point(on: day)
    outline = Outline(deck)
    events = []
    together = Grouping(lanes: [], laneOfEvent: [])
    let naming = EventNaming(deck)
    for (position, fact) in deck.facts.enumerated() {
      guard case .date = fact.value else { continue }
      let event = Event(
        position, named: naming.title(of: fact), in: maker, records: records,
        scheduler: scheduler, on: day)
      if let event { events.append(event) }
    }
    events.sort { ($0.first.day, -$0.last.day, $0.fact) < ($1.first.day, -$1.last.day, $1.fact) }
    for position in events.indices { events[position].number = position }
    groupings = outline.groupings(of: events, in: nil)
    together = Grouping(together: events)
  }

  /// The events of a chapter or part alone; all of them for `nil`.
  ///
  /// Filtering again never brings events back: keep the whole.
  public func filtered(_ section: Section.ID?) -> Timeline {
    var filtered = self
    if let section {
      let chapters = outline.chapters(of: section)
      filtered.events = events.filter { $0.section.map(chapters.contains) ?? false }
    }
    filtered.groupings = outline.groupings(of: filtered.events, in: section)
    filtered.together = Grouping(together: filtered.events)
    return filtered
  }

  /// The cards that ask for a dated fact, that for its date first.
  static func cards(of fact: Fact, in maker: QuestionMaker) -> [Card.ID] {
    [Card.ID(fact.id.text), Card.ID(fact.id.text + ".back")].filter { maker.card($0) != nil }
  }
}

extension Timeline.Event {
  /// The event of the fact at a position of the deck's list; `nil` if the fact has no date.
  init?(
    _ position: Int, named title: String, in maker: QuestionMaker,
    records: [Card.ID: CardRecord], scheduler: Scheduler, on day: StudyDay
  ) {
    let fact = maker.deck.facts[position]
    guard case .date(let date) = fact.value else { return nil }
    // How well the date is known tells the card that asks for it, unless only the other was met.
    let cards = Timeline.cards(of: fact, in: maker)
    let card = cards.first { records[$0] != nil } ?? cards.first
    self.init(
      number: 0, fact: position, date: date, first: date.firstPoint, last: date.lastPoint,
      title: title, card: card,
      knowledge: card.map { Timeline.Knowledge(records[$0], scheduler: scheduler, on: day) },
      section: fact.provenance.section, kind: maker.deck.entity(fact.subject)?.kind)
  }
}

extension PartialDate {
  var firstPoint: Timeline.Point {
    Timeline.Point(day: start.firstDay, month: start.year * 12 + (start.month ?? 1) - 1)
  }

  var lastPoint: Timeline.Point {
    let end = end ?? start
    let month = end.year * 12 + (end.month ?? 12) - 1
    return Timeline.Point(
      day: max(start.firstDay, end.lastDay), month: max(firstPoint.month, month))
  }
}
