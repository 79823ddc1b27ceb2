internal import Facts
public import Memory
public import Questions

extension Session {
  /// Judges the response to the open question and notes what it changes.
  ///
  /// The question stays open until ``advance(_:scheduler:on:)``, so that the verdict can be shown.
  ///
  /// - Parameters:
  ///   - response: What the learner did.
  ///   - moment: When.
  ///   - id: The name of the first journal entry; those of further cards follow it.
  ///   - milliseconds: How long it took.
  ///   - confidence: How sure the learner says they are.
  ///   - scheduler: Turns the answer into memory.
  /// - Returns: The answer, to be written to the journal; `nil` if no question is open or the
  ///   response does not fit it.
  public mutating func answer(
    _ response: Response, at moment: Moment, id: EntryID, milliseconds: Int,
    confidence: Certainty = .unsaid, scheduler: Scheduler
  ) -> Answered? {
    guard let question, let judgement = question.judge(response) else { return nil }
    var id = id
    let before = progress
    let changes = judgement.parts.enumerated().map { position, part in
      let before = records[part.card]
      let review = scheduler.placed(
        Review(
          id: id, moment: moment, card: CardKey(deck: deck, card: part.card), form: question.form,
          options: part.alternatives, answer: part.answer, verdict: part.verdict,
          grade: scheduler.habits.grade(
            of: part, in: question.form, certainty: confidence, milliseconds: milliseconds),
          milliseconds: milliseconds, part: position, confidence: confidence),
        after: before, balance: balance(for: part.card, scheduler, at: moment))
      id = id.next
      let change = Change(
        review: review, before: before, after: scheduler.record(after: before, review))
      // Before the next part: it is weighed against this one too.
      note(change)
      return change
    }
    let answered = Answered(
      question: question, judgement: judgement, changes: changes,
      isLeech: isLeech(after: changes.first), progress: before)
    answers.append(answered)
    return answered
  }

  /// Takes in a new memory and plans whether the card comes back in this session.
  private mutating func note(_ change: Change) {
    let card = change.review.card.card
    remember(card, as: change.after)
    progress.returning.removeAll { $0.card == card }
    if purpose == .quiz {
      progress.settled.insert(card)
    } else if !change.after.isRemembered {
      progress.returning.append(Returning(card: card, asked: progress.asked, need: .relearning))
    } else if change.mayBeLuck {
      progress.returning.append(Returning(card: card, asked: progress.asked, need: .confirming))
    } else {
      progress.settled.insert(card)
    }
  }

  /// Opens the next question, or none if the session is over.
  ///
  /// A failed card comes back after ``othersBeforeReturn`` others, or when nothing else is left; so
  /// does a new one that was only recognised, to be recalled: relearning to two right answers, one of
  /// them recalled, holds far better than stopping at one (Rawson and Dunlosky 2018).
  public mutating func advance(_ maker: QuestionMaker, scheduler: Scheduler, on day: StudyDay) {
    question = nil
    while question == nil, let next = nextCard() {
      if excluded.contains(next.card) { continue }
      question = makeQuestion(for: next, maker, scheduler, on: day)
    }
    if let question {
      progress.asked += 1
      progress.remember(question)
      progress.siblings = question.cards.reduce(into: [:]) { $0[$1] = maker.siblings(of: $1) }
    }
  }

  private mutating func nextCard() -> (card: Card.ID, need: Returning.Need?)? {
    if let restored = progress.restored.popLast() { return (restored, nil) }
    if let first = progress.returning.first,
      progress.asked - first.asked >= Self.othersBeforeReturn
    {
      progress.returning.removeFirst()
      return (first.card, first.need)
    }
    while progress.cursor < queue.count {
      progress.cursor += 1
      let card = queue[progress.cursor - 1]
      // Another card's question has asked it already.
      if progress.settled.contains(card) || progress.returning.contains(where: { $0.card == card })
      {
        continue
      }
      return (card, nil)
    }
    guard !progress.returning.isEmpty else { return nil }
    let first = progress.returning.removeFirst()
    return (first.card, first.need)
  }
}

extension Session.Change {
  /// Whether a card that was first met today is known only by an answer that may have been guessed.
  fileprivate var mayBeLuck: Bool {
    review.options > 1 && after.firstDay == after.lastDay && after.successes < 2
  }
}

extension CardRecord {
  /// Whether the last answer was right.
  fileprivate var isRemembered: Bool { successes > 0 }
}
