internal import Facts
public import Memory
internal import Questions

extension Session {
  /// The days that each grade of the open question's card would give; `nil` if none is open.
  ///
  /// Equal to what answering then does.
  public func preview(at moment: Moment, scheduler: Scheduler) -> DayIntervals? {
    guard let card = question?.card else { return nil }
    return scheduler.preview(
      CardKey(deck: deck, card: card), after: records[card], at: moment,
      balance: balance(for: card, scheduler, at: moment))
  }

  /// What the due day of a card is weighed against.
  func balance(for card: Card.ID, _ scheduler: Scheduler, at moment: Moment) -> LoadBalance {
    let siblings = progress.siblings[card] ?? []
    return LoadBalance(
      today: moment.day.number, calendar: calendar.days,
      siblings: siblings.compactMap { records[$0]?.dueDay.number }, easyDays: scheduler.easyDays)
  }

  /// Takes over the memory of a card, and when it is due.
  mutating func remember(_ card: Card.ID, as record: CardRecord?) {
    calendar.replace(card, records[card], by: record)
    records[card] = record
  }
}

extension Question {
  /// All cards that it asks.
  var cards: Set<Card.ID> {
    Set([card] + options.compactMap(\.card) + parts.compactMap(\.card))
  }
}

extension QuestionMaker {
  /// The other cards of a card's family that are in the deck.
  func siblings(of id: Card.ID) -> [Card.ID] {
    guard let card = card(id) else { return [] }
    let names: [String] =
      switch card.content {
      case .forward: ["\(card.family).back"]
      case .backward: [card.family]
      case .basic: []
      case .hole(let written, _):
        (0..<deck.written[written].holeCount).map { "\(card.family).\($0 + 1)" }
      }
    return names.map { Card.ID($0) }.filter { $0 != id && self.card($0) != nil }
  }
}
