internal import Facts

/// Something with a date that can be put in order with others.
struct TimelineEvent {
  let phrasing: Phrasing
  let date: PartialDate
  /// The name in lists.
  let name: String

  var fact: Fact { phrasing.fact }
  var card: Card.ID { fact.cardID(backward: false) }

  /// `nil` unless the fact has one certain date, no span, and a name that does not tell its place.
  init?(_ phrasing: Phrasing) {
    guard let date = phrasing.fact.dateValue, date.end == nil, !date.isCirca,
      phrasing.relation.isFunctional, !phrasing.subject.tellsItsPlace
    else { return nil }
    self.phrasing = phrasing
    self.date = date
    name = phrasing.subject
  }

  /// What happened, as a sentence without its date: "The Korean War broke out".
  ///
  /// `nil` unless the statement ends in the date.
  var clause: String? {
    let ending = " {on to}."
    guard let say = phrasing.wordings.say, say.mentions(.from), say.template.hasSuffix(ending),
      let short = try? Wording(String(say.template.dropLast(ending.count))), !short.mentionsValue
    else { return nil }
    let text = phrasing.text(short)
    return text.tellsItsPlace ? nil : text
  }

  /// Whether the two cannot change places: no day in common, and a quarter of a year between their
  /// beginnings, or a year where only the year of one is known.
  func isApart(from other: TimelineEvent) -> Bool { date.isApart(fromEvent: other.date) }
}

extension PartialDate {
  /// See ``TimelineEvent/isApart(from:)``.
  fileprivate func isApart(fromEvent other: PartialDate) -> Bool {
    let coarsest = max(precision, other.precision)
    return !days.overlaps(other.days) && distance(to: other) >= (coarsest == .year ? 365 : 91)
  }
}

extension QuestionMaker {
  /// The event whose date the card asks.
  func event(of card: Card) -> TimelineEvent? {
    joinable(forward: card).flatMap { TimelineEvent($0) }
  }

  /// Events to stand in a line with the lead, nearest first.
  ///
  /// From its relation, and from others that ask the same of their subjects, such as the events of
  /// another story.
  func events(beside lead: TimelineEvent, in circumstances: Circumstances) -> [TimelineEvent] {
    let relation = lead.phrasing.relation
    let alike = deck.relations.filter {
      $0.id == relation.id
        || ($0.range == .date && $0.isFunctional && $0.wordings.ask != nil
          && $0.wordings.ask == relation.wordings.ask)
    }
    let near = companions(
      of: lead.fact, in: alike.map(\.id), circumstances: circumstances
    ) { $0.dateValue?.isApart(fromEvent: lead.date) ?? false }
    return near.compactMap { joinable($0).flatMap { TimelineEvent($0) } }
      .map { (event: $0, distance: distance(of: $0, to: lead)) }
      .enumerated()
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .map(\.element.event)
  }

  /// Days between two events; those of another section count as further away.
  private func distance(of one: TimelineEvent, to other: TimelineEvent) -> Int {
    let isNear = one.fact.provenance.section == other.fact.provenance.section
    return one.date.distance(to: other.date) + (isNear ? 0 : 5 * 365)
  }
}

extension [TimelineEvent] {
  /// Events that are all apart from each other, drawn among the nearest: the harder, the nearer.
  func apart(
    atMost wanted: Int, _ level: Circumstances.Level, using generator: inout SeededGenerator
  ) -> [TimelineEvent] {
    let reach =
      switch level {
      case .easy: wanted * 4
      case .medium: wanted * 3
      case .hard: wanted * 2
      }
    // The others come in only where those are too close together.
    let near = prefix(reach).shuffled(using: &generator) + dropFirst(reach)
    var chosen: [TimelineEvent] = []
    for event in near where chosen.count < wanted {
      if chosen.allSatisfy({ $0.isApart(from: event) && $0.fact.subject != event.fact.subject }) {
        chosen.append(event)
      }
    }
    return chosen
  }
}
