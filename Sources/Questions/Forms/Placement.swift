internal import Facts

extension QuestionMaker {
  /// An event to be put into a line of three to five dated ones; `nil` if the card asks no date, or
  /// too few others stand clear of it.
  ///
  /// The place is drawn first, and the line is then made around it: otherwise the event would
  /// mostly belong in the middle.
  func placement(
    for card: Card, _ draft: QuestionDraft, seed: UInt64, in circumstances: Circumstances,
    using generator: inout SeededGenerator
  ) -> Question? {
    guard let lead = event(of: card), let stem = draft.flashcardStem,
      let line = line(around: lead, in: circumstances, using: &generator)
    else { return nil }
    let ordered = line.sorted { $0.date.days.lowerBound < $1.date.days.lowerBound }
    let place = ordered.count { $0.date.days.lowerBound < lead.date.days.lowerBound }
    let years = Set((ordered + [lead]).map(\.date.start.year))
    let isShort = years.count == ordered.count + 1
    let dated = ordered.map { event in
      (event: event, date: isShort ? String(event.date.start.year) : event.date.text)
    }
    var question = Question(
      draft, card: card.id, form: .placement, seed: seed, stem: stem.askingWhenOnly)
    question.parts = dated.enumerated().map { rank, entry in
      Question.Part(text: entry.event.name, card: nil, key: rank, gloss: entry.date)
    }
    let names = dated.map { "\($0.event.nameInSentence) (\($0.date))" }
    question.options = (0...names.count).map { slot in
      Question.Option(
        text: Self.text(of: slot, between: names),
        proof: slot == place ? nil : .functional(lead.fact.id),
        card: slot == place ? card.id : nil)
    }
    question.answer = question.options[place].text
    question.accepted = []
    question.facts = [lead.fact.id] + ordered.map(\.fact.id)
    return question
  }

  /// "Before A", "Between A and B", "After B".
  private static func text(of slot: Int, between names: [String]) -> String {
    switch slot {
    case 0: "Before \(names[0])"
    case names.count: "After \(names[slot - 1])"
    default: "Between \(names[slot - 1]) and \(names[slot])"
    }
  }

  /// Events before and after the lead, as many on each side as a place drawn at random wants.
  ///
  /// Taken from the years around the lead where there are enough: across centuries the place is told
  /// by the look of the names.
  private func line(
    around lead: TimelineEvent, in circumstances: Circumstances,
    using generator: inout SeededGenerator
  ) -> [TimelineEvent]? {
    let all = events(beside: lead, in: circumstances)
    let day = lead.date.days.lowerBound
    func isBefore(_ event: TimelineEvent) -> Bool { event.date.days.lowerBound < day }
    let hasBoth = all.contains(where: isBefore) && !all.allSatisfy(isBefore)
    for years in Self.windows {
      let near = all.filter { $0.date.distance(to: lead.date) <= years * 366 }
      guard near.count >= (years == Self.windows.last ? 3 : 4) else { continue }
      let clear = near.apart(atMost: 6, circumstances.level, using: &generator)
      let before = clear.filter(isBefore)
      let after = clear.filter { !isBefore($0) }
      let isOneSided = before.isEmpty || after.isEmpty
      guard clear.count >= 3, !isOneSided || !hasBoth || years == Self.windows.last else {
        continue
      }
      guard let count = (3...min(5, clear.count)).randomElement(using: &generator) else { continue }
      let places = (0...count).filter { $0 <= before.count && count - $0 <= after.count }
      guard let place = places.randomElement(using: &generator) else { continue }
      return generator.pick(place, from: before) + generator.pick(count - place, from: after)
    }
    return nil
  }

  /// How many years from the lead events are looked for, one after the other until there are enough.
  private static let windows = [12, 25, 50, 100, 10_000]
}

extension TimelineEvent {
  fileprivate var nameInSentence: String {
    phrasing.deck.entity(fact.subject)?.nameInSentence ?? name
  }
}
