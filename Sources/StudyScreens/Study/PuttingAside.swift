internal import Facts
internal import Questions
internal import Study

extension App {
  /// Suspends or buries the open question's card and goes on.
  mutating func putAside(
    _ mark: Marking.Mark, in study: inout StudyState, at moment: Moment
  ) -> [Effect] {
    guard let maker = shelves[study.shelf].maker,
      let card = study.session.putAside(
        mark, maker, scheduler: scheduler(of: study.shelf), on: moment.day)
    else { return [] }
    let effects = self.mark(card, mark, isOn: true, shelf: study.shelf, at: moment)
    study.showQuestion(at: moment.instant)
    let key = study.isTyping ? "^_" : "u"
    notice =
      mark == .suspended
      ? "Suspended: not asked again. \(key) takes it back."
      : "Buried: not asked today. \(key) takes it back."
    if study.session.isOver { leave(study, at: moment) }
    return effects
  }

  /// Flags the card of the question on the screen, or takes the flag off.
  mutating func flag(in study: StudyState, at moment: Moment) -> [Effect] {
    guard let card = study.shownQuestion?.card else { return [] }
    let isOn = shelves[study.shelf].marks[card]?.isFlagged != true
    notice = isOn ? "Flagged." : "No longer flagged."
    return mark(card, .flagged, isOn: isOn, shelf: study.shelf, at: moment)
  }

  /// Marks a card or takes the mark off, here and in the journal.
  mutating func mark(
    _ card: Card.ID, _ mark: Marking.Mark, isOn: Bool, shelf: Int, at moment: Moment
  ) -> [Effect] {
    guard let deck = shelves[shelf].maker?.deck.id else { return [] }
    let marking = Marking(
      id: nextID, moment: moment, card: CardKey(deck: deck, card: card), mark: mark, isOn: isOn)
    shelves[shelf].marks[card, default: CardMarks()].apply(marking)
    nextID = nextID.next
    let record = openRecords(of: shelf)[card]
    return [.record([JournalLine(.marking(marking), marking.card, record)], .beforePainting)]
  }

  /// The memories of a deck's cards: those of the open session, if it is about the deck.
  private func openRecords(of shelf: Int) -> [Card.ID: CardRecord] {
    if case .study(let study) = place, study.shelf == shelf { return study.session.records }
    return shelves[shelf].records
  }
}

extension StudyState {
  /// The question on the screen: the one that was judged, else the open one.
  var shownQuestion: Question? { judgedAnswer?.question ?? session.question }
}
