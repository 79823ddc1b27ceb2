internal import Facts

extension QuestionMaker {
  /// Four to six events to be put in order; `nil` if the card asks no date, or too few others stand
  /// clear of it.
  func chronology(
    for card: Card, _ draft: QuestionDraft, seed: UInt64, in circumstances: Circumstances,
    using generator: inout SeededGenerator
  ) -> Question? {
    guard let lead = event(of: card) else { return nil }
    let others = events(beside: lead, in: circumstances)
    guard others.count >= 3,
      let line = namedLine(lead, others, circumstances.level, &generator)
        ?? toldLine(lead, others, circumstances.level, &generator)
    else { return nil }
    let ordered = line.events.sorted {
      $0.event.date.days.lowerBound < $1.event.date.days.lowerBound
    }
    var question = Question(draft, card: card.id, form: .chronology, seed: seed, stem: line.stem)
    let parts = ordered.enumerated().map { rank, entry in
      Question.Part(
        text: entry.label, card: entry.event.card, key: rank, gloss: entry.event.date.text)
    }
    guard let shown = parts.muddled(using: &generator) else { return nil }
    question.parts = shown
    question.answer = parts.map(\.text).joined(separator: "; ")
    question.accepted = []
    question.facts = [lead.fact.id] + ordered.map(\.event.fact.id).filter { $0 != lead.fact.id }
    return question
  }

  /// Events with what is printed of them, and the question above.
  private typealias Line = (stem: String, events: [(event: TimelineEvent, label: String)])

  /// How many events there are beside the lead, if so many are found.
  private static var companionCount: Int { 4 }

  /// Events of which the relation's question asks the same.
  ///
  /// "When did each of them die?"
  private func namedLine(
    _ lead: TimelineEvent, _ others: [TimelineEvent], _ level: Circumstances.Level,
    _ generator: inout SeededGenerator
  ) -> Line? {
    guard lead.phrasing.isPlain,
      let question = lead.phrasing.relation.question(aboutEach: "each of them")
    else { return nil }
    let plain = others.filter {
      $0.phrasing.isPlain && $0.phrasing.wordings.say == lead.phrasing.wordings.say
    }
    let chosen = plain.apart(atMost: Self.companionCount, level, using: &generator)
    guard chosen.count >= 3 else { return nil }
    return (
      "Put these in order, the earliest first. \(question)",
      ([lead] + chosen).map { ($0, $0.name) }
    )
  }

  /// Events of which different things are told.
  private func toldLine(
    _ lead: TimelineEvent, _ others: [TimelineEvent], _ level: Circumstances.Level,
    _ generator: inout SeededGenerator
  ) -> Line? {
    guard lead.clause != nil else { return nil }
    let chosen = others.filter { $0.clause != nil }
      .apart(atMost: Self.companionCount, level, using: &generator)
    guard chosen.count >= 3 else { return nil }
    return (
      "In which order did these happen, the earliest first?",
      ([lead] + chosen).compactMap { event in event.clause.map { (event, $0) } }
    )
  }
}

extension [Question.Part] {
  /// The parts in an order that is neither nearly right nor nearly reversed (rule L60).
  ///
  /// `nil` if none was drawn.
  fileprivate func muddled(using generator: inout SeededGenerator) -> [Question.Part]? {
    for _ in 0..<64 {
      let shown = shuffled(using: &generator)
      if (0.2...0.8).contains(Scoring.order(shown.map(\.key))) { return shown }
    }
    return nil
  }
}
