internal import Facts
internal import Memory
internal import Questions
internal import Screen
internal import Study

extension App {
  /// Begins a session over what is worth asking now.
  mutating func startStudy(shelf: Int, section: Section.ID?, at moment: Moment) {
    guard let study = makeStudy(shelf: shelf, section: section, at: moment) else { return }
    guard !study.session.isOver else {
      notice = "There is nothing to ask here."
      return
    }
    // More of the same takes the place of what is over; else the way back leads here.
    switch place {
    case .study, .summary: place = .study(study)
    default: push(.study(study))
    }
  }

  private mutating func makeStudy(
    shelf: Int, section: Section.ID?, at moment: Moment
  ) -> StudyState? {
    guard let maker = shelves[shelf].maker else { return nil }
    let queue = queue(maker, shelf: shelf, section: section, on: moment.day)
    let session = Session(
      maker: maker, queue: queue, records: shelves[shelf].records,
      calendar: shelves.calendar(studying: shelf, on: moment.day), ladder: settings.ladder,
      seed: generator.next(), scheduler: scheduler(of: shelf), on: moment.day)
    let title = section.flatMap { maker.deck.section($0)?.title } ?? maker.deck.header.title
    var study = StudyState(
      shelf: shelf, section: section, title: title, session: session, at: moment.instant)
    study.isOwnDeck = shelves[shelf].file != nil
    return study
  }

  mutating func updateStudy(
    _ study: StudyState, _ command: Command, at moment: Moment
  ) -> [Effect] {
    var study = study
    let effects = update(&study, command, at: moment)
    // The command may have led to another screen, which must not be overwritten.
    if case .study = place {
      study.scroll = clampedScroll(study.scroll, of: study)
      place = .study(study)
    }
    return effects
  }

  private mutating func update(
    _ study: inout StudyState, _ command: Command, at moment: Moment
  ) -> [Effect] {
    switch (study.phase, command) {
    case (.asking(var attempt), .back) where !attempt.line.isEmpty:
      // What was typed by mistake must not end the session.
      attempt.line = TextLine()
      study.phase = .asking(attempt)
    case (.confiding(let confiding), .back): study.phase = .asking(confiding.attempt)
    case (_, .back): return leave(study, at: moment)
    case (_, .undo): return undo(&study, at: moment)
    case (.asking, .suspend), (.judged, .suspend):
      return putAside(.suspended, in: &study, at: moment)
    case (.asking, .bury), (.judged, .bury): return putAside(.buried, in: &study, at: moment)
    case (_, .flag): return flag(in: study, at: moment)
    case (_, .pageUp): study.scroll = max(0, study.scroll - layout.pageRows)
    case (_, .pageDown): study.scroll += layout.pageRows
    case (.asking(var attempt), _):
      guard let question = study.session.question else { return [] }
      if question.rows == 0, scroll(&study, command) { return [] }
      let outcome = attempt.update(command, question)
      study.phase = .asking(attempt)
      return follow(outcome, attempt, in: &study, at: moment)
    case (.confiding(let confiding), _):
      if scroll(&study, command) { return [] }
      return update(confiding, command, in: &study, at: moment)
    case (.turned, .grade(let number)):
      guard let grade = Grade(rawValue: number) else { return [] }
      let effects = answer(.graded(grade), in: &study, .beforePainting, at: moment)
      // The next question comes at once, so that there is no other place to say it.
      if let answered = study.session.answers.last, answered.isLeech, let record = answered.after {
        notice = record.leechText
      }
      return effects + goOn(&study, at: moment)
    case (.judged, .next): return goOn(&study, at: moment)
    case (.judged, .lookUp), (.turned, .lookUp):
      place = .study(study)
      // What is done to cards there goes by their memory as it is now.
      shelves[study.shelf].records = study.session.records
      if let card = study.shownQuestion?.card { lookUp(card, shelf: study.shelf) }
    case (.judged, .editCard), (.turned, .editCard):
      // The deck is read anew, with the memory of its cards, while the session lies open.
      shelves[study.shelf].records = study.session.records
      return study.shownQuestion.map { edit($0.card, shelf: study.shelf) } ?? []
    case (.judged(.typed(let text, _), _), .insist):
      return answerAnew(.insisted(text), in: &study, at: moment)
    case (.judged(.insisted(let text), _), .accept): return accept(text, in: study)
    case (.judged(.typed(let text, _), _), .dontKnow):
      return answerAnew(.typed(text, .wrong), in: &study, at: moment)
    default: _ = scroll(&study, command)
    }
    return []
  }

  private func scroll(_ study: inout StudyState, _ command: Command) -> Bool {
    switch command {
    case .up: study.scroll = max(0, study.scroll - 1)
    case .down: study.scroll += 1
    default: return false
    }
    return true
  }

