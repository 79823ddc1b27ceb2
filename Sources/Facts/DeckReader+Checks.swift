// What can only be judged when the whole deck is known.

extension DeckReader {
  /// Looks at facts and cards side by side.
  mutating func checkWhole(_ deck: Deck) {
    checkOrderOfDates(in: deck)
    checkSubjects(in: deck)
    guard isThorough else { return }
    checkNearFacts(in: deck)
    checkNearCards(in: deck)
    checkStems(in: deck)
  }

  /// Nobody dies before being born: dates keep the order that `before` declares.
  ///
  /// Uncertain dates are let pass.
  private mutating func checkOrderOfDates(in deck: Deck) {
    for relation in deck.relations where !relation.laterRelations.isEmpty {
      for fact in deck.facts(by: relation.id) {
        for later in relation.laterRelations.flatMap({ deck.facts(of: fact.subject, by: $0) }) {
          guard case .date(let first) = fact.value, case .date(let second) = later.value,
            !first.isCirca, !second.isCirca, first.days.lowerBound > second.days.upperBound
          else { continue }
          report(
            .datesOutOfOrder(
              relation.id.text, first.text, later: later.relation.text, second.text),
            at: fact.provenance.place)
        }
      }
    }
  }

  /// With `one-back`, a value has one subject.
  private mutating func checkSubjects(in deck: Deck) {
    for relation in deck.relations where relation.isInverseFunctional {
      var subjects: [FactValue: Entity.ID] = [:]
      for fact in deck.facts(by: relation.id) {
        let first = subjects[fact.value] ?? fact.subject
        subjects[fact.value] = first
        guard first != fact.subject else { continue }
        report(
          .severalSubjects(relation: relation.id.text, other: first.text),
          at: fact.provenance.place)
      }
    }
  }

  /// Subjects with nearly the same name and the same value are probably one.
  private mutating func checkNearFacts(in deck: Deck) {
    for relation in deck.relations {
      let groups = Dictionary(grouping: deck.facts(by: relation.id), by: \.value)
      for facts in groups.values where facts.count > 1 {
        var names = NearTexts()
        for (position, fact) in facts.enumerated() {
          guard let name = deck.entity(fact.subject)?.name,
            let near = names.note(name, at: position)?.position
          else { continue }
          let other = facts[near]
          guard other.subject != fact.subject else { continue }
          report(.nearFact(other: other.id.text), at: fact.provenance.place)
        }
      }
    }
  }

  /// Cards with the same front, and those with nearly the same front and the same back.
  private mutating func checkNearCards(in deck: Deck) {
    var fronts = NearTexts()
    for (position, card) in deck.written.enumerated() {
      guard let near = fronts.note(card.shownSide, at: position) else { continue }
      let other = deck.written[near.position]
      guard near.nearness == .sameWords || other.hiddenSide == card.hiddenSide else { continue }
      report(.nearCard(first: other.provenance.place), at: card.provenance.place)
    }
  }
}

extension WrittenCard {
  /// What the card shows while it asks.
  var shownSide: String {
    switch content {
    case .basic(let front, _): front
    case .cloze(let parts):
      parts.map { if case .text(let text) = $0 { text } else { " x " } }.joined()
    }
  }

  /// What it asks for, in lower case.
  fileprivate var hiddenSide: String {
    switch content {
    case .basic(_, let back): back.lowercased()
    case .cloze(let parts):
      parts.map { if case .hole(let text) = $0 { text.lowercased() } else { "" } }
        .joined(separator: " ")
    }
  }
}
