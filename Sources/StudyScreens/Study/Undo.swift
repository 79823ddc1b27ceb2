internal import Facts
internal import Questions
internal import Study

extension App {
  /// Takes back the last answer of the session, or looks for one from before it.
  mutating func undo(_ study: inout StudyState, at moment: Moment) -> [Effect] {
    if let taken = study.session.takeUpAgain() {
      let effects = mark(taken.card, taken.mark, isOn: false, shelf: study.shelf, at: moment)
      guard !study.session.isAnswered else {
        notice = "Taken back."
        return effects + goOn(&study, at: moment)
      }
      study.showQuestion(at: moment.instant)
      notice = "Taken back. The card is asked again."
      return effects
    }
    // A card that has a new name since an edit is found by it in the journal.
    if let maker = shelves[study.shelf].maker, let last = study.session.answers.last,
      last.changes.contains(where: { maker.card($0.review.card.card) == nil })
    {
      _ = study.session.undo()
      return [.findLastQuestion(study.session.deck)]
    }
    guard let answered = study.session.undo() else {
      return [.findLastQuestion(study.session.deck)]
    }
    study.showQuestion(at: moment.instant)
    notice = "Taken back. Answer again."
    return record(answered.withdrawal(nextID, at: moment), .beforePainting)
  }

  /// Takes back a question that was answered before this session, and asks its card again.
  ///
  /// - Parameters:
  ///   - reviews: What was answered, for each of the question's cards.
  ///   - histories: For each, all reviews of its card.
  ///   - moment: Now.
  /// - Returns: The effect that writes it down; none if there was nothing to take back.
  mutating func takeBack(
    _ reviews: [Review], histories: [[Review]], at moment: Moment
  ) -> [Effect] {
    guard let first = reviews.first else {
      notice = "There is no answer to take back in this deck."
      return []
    }
    var id = nextID
    let lines = zip(reviews, histories).map { review, history in
      defer { id = id.next }
      let earlier = history.filter { $0.id != review.id }
      return JournalLine(
        .withdrawal(id: id, of: review.id, moment: moment), review.card,
        settings.schedulers.replay(earlier)[review.card])
    }
    let effects = record(lines, .beforePainting)
    reopen(first.card, lines, at: moment)
    return effects
  }

  private mutating func reopen(_ key: CardKey, _ lines: [JournalLine], at moment: Moment) {
    guard let shelf = shelves.firstIndex(where: { $0.maker?.deck.id == key.deck }),
      let maker = shelves[shelf].maker
    else { return }
    var study: StudyState
    if case .study(let open) = place {
      study = open
    } else {
      for line in lines { shelves[shelf].records[line.card.card] = line.record }
      startStudy(shelf: shelf, section: nil, at: moment)
      guard case .study(let started) = place else {
        goHome(at: moment)
        return
      }
      study = started
    }
    notice = "Taken back. Answer again."
    for line in lines { study.session.restore(line.card.card, to: line.record) }
    if maker.card(key.card) == nil {
      notice = "Taken back. Its card is no longer in the deck."
    } else {
      study.session.reopen(key.card, maker, scheduler: scheduler(of: study.shelf), on: moment.day)
      study.showQuestion(at: moment.instant)
    }
    place = .study(study)
  }
}
