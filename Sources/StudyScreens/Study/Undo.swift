internal import Facts
internal import Questions
internal import Study

extension App {
  /// Takes back the last answer of the session, or looks for one from before it.
  mutating func undo(_ study: inout StudyState, at moment: Moment) -> [Effect] {
    guard let answered = study.session.undo() else { return [.findLastReview(study.session.deck)] }
    study.showQuestion(at: moment.instant)
    notice = "Taken back. Answer again."
    return withdraw(answered.review, leaving: answered.before, at: moment)
  }

  /// Takes back an answer that was given before this session, and asks its card again.
  mutating func takeBack(
    _ review: Review?, history: [Review], at moment: Moment
  ) -> [Effect] {
    guard let review else {
      notice = "There is no answer to take back in this deck."
      return []
    }
    let earlier = history.filter { $0.id != review.id }
    let record = settings.scheduler.replay(earlier)[review.card]
    let effects = withdraw(review, leaving: record, at: moment)
    reopen(review.card, record: record, at: moment)
    return effects
  }

  private mutating func reopen(_ key: CardKey, record: CardRecord?, at moment: Moment) {
    guard let shelf = shelves.firstIndex(where: { $0.maker?.deck.id == key.deck }),
      let maker = shelves[shelf].maker
    else { return }
    var study: StudyState
    if case .study(let open) = place {
      study = open
    } else {
      shelves[shelf].records[key.card] = record
      startStudy(shelf: shelf, section: nil, at: moment)
      guard case .study(let started) = place else {
        goHome(at: moment)
        return
      }
      study = started
    }
    notice = "Taken back. Answer again."
    guard maker.card(key.card) != nil else {
      notice = "Taken back. Its card is no longer in the deck."
      return
    }
    study.session.reopen(key.card, record: record, maker)
    study.showQuestion(at: moment.instant)
    place = .study(study)
  }

  private mutating func withdraw(
    _ review: Review, leaving record: CardRecord?, at moment: Moment
  ) -> [Effect] {
    self.record(
      .withdrawal(id: nextID, of: review.id, moment: moment), review.card, record,
      .beforePainting)
  }
}
