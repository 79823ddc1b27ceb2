internal import Facts
internal import Questions

/// Finds what belongs on the page of an entity.
struct EntityGathering {
  let entity: Entity.ID
  let maker: QuestionMaker
  let records: [Card.ID: CardRecord]
  let scheduler: Scheduler
  let day: StudyDay

  private var deck: Deck { maker.deck }

  /// The facts of the entity, then those that have it as their value, by relation in the order of
  /// the deck.
  func groups() -> [EntityProfile.Group] {
    var own: [Relation.ID: [EntityProfile.Line]] = [:]
    var others: [Relation.ID: [EntityProfile.Line]] = [:]
    for fact in deck.facts {
      if fact.subject == entity {
        own[fact.relation, default: []].append(line(fact, isReversed: false))
      } else if case .entity(entity) = fact.value {
        others[fact.relation, default: []].append(line(fact, isReversed: true))
      }
    }
    func groups(
      _ lines: [Relation.ID: [EntityProfile.Line]], isReversed: Bool
    ) -> [EntityProfile.Group] {
      deck.relations.compactMap { relation in
        lines[relation.id].map {
          EntityProfile.Group(relation: relation.id, isReversed: isReversed, lines: $0)
        }
      }
    }
    return groups(own, isReversed: false) + groups(others, isReversed: true)
  }

  private func line(_ fact: Fact, isReversed: Bool) -> EntityProfile.Line {
    let name = Card.ID(fact.id.text)
    let cards = [name, Card.ID(fact.id.text + ".back")].filter { maker.card($0) != nil }
    var other: Entity.ID?
    if isReversed {
      other = fact.subject
    } else if case .entity(let id) = fact.value {
      other = id
    }
    let text = deck.text(of: isReversed ? .entity(fact.subject) : fact.value)
    return EntityProfile.Line(
      fact: fact.id, text: text, other: other, explanation: maker.explanation(of: fact),
      mastery: mastery(of: cards), cards: cards)
  }

  /// Source of the definition: the statistic "mastery of entity, section, theme".
  func mastery(of cards: [Card.ID]) -> EntityProfile.Mastery {
    var mastery = EntityProfile.Mastery()
    var (sum, weights) = (0.0, 0.0)
    for id in cards {
      guard let card = maker.card(id) else { continue }
      let weight = Double(card.importance)
      mastery.cards += 1
      weights += weight
      guard let record = records[id] else { continue }
      mastery.started += 1
      sum += weight * record.knownShare(scheduler, on: day)
    }
    mastery.share = weights > 0 ? sum / weights : 0
    return mastery
  }

  /// For each date of the entity the nearest dates of others before and after it.
  func neighbours() -> [EntityProfile.Dated] {
    var own: [EntityProfile.Dated] = []
    var others: [EntityProfile.Dated] = []
    for fact in deck.facts {
      guard case .date(let date) = fact.value else { continue }
      let isOwn = fact.subject == entity
      let dated = EntityProfile.Dated(
        day: date.start.firstDay, date: (date.isCirca ? "around " : "") + date.text,
        subject: fact.subject, name: deck.text(of: .entity(fact.subject)), relation: fact.relation,
        isOwn: isOwn)
      isOwn ? own.append(dated) : others.append(dated)
    }
    guard !own.isEmpty else { return [] }
    var found = Set(own)
    for date in own.prefix(Self.mostDates) {
      let before = others.filter { $0.day <= date.day }.max { $0.order < $1.order }
      let after = others.filter { $0.day > date.day }.min { $0.order < $1.order }
      if let before { found.insert(before) }
      if let after { found.insert(after) }
    }
    return found.sorted { $0.order < $1.order }
  }

  /// More dates than these get no neighbours.
  private static let mostDates = 8
}

extension EntityProfile.Dated {
  fileprivate var order: (Int, String, String) { (day, subject.text, relation.text) }
}
