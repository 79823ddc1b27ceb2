internal import Facts

extension ReviewStore {
  /// The store as it will be when the revisions are written, for those who may not write.
  ///
  /// What the revisions do not touch is read as before; where they rename cards, memory is replayed.
  public func revised(by revisions: [DeckRevision]) -> ReviewStore {
    let renames = revisions.reduce(into: [CardKey: CardKey]()) { renames, revision in
      for (former, present) in revision.cards {
        renames[CardKey(deck: revision.deck, card: former)] = CardKey(
          deck: revision.deck, card: present)
      }
    }
    guard !renames.isEmpty else { return self }
    @Sendable func renamed(_ review: Review) -> Review {
      var review = review
      review.card = renames[review.card] ?? review.card
      return review
    }
    var store = self
    store.reviews = { () throws(StoreFailure) in try reviews().map(renamed) }
    store.records = { (scheduler) throws(StoreFailure) in
      scheduler.replay(try reviews().map(renamed))
    }
    store.history = { (card) throws(StoreFailure) in
      try reviews().map(renamed).filter { $0.card == card }
    }
    store.lastQuestion = { (deck) throws(StoreFailure) in try lastQuestion(deck).map(renamed) }
    return store
  }
}
