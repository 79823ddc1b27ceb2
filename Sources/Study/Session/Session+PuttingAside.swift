public import Facts
public import Questions

extension Session {
  /// Puts the open question's card aside, to be suspended or buried, and opens the next question.
  ///
  /// - Returns: The card; `nil` if no question is open, or its answer is being shown.
  public mutating func putAside(
    _ mark: Marking.Mark, _ maker: QuestionMaker, scheduler: Scheduler, on day: StudyDay
  ) -> Card.ID? {
    guard let question else { return nil }
    putAside.append(
      PutAside(mark: mark, question: question, progress: progress, answers: answers.count))
    if mark == .suspended { calendar.exclude(question.card, true, records[question.card]) }
    progress.settled.insert(question.card)
    progress.returning.removeAll { $0.card == question.card }
    advance(maker, scheduler: scheduler, on: day)
    return question.card
  }

  /// What ``undo()`` would take back next, if that is a card put aside.
  public var lastPutAside: (mark: Marking.Mark, card: Card.ID)? {
    guard let last = putAside.last, last.answers == answers.count else { return nil }
    return (last.mark, last.question.card)
  }

  /// Opens the question again whose card was put aside last.
  ///
  /// - Returns: What was done to which card; `nil` if an answer was given since, or nothing was put
  ///   aside.
  public mutating func takeUpAgain() -> (mark: Marking.Mark, card: Card.ID)? {
    guard let taken = lastPutAside, let last = putAside.popLast() else { return nil }
    progress = last.progress
    question = last.question
    if taken.mark == .suspended { calendar.exclude(taken.card, false, records[taken.card]) }
    return taken
  }
}
