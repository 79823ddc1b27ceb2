extension Deck {
  /// Makes the cards of a deck: each fact in each direction that has wording, each hand-written
  /// card, each hole.
  ///
  /// Sections follow each other in study order; inside, the order written.
  static func cards(
    sections: [Section], relations: [Relation], facts: [Fact], written: [WrittenCard],
    index: DeckIndex
  ) -> [Card] {
    // Cards without a section come last.
    var bySection = [[Card]](repeating: [], count: sections.count + 1)
    func keep(_ card: Card) {
      bySection[card.section.flatMap { index.sections[$0] } ?? sections.count].append(card)
    }
    let shared = relations.map { AskedDirections($0.wordings.completed(by: Wordings())) }
    for (position, fact) in facts.enumerated() {
      guard let relation = index.relations[fact.relation] else { continue }
      let asked =
        fact.wordings.isEmpty
        ? shared[relation]
        : AskedDirections(fact.wordings.completed(by: relations[relation].wordings))
      let values = index.valueCount(of: fact, in: facts)
      let subjects = index.subjectCount(of: fact, in: facts)
      func add(_ id: String, _ content: Card.Content) {
        keep(
          Card(
            id: Card.ID(id), content: content, section: fact.provenance.section,
            importance: fact.provenance.importance, family: fact.id.text,
            topics: [.entity(fact.subject), fact.value]))
      }
      if values > 1 ? asked.valueAmong : asked.value {
        add(fact.id.text, .forward(fact: position))
      }
      if subjects > 1 ? asked.subjectAmong : asked.subject {
        add(fact.id.text + ".back", .backward(fact: position))
      }
    }
    for (position, card) in written.enumerated() {
      func add(_ id: Card.ID, _ content: Card.Content) {
        keep(
          Card(
            id: id, content: content, section: card.provenance.section,
            importance: card.provenance.importance, family: card.id.text))
      }
      switch card.holeCount {
      case 0: add(card.id, .basic(written: position))
      case 1: add(card.id, .hole(written: position, hole: 0))
      case let count:
        for hole in 0..<count {
          add(Card.ID("\(card.id).\(hole + 1)"), .hole(written: position, hole: hole))
        }
      }
    }
    return sections.isEmpty ? bySection[0] : Array(bySection.joined())
  }
}

/// Which questions a fact has wording for.
///
/// Worked out once for all facts of a relation that have no wording of their own.
private struct AskedDirections {
  let value: Bool
  let valueAmong: Bool
  let subject: Bool
  let subjectAmong: Bool

  init(_ wordings: Wordings) {
    value = wordings.ask != nil
    valueAmong = wordings.askAmong != nil
    subject = wordings.back != nil
    subjectAmong = wordings.backAmong != nil
  }
}
