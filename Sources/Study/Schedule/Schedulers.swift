public import Facts

/// How the cards of each deck are scheduled: most decks as usual, some in a way of their own.
///
/// What holds of one deck touches no card of another.
public struct Schedulers: Hashable, Sendable {
  /// The scheduler of all decks that have none of their own.
  public let usual: Scheduler
  /// The schedulers of the decks that differ from it.
  public let own: [Deck.ID: Scheduler]

  /// Schedulers; a deck that would be scheduled as usual counts as one without its own.
  public init(_ usual: Scheduler = Scheduler(), own: [Deck.ID: Scheduler] = [:]) {
    self.usual = usual
    self.own = own.filter { $0.value != usual }
  }

  /// The scheduler of a deck.
  public subscript(deck: Deck.ID) -> Scheduler { own[deck] ?? usual }

  /// The models in use, the usual one first.
  public var models: [StudyModel.Name] {
    let others = Set(own.values.map(\.model.name)).subtracting([usual.model.name])
    return [usual.model.name] + StudyModel.Name.allCases.filter(others.contains)
  }

  /// A name for everything that records depend on; without decks of their own the usual scheduler's.
  public var identity: String {
    own.sorted { $0.key < $1.key }.reduce(usual.identity) { text, deck in
      "\(text) deck \(deck.key) \(deck.value.identity)"
    }
  }

  /// The records of all cards after the reviews, which must be in order.
  ///
  /// - Complexity: O(reviews).
  public func replay(_ reviews: some Sequence<Review>) -> [CardKey: CardRecord] {
    guard !own.isEmpty else { return usual.replay(reviews) }
    var records: [CardKey: CardRecord] = [:]
    for review in reviews {
      records[review.card] = self[review.card.deck].record(after: records[review.card], review)
    }
    return records
  }
}
