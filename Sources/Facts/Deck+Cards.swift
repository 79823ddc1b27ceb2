extension Deck {
  /// Makes the cards of a deck: each fact in each direction that has wording, each hand-written
  /// card, each hole.
  ///
  /// Sections follow each other in study order; inside, the order written.
  static func cards(
    sections: [Section], relations: [Relation], facts: [Fact], written: [WrittenCard],
    index: DeckIndex
  ) -> [Card] {
    var cards: [Card] = []
    for (position, fact) in facts.enumerated() {
      guard let relation = index.relations[fact.relation].map({ relations[$0] }) else { continue }
      let wordings = fact.wordings.completed(by: relation.wordings)
      let values = index.valueCount(of: fact, in: facts)
      let subjects = index.subjectCount(of: fact, in: facts)
      func add(_ id: String, _ content: Card.Content) {
        cards.append(
          Card(
            id: Card.ID(id), content: content, section: fact.provenance.section,
            importance: fact.provenance.importance, family: fact.id.text,
            topics: [.entity(fact.subject), fact.value]))
      }
      if values > 1 ? wordings.askAmong != nil : wordings.ask != nil {
        add(fact.id.text, .forward(fact: position))
      }
      if subjects > 1 ? wordings.backAmong != nil : wordings.back != nil {
        add(fact.id.text + ".back", .backward(fact: position))
      }
    }
    for (position, card) in written.enumerated() {
      func add(_ id: Card.ID, _ content: Card.Content) {
        cards.append(
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
    func rank(_ card: Card) -> Int {
      card.section.flatMap { index.sections[$0] } ?? sections.count
    }
    return cards.enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }
}
