public import Facts

// A card's page can be opened over a session, and what is done to cards there holds in the session.

extension Session {
  /// Asks a card no longer that was suspended or buried elsewhere, or asks it again.
  ///
  /// A question that is open already stays open.
  public mutating func exclude(_ card: Card.ID, _ isExcluded: Bool = true) {
    calendar.exclude(card, isExcluded, records[card])
    if isExcluded { excluded.insert(card) } else { excluded.remove(card) }
  }

  /// Takes over the memory of all cards, after the deck was edited.
  public mutating func takeOver(_ records: [Card.ID: CardRecord]) {
    for card in self.records.keys where records[card] == nil { remember(card, as: nil) }
    for (card, record) in records { remember(card, as: record) }
  }

  /// Takes over that a card was reset elsewhere, or that this was taken back.
  ///
  /// Taking back an answer from before the reset then leaves the memory as it is.
  ///
  /// - Parameters:
  ///   - card: The card.
  ///   - isReset: Whether its answers count no longer.
  ///   - record: Its memory now.
  public mutating func reset(_ card: Card.ID, _ isReset: Bool = true, to record: CardRecord?) {
    remember(card, as: record)
    resets[card] = isReset ? answers.count : nil
    if isReset { progress.returning.removeAll { $0.card == card } }
  }
}

extension Session.Answered {
  /// The answer as it is to be taken back when some of its cards were reset since: their memory does
  /// not change by it.
  ///
  /// - Parameters:
  ///   - records: The memory of the cards now.
  ///   - resets: How many answers were given before each reset.
  ///   - position: The position of the answer among all.
  /// - Returns: The answer; what was answered after the reset is as it was.
  func withMemory(
    _ records: [Card.ID: CardRecord], of resets: [Card.ID: Int], after position: Int
  ) -> Session.Answered {
    let changes = changes.map { change in
      let card = change.review.card.card
      guard let reset = resets[card], position < reset else { return change }
      return Session.Change(
        review: change.review, before: records[card], after: change.after)
    }
    return Session.Answered(
      question: question, judgement: judgement, changes: changes, isLeech: isLeech,
      progress: progress)
  }
}
