public import Facts
internal import Memory

extension [Card.ID: CardRecord] {
  /// The cards of a deck that are forgotten more often than their predictions allow; see
  /// ``Memory/LeechTest``.
  ///
  /// - Complexity: O(reviews) at most; cards that were never forgotten cost next to nothing.
  public var leeches: Set<Card.ID> {
    guard contains(where: { $0.value.lapses >= LeechTest.leastLapses }) else { return [] }
    let cards = map { card, record in (card: card, lapses: record.lapses, luck: record.luck) }
    let found = LeechTest.leeches(among: cards.map { ($0.lapses, $0.luck) })
    return Set(found.map { cards[$0].card })
  }

  /// Whether a card of a deck is such a leech.
  public func isLeech(_ card: Card.ID) -> Bool {
    guard let record = self[card], record.lapses >= LeechTest.leastLapses,
      record.luck < LeechTest.greatestProbability
    else { return false }
    return leeches.contains(card)
  }
}

extension CardRecord {
  /// How likely it is to be forgotten so often by luck alone, 0–1.
  public var luck: Double { predictions.probability(ofLapses: lapses) }
}
