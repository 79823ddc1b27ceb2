internal import Facts
internal import Synchronization

/// What was worked out lately about cards: who draws a question tries one form after the other.
final class CardShelf<Value: Sendable>: Sendable {
  private let values = Mutex<[Card.Content: Value]>([:])

  /// What is kept of a card, made when it is first asked for.
  ///
  /// So many are kept at most that a large deck does not fill the memory.
  func value(of card: Card, _ make: () -> Value) -> Value {
    if let kept = values.withLock({ $0[card.content] }) { return kept }
    let made = make()
    values.withLock { values in
      if values.count >= cardShelfCapacity { values.removeAll(keepingCapacity: true) }
      values[card.content] = made
    }
    return made
  }
}

private let cardShelfCapacity = 4096
