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
    store.remembered = { () throws(StoreFailure) in try remembered().map(renamed) }
    let formers = Dictionary(renames.map { ($0.value, $0.key) }) { first, _ in first }
    let readHistory = history
    let renamedHistory: @Sendable (CardKey) throws(StoreFailure) -> [Review] = {
      (card) throws(StoreFailure) in
      guard let former = formers[card] else {
        return renames[card] == nil ? try readHistory(card) : []
      }
      // The name may have had answers of its own before.
      let own = renames[card] == nil ? try readHistory(card) : []
      return (try readHistory(former).map(renamed) + own).sorted {
        ($0.moment.instant, $0.id) < ($1.moment.instant, $1.id)
      }
    }
    store.history = renamedHistory
    store.records = { (schedulers) throws(StoreFailure) in
      var all = try records(schedulers)
      for former in renames.keys { all[former] = nil }
      // Due days are spread by the name of the card.
      for present in renames.values {
        all[present] = schedulers.replay(try renamedHistory(present))[present]
      }
      return all
    }
    store.marks = { () throws(StoreFailure) in
      Dictionary(try marks().map { (renames[$0.key] ?? $0.key, $0.value) }) { first, _ in first }
    }
    store.lastQuestion = { (deck) throws(StoreFailure) in try lastQuestion(deck).map(renamed) }
    return store
  }
}
