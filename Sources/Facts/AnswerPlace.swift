/// Where a deck file lists the right answers to a card.
public enum AnswerPlace: Hashable, Sendable {
  /// Among the names of an entity (`also`), in the file of the place or in another of the deck.
  case names(Entity.ID, Place)
  /// Beside the answer of a fact or of a written card (`accept`), which begins at the place.
  case answers(Place)

  /// The place of what the card asks.
  public var place: Place {
    switch self {
    case .names(_, let place), .answers(let place): place
    }
  }
}

extension Deck {
  /// Where a further right answer to a card belongs.
  ///
  /// - Returns: The place; `nil` where an answer would count for more than the card: in a text with
  ///   several holes.
  public func answerPlace(of card: Card) -> AnswerPlace? {
    switch card.content {
    case .forward(let position):
      let fact = facts[position]
      if case .entity(let id) = fact.value { return .names(id, fact.provenance.place) }
      return .answers(fact.provenance.place)
    case .backward(let position):
      return .names(facts[position].subject, facts[position].provenance.place)
    case .basic(let position): return .answers(written[position].provenance.place)
    case .hole(let position, _):
      guard case .cloze(let parts) = written[position].content else { return nil }
      let holes = parts.count { if case .hole = $0 { true } else { false } }
      return holes == 1 ? .answers(written[position].provenance.place) : nil
    }
  }
}
