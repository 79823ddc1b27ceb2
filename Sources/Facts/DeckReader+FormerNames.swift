// `was:` keeps progress when something gets a new id.

extension DeckReader {
  /// A name that something had, and where the deck says so.
  struct FormerName {
    var thing: DeckProblem.Thing
    var id: String
    var place: Place
  }

  /// The former ids of an entity or relation.
  mutating func readFormerSlugs(_ fields: inout Fields) -> [String] {
    readFormerNames(&fields) { Slug<Deck>.isValid($0) ? $0 : nil }
  }

  /// The former ids of a fact: names of facts or cards.
  mutating func readFormerFacts(_ fields: inout Fields) -> [Fact.ID] {
    readFormerNames(&fields) { Self.isCardName($0) ? $0 : nil }.map { Fact.ID($0) }
  }

  /// The former ids of a card; where it had none, its former text.
  mutating func readFormerCards(_ fields: inout Fields) -> [Card.ID] {
    readFormerNames(&fields) { Self.isCardName($0) ? $0 : ContentName.of($0) }
      .map { Card.ID($0) }
  }

  private mutating func readFormerNames(
    _ fields: inout Fields, _ name: (String) -> String?
  ) -> [String] {
    texts("was", in: &fields).compactMap { text, place in
      guard let id = name(text) else {
        report(.invalidID(text), at: place)
        return nil
      }
      formerNames.append(FormerName(thing: fields.thing, id: id, place: place))
      return id
    }
  }

  /// Slugs joined by dots.
  private static func isCardName(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false)
      .allSatisfy { Slug<Deck>.isValid(String($0)) }
  }

  /// A former name must have become free, and only one thing can have had it.
  mutating func checkFormerNames(of deck: Deck) {
    guard !formerNames.isEmpty else { return }
    let cards = Set(deck.cards.map(\.id.text)).union(deck.facts.map(\.id.text))
    var first: [String: Place] = [:]
    let before = problems.count
    for name in formerNames {
      let isInUse =
        switch name.thing {
        case .entity: entities[Entity.ID(name.id)] != nil
        case .relation: definitions["relation \(name.id)"] != nil
        default: cards.contains(name.id)
        }
      let family = name.thing == .fact ? .card : name.thing
      if isInUse {
        report(.formerInUse(name.thing, id: name.id), at: name.place)
      } else if let first = first["\(family) \(name.id)"] {
        report(.formerTwice(name.thing, id: name.id, first: first), at: name.place)
      } else {
        first["\(family) \(name.id)"] = name.place
      }
    }
    if problems.count == before { checkFormerCards(of: deck, present: cards) }
  }

  /// Names that only come about when those of entities and relations are put together.
  private mutating func checkFormerCards(of deck: Deck, present: Set<String>) {
    let pairs = FormerNames(
      relations: deck.relations, entities: deck.entities, facts: deck.facts, written: deck.written
    ).pairs(of: deck.cards)
    var owners: [Card.ID: Card] = [:]
    for (former, card) in pairs {
      let place = place(of: card, in: deck)
      if present.contains(former.text) {
        report(.formerInUse(.card, id: former.text), at: place)
      } else if let owner = owners[former], owner.id != card.id {
        let first = self.place(of: owner, in: deck)
        report(.formerTwice(.card, id: former.text, first: first), at: place)
      }
      owners[former] = card
    }
  }

  private func place(of card: Card, in deck: Deck) -> Place {
    switch card.content {
    case .forward(let fact), .backward(let fact): deck.facts[fact].provenance.place
    case .basic(let written), .hole(let written, _): deck.written[written].provenance.place
    }
  }
}
