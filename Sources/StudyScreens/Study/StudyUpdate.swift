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
    place = .study(study)
  }

  private mutating func makeStudy(
    shelf: Int, section: Section.ID?, at moment: Moment
  ) -> StudyState? {
    guard let maker = shelves[shelf].maker else { return nil }
    let queue = queue(maker, shelf: shelf, section: section, on: moment.day)
    let session = Session(
      maker: maker, queue: queue, records: shelves[shelf].records, ladder: settings.ladder,
      seed: generator.next())
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
      study.scroll = studyPage(study).page.clampedScroll(study.scroll, rows: layout.body.rows)
      place = .study(study)
    }
    return effects
  }

  private mutating func update(
    _ study: inout StudyState, _ command: Command, at moment: Moment
  ) -> [Effect] {
    switch (study.phase, command) {
    case (_, .back):
      return leave(study, at: moment)
    case (_, .undo): return undo(&study, at: moment)
    case (_, .pageUp): study.scroll = max(0, study.scroll - layout.pageRows)
    case (_, .pageDown): study.scroll += layout.pageRows
    case (.asking(let selected), .up) where hasOptions(study):
      study.phase = .asking(selected: max(0, selected - 1))
    case (.asking(let selected), .down) where hasOptions(study):
      let count = study.session.question?.options.count ?? 0
      study.phase = .asking(selected: min(max(0, count - 1), selected + 1))
    case (_, .up): study.scroll = max(0, study.scroll - 1)
    case (_, .down): study.scroll += 1
    case (.asking(let selected), .act): return choose(selected, in: &study, at: moment)
    case (.asking, .choose(let position)): return choose(position, in: &study, at: moment)
    case (.asking, .dontKnow): return choose(nil, in: &study, at: moment)
    case (.asking, .turn):
      study.phase = .turned(since: moment.instant)
      study.scroll = 0
    case (.turned(let since), .grade(let number)):
      guard moment.instant.milliseconds - since.milliseconds >= StudyState.settling,
        let grade = Grade(rawValue: number)
      else { return [] }
      return answer(.graded(grade), in: &study, .beforePainting, at: moment)
        + goOn(&study, at: moment)
    case (.judged, .next): return goOn(&study, at: moment)
    default: break
    }
    return []
  }

  private func hasOptions(_ study: StudyState) -> Bool {
    study.session.question?.options.isEmpty == false
  }

  private mutating func choose(
    _ position: Int?, in study: inout StudyState, at moment: Moment
  ) -> [Effect] {
    let effects = answer(
      position.map(Response.chose) ?? .dontKnow, in: &study, .afterPainting, at: moment)
    if !effects.isEmpty {
      study.phase = .judged(chosen: position)
      study.scroll = 0
    }
    return effects
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
    return record(.review(answered.review), answered.review.card, answered.after, order)
  }

  /// Opens the next question, or the summary when none is left.
  private mutating func goOn(_ study: inout StudyState, at moment: Moment) -> [Effect] {
    guard let maker = shelves[study.shelf].maker else { return [] }
    study.session.advance(maker)
    if study.session.isOver { return leave(study, at: moment) }
    study.showQuestion(at: moment.instant)
    return []
  }

  /// Ends the session: with a summary if anything was answered.
  private mutating func leave(_ study: StudyState, at moment: Moment) -> [Effect] {
    shelves[study.shelf].records = study.session.records
    if study.session.answers.isEmpty {
      goHome(at: moment)
    } else {
      showSummary(of: study, at: moment)
    }
    return []
  }
}
