internal import Facts

/// Keeps cards apart that give each other away.
enum CardSpacing {
  /// Cards between two of one family.
  static let familyDistance = 10
  /// Cards between two about one thing.
  static let topicDistance = 3
  /// How many cards may wait for their place: more would cost time and gain nothing.
  private static let mostWaiting = 64

  /// Moves a card back while a card too near to it is of its family or about the same thing.
  ///
  /// What still waits at the end follows in order.
  ///
  /// - Complexity: O(n).
  static func apart(_ cards: [Card]) -> [Card] {
    var result: [Card] = []
    result.reserveCapacity(cards.count)
    var waiting: [Card] = []
    func place(_ card: Card) { result.append(card) }
    for card in cards {
      if waiting.count < mostWaiting, isTooNear(card, result) {
        waiting.append(card)
      } else {
        place(card)
      }
      if let ready = waiting.firstIndex(where: { !isTooNear($0, result) }) {
        place(waiting.remove(at: ready))
      }
    }
    while !waiting.isEmpty {
      place(waiting.remove(at: waiting.firstIndex { !isTooNear($0, result) } ?? 0))
    }
    return result
  }

  private static func isTooNear(_ card: Card, _ before: [Card]) -> Bool {
    before.suffix(familyDistance).contains { $0.family == card.family }
      || before.suffix(topicDistance).contains {
        !$0.topics.allSatisfy { !card.topics.contains($0) }
      }
  }
}
