internal import Facts

extension QuestionMaker {
  /// An event to be put into a line of three to five dated ones; `nil` if the card asks no date, or
  /// too few others of its time stand clear of it.
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
  /// Taken from the nearest years that hold enough, on both sides if the deck has both. Beyond the time
  /// of the lead there is no line: across generations the place is told by the look of the names.
  private func line(
    around lead: TimelineEvent, in circumstances: Circumstances,
    using generator: inout SeededGenerator
  ) -> [TimelineEvent]? {
    let all = contemporaries(of: lead, in: circumstances)
    let day = lead.date.days.lowerBound
    func isBefore(_ event: TimelineEvent) -> Bool { event.date.days.lowerBound < day }
    let hasBoth = all.contains(where: isBefore) && !all.allSatisfy(isBefore)
    for part in [4, 2, 1] {
      let near = all.filter { $0.date.distance(to: lead.date) <= pool.era / part }
      let clear = near.apart(atMost: 8, circumstances.level, using: &generator)
      let before = clear.filter(isBefore)
      let after = clear.filter { !isBefore($0) }
      let isOneSided = before.isEmpty || after.isEmpty
      // Four let the draws of a card vary; the widest circle takes what there is.
      guard clear.count >= (part == 1 ? 3 : 4), !isOneSided || !hasBoth || part == 1 else {
        continue
      }
      guard let count = (3...min(5, clear.count)).randomElement(using: &generator) else { continue }
      let places = Array(max(0, count - after.count)...min(count, before.count))
      // An end can be had less often than the middle; where it can, it counts twice.
      let odds = places + places.filter { $0 == 0 || $0 == count }
      guard let place = odds.randomElement(using: &generator) else { continue }
      return generator.pick(place, from: before) + generator.pick(count - place, from: after)
    }
    return nil
  }

  /// The events of the lead's time that may stand in a line with it, nearest first.
  private func contemporaries(
    of lead: TimelineEvent, in circumstances: Circumstances
  ) -> [TimelineEvent] {
    events(beside: lead, in: circumstances).filter {
      $0.date.distance(to: lead.date) <= pool.era
    }
  }

  /// Whether there are events enough to stand beside the lead, but not of its time.
  func standsAlone(_ lead: TimelineEvent) -> Bool {
    let circumstances = Circumstances()
    return events(beside: lead, in: circumstances).count >= 3
      && contemporaries(of: lead, in: circumstances).count < 3
  }
}

extension TimelineEvent {
  fileprivate var nameInSentence: String {
    phrasing.deck.entity(fact.subject)?.nameInSentence ?? name
  }
}
