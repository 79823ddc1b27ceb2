internal import Facts
public import Memory
public import Questions

/// What a learner does with a question.
public enum Response: Hashable, Sendable {
  /// Chose the option at this position.
  case chose(Int)
  /// Said that they do not know.
  case dontKnow
  /// Turned the card and graded themselves.
  case graded(Grade)
}

extension Session {
  /// Judges the response to the open question and notes what it changes.
  ///
  /// The question stays open until ``advance(_:)``, so that the verdict can be shown.
  ///
  /// - Parameters:
  ///   - response: What the learner did.
  ///   - moment: When.
  ///   - id: The name of the journal entry.
  ///   - milliseconds: How long it took.
  ///   - scheduler: Turns the answer into memory.
  /// - Returns: The answer, to be written to the journal; `nil` if no question is open or the
  ///   response does not fit it.
  public mutating func answer(
    _ response: Response, at moment: Moment, id: EntryID, milliseconds: Int, scheduler: Scheduler
  ) -> Answered? {
    guard let question, let judged = question.judge(response) else { return nil }
    let review = Review(
      id: id, moment: moment, card: CardKey(deck: deck, card: question.card), form: question.form,
      options: question.options.count, answer: judged.answer, verdict: judged.verdict,
      grade: judged.grade, milliseconds: milliseconds)
    let before = records[question.card]
    let after = scheduler.record(after: before, review)
    let answered = Answered(
      review: review, before: before, after: after, question: question, progress: progress)
    records[question.card] = after
    if !review.grade.passed {
      progress.returning.append(Returning(card: question.card, asked: progress.asked))
    }
    answers.append(answered)
    return answered
  }

  /// Opens the next question, or none if the session is over.
  ///
  /// A failed card comes back after ``othersBeforeReturn`` others, or when nothing else is left.
  public mutating func advance(_ maker: QuestionMaker) {
    question = nil
    while question == nil, let card = nextCard() {
      question = makeQuestion(for: card, maker)
    }
    if question != nil { progress.asked += 1 }
  }

  private mutating func nextCard() -> Card.ID? {
    if let restored = progress.restored.popLast() { return restored }
    if let first = progress.returning.first,
      progress.asked - first.asked >= Self.othersBeforeReturn
    {
      progress.returning.removeFirst()
      return first.card
    }
    if progress.cursor < queue.count {
      progress.cursor += 1
      return queue[progress.cursor - 1]
    }
    return progress.returning.isEmpty ? nil : progress.returning.removeFirst().card
  }

  private func makeQuestion(for id: Card.ID, _ maker: QuestionMaker) -> Question? {
    guard let card = maker.card(id) else { return nil }
    let record = records[id]
    let seed = SeededGenerator.seed(id.text, seed &+ UInt64(record?.reviews ?? 0))
    for form in ladder.forms(for: record) {
      if let question = maker.question(for: card, as: form, seed: seed) { return question }
    }
    return nil
  }
}

extension Question {
  /// What a response means; `nil` if it does not fit the form.
  func judge(_ response: Response) -> (verdict: Verdict, grade: Grade, answer: String)? {
    switch response {
    case .chose(let position):
      guard options.indices.contains(position) else { return nil }
      let option = options[position]
      return (option.isKey ? .right : .wrong, option.isKey ? .good : .again, option.text)
    case .dontKnow:
      return options.isEmpty ? nil : (.dontKnow, .again, "")
    case .graded(let grade):
      return options.isEmpty ? (.selfGraded, grade, "") : nil
    }
  }
}
