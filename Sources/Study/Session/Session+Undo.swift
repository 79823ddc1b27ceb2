public import Facts
public import Questions

extension Session {
  /// Takes back the last answer of the session and opens its question again.
  ///
  /// Everything is as it was before the answer.
  ///
  /// - Returns: The answer that was taken back; `nil` if there is none.
  public mutating func undo() -> Answered? {
    guard let last = answers.popLast()?.withMemory(records, of: resets, after: answers.count) else {
      return nil
    }
    for change in last.changes { remember(change.review.card.card, as: change.before) }
    progress = last.progress
    question = last.question
    return last
  }

  /// Takes over the memory of a card, after an answer from an earlier session was taken back.
  public mutating func restore(_ card: Card.ID, to record: CardRecord?) {
    remember(card, as: record)
  }

  /// Opens a card whose answer, given in an earlier session, was taken back.
  ///
  /// The question that was open is asked again afterwards.
  public mutating func reopen(
    _ card: Card.ID, _ maker: QuestionMaker, scheduler: Scheduler, on day: StudyDay
  ) {
    if let open = question?.card, open != card { progress.restored.append(open) }
    progress.restored.removeAll { $0 == card }
    progress.restored.append(card)
    progress.settled.remove(card)
    advance(maker, scheduler: scheduler, on: day)
  }
}