  private mutating func follow(
    _ outcome: Attempt.Outcome, _ attempt: Attempt, in study: inout StudyState, at moment: Moment
  ) -> [Effect] {
    switch outcome {
    case .stays: return []
    case .turns:
      study.phase = .turned
      study.scroll = 0
      return []
    case .responds(let response): return respond(response, remark: "", in: &study, at: moment)
    case .typed(let text):
      guard let maker = shelves[study.shelf].maker, let question = study.session.question,
        let judgement = maker.judge(
          text, for: question, own: study.session.records[question.card]?.ownAnswer ?? "")
      else { return [] }
      if judgement.verdict.asksAgain, attempt.remark.isEmpty {
        var attempt = attempt
        attempt.remark = judgement.note
        study.phase = .asking(attempt)
        return []
      }
      return respond(
        .typed(text, judgement.verdict),
        remark: judgement.verdict.asksAgain ? "" : judgement.note, in: &study, at: moment)
    }
  }

  private mutating func respond(
    _ response: Response, remark: String, in study: inout StudyState, at moment: Moment
  ) -> [Effect] {
    guard !confide(response, remark: remark, in: &study, at: moment) else { return [] }
    let effects = answer(response, in: &study, .afterPainting, at: moment)
    show(response, remark: remark, effects, in: &study)
    return effects
  }

  /// Judges a response of which the learner has said how sure they are.
  mutating func judge(
    _ confiding: Confiding, _ certainty: Certainty, in study: inout StudyState, at moment: Moment
  ) -> [Effect] {
    let effects = answer(
      confiding.response, in: &study, .afterPainting, certainty,
      milliseconds: confiding.milliseconds, at: moment)
    show(confiding.response, remark: confiding.remark, effects, in: &study)
    return effects
  }

  private func show(
    _ response: Response, remark: String, _ effects: [Effect], in study: inout StudyState
  ) {
    guard !effects.isEmpty else { return }
    study.phase = .judged(response, remark: remark)
    study.scroll = 0
  }

  /// Takes the judged answer back and puts another in its place.
  private mutating func answerAnew(
    _ response: Response, in study: inout StudyState, at moment: Moment
  ) -> [Effect] {
    guard let answered = study.session.undo() else { return [] }
    let withdrawal = record(answered.withdrawal(nextID, at: moment), .beforePainting)
    // The time that the answer took, and how sure the learner was, are those of the first one.
    let effects = answer(
      response, in: &study, .afterPainting, answered.changes.first?.review.confidence ?? .unsaid,
      milliseconds: answered.milliseconds, at: moment)
    show(response, remark: "", effects, in: &study)
    return withdrawal + effects
  }

  /// Wishes that the deck lists a typed answer as right.
  private mutating func accept(_ text: String, in study: StudyState) -> [Effect] {
    guard let maker = shelves[study.shelf].maker, let question = study.shownQuestion,
      let place = maker.card(question.card).flatMap(maker.deck.answerPlace)
    else {
      notice = "The answer belongs to several cards: e opens the deck."
      return []
    }
    guard maker.judge(text, for: question, own: "")?.verdict != .exact else {
      notice = "The deck has this answer."
      return []
    }
    // The deck is read anew, with the memory of its cards, while the session lies open.
    shelves[study.shelf].records = study.session.records
    return [.decks(.accept(text, place))]
  }

  private mutating func answer(
    _ response: Response, in study: inout StudyState, _ order: Effect.Order,
    _ certainty: Certainty = .unsaid, milliseconds: Int? = nil, at moment: Moment
  ) -> [Effect] {
    guard
      let answered = study.session.answer(
        response, at: moment, id: nextID,
        milliseconds: milliseconds ?? study.milliseconds(at: moment), confidence: certainty,
        scheduler: scheduler(of: study.shelf))
    else { return [] }
    return record(answered.lines, order)
  }

  /// Opens the next question, or the summary when none is left.
  mutating func goOn(_ study: inout StudyState, at moment: Moment) -> [Effect] {
    guard let maker = shelves[study.shelf].maker else { return [] }
    study.session.advance(maker, scheduler: scheduler(of: study.shelf), on: moment.day)
    if study.session.isOver { return leave(study, at: moment) }
    study.showQuestion(at: moment.instant)
    return []
  }

  /// Ends the session: with a summary if anything was answered.
  @discardableResult
  mutating func leave(_ study: StudyState, at moment: Moment) -> [Effect] {
    shelves[study.shelf].records = study.session.records
    if study.session.answers.isEmpty {
      goBack(at: moment)
    } else if let quiz = study.quiz {
      showQuizResult(of: study, quiz)
    } else {
      showSummary(of: study, at: moment)
    }
    return []
  }
}
