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
      maker: maker, queue: queue, records: shelves[shelf].records, ladder: settings.ladder,
      seed: generator.next(), scheduler: settings.scheduler, on: moment.day)
    let title = section.flatMap { maker.deck.section($0)?.title } ?? maker.deck.header.title
    return StudyState(
      shelf: shelf, section: section, title: title, session: session, at: moment.instant)
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
    case (_, .back): return leave(study, at: moment)
    case (_, .undo): return undo(&study, at: moment)
    case (.asking, .suspend): return putAside(.suspended, in: &study, at: moment)
    case (.asking, .bury): return putAside(.buried, in: &study, at: moment)
    case (_, .flag): return flag(in: study, at: moment)
    case (_, .pageUp): study.scroll = max(0, study.scroll - layout.pageRows)
    case (_, .pageDown): study.scroll += layout.pageRows
    case (.asking(var attempt), _):
      guard let question = study.session.question else { return [] }
      if question.rows == 0, scroll(&study, command) { return [] }
      let outcome = attempt.update(command, question)
      study.phase = .asking(attempt)
      return follow(outcome, attempt, in: &study, at: moment)
    case (.turned, .grade(let number)):
      guard let grade = Grade(rawValue: number) else { return [] }
      return answer(.graded(grade), in: &study, .beforePainting, at: moment)
        + goOn(&study, at: moment)
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
    let effects = answer(response, in: &study, .afterPainting, at: moment)
    if !effects.isEmpty {
      study.phase = .judged(response, remark: remark)
      study.scroll = 0
    }
    return effects
  }

  /// Takes the judged answer back and puts another in its place.
  private mutating func answerAnew(
    _ response: Response, in study: inout StudyState, at moment: Moment
  ) -> [Effect] {
    guard let answered = study.session.undo() else { return [] }
    let withdrawal = record(answered.withdrawal(nextID, at: moment), .beforePainting)
    // The time that the answer took is that of the first one.
    study.shownAt = Instant(
      milliseconds: moment.instant.milliseconds - Int64(answered.milliseconds))
    return withdrawal + respond(response, remark: "", in: &study, at: moment)
  }

  private mutating func answer(
    _ response: Response, in study: inout StudyState, _ order: Effect.Order, at moment: Moment
  ) -> [Effect] {
    let taken = moment.instant.milliseconds - study.shownAt.milliseconds
    guard
      let answered = study.session.answer(
        response, at: moment, id: nextID, milliseconds: Int(max(0, min(taken, 86_400_000))),
        scheduler: settings.scheduler)
    else { return [] }
    return record(answered.lines, order)
  }

  /// Opens the next question, or the summary when none is left.
  private mutating func goOn(_ study: inout StudyState, at moment: Moment) -> [Effect] {
    guard let maker = shelves[study.shelf].maker else { return [] }
    study.session.advance(maker, scheduler: settings.scheduler, on: moment.day)
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
