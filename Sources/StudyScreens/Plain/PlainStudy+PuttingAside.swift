internal import Facts
internal import Questions
internal import Study

extension PlainStudy {
  /// Suspends or buries the open question's card and goes on.
  mutating func putAside(_ mark: Marking.Mark, at moment: Moment) -> Reply {
    guard let card = session.putAside(mark, maker, scheduler: scheduler, on: moment.day) else {
      return Reply(lines: ["There is no card to put aside."])
    }
    let effect = self.mark(card, mark, isOn: true, at: moment)
    show(at: moment)
    let word =
      mark == .suspended
      ? "Suspended: not asked again. :u takes it back."
      : "Buried: not asked today. :u takes it back."
    guard !session.isOver else {
      var reply = end(at: moment)
      reply.lines.insert(word, at: 0)
      reply.effects = [effect]
      return reply
    }
    return Reply(lines: [word] + questionLines(), effects: [effect])
  }

  /// Asks the card again that was put aside last; `nil` if an answer was given since.
  mutating func takeUpAgain(at moment: Moment) -> Reply? {
    guard let taken = session.takeUpAgain() else { return nil }
    let effect = mark(taken.card, taken.mark, isOn: false, at: moment)
    show(at: moment)
    return Reply(
      lines: ["Taken back. The card is asked again."] + questionLines(), effects: [effect])
  }

  /// Flags the open question's card, or takes the flag off.
  mutating func flag(at moment: Moment) -> Reply {
    guard let card = session.question?.card else { return Reply(lines: []) }
    let isOn = marks[card]?.isFlagged != true
    let effect = mark(card, .flagged, isOn: isOn, at: moment)
    return Reply(lines: [isOn ? "Flagged." : "No longer flagged."], effects: [effect])
  }

  private mutating func mark(
    _ card: Card.ID, _ mark: Marking.Mark, isOn: Bool, at moment: Moment
  ) -> Effect {
    let marking = Marking(
      id: nextID, moment: moment, card: CardKey(deck: session.deck, card: card), mark: mark,
      isOn: isOn)
    marks[card, default: CardMarks()].apply(marking)
    return note([JournalLine(.marking(marking), marking.card, session.records[card])])
  }
}
