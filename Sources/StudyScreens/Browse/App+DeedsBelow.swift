internal import Facts
internal import Study

extension App {
  /// Tells the sessions that lie below the list what was done to their cards.
  mutating func tellSessions(_ deed: CardDeed, shelf: Int, at moment: Moment) {
    for position in stack.indices {
      guard var study = stack[position].openStudy, study.shelf == shelf else { continue }
      for done in deed.cards where done.shelf == shelf {
        switch deed.mark {
        case .reset:
          study.session.reset(done.card, deed.isOn, to: shelves[shelf].records[done.card])
        case .suspended, .buried:
          let marks = shelves[shelf].marks[done.card] ?? CardMarks()
          study.session.exclude(done.card, !marks.allowsAsking(on: moment.day))
        case .flagged: break
        }
      }
      study.context = nil
      stack[position].openStudy = study
    }
  }
}

extension App.Place {
  /// The session of the screen: open, or over with its answers still to be taken back.
  var openStudy: StudyState? {
    get {
      switch self {
      case .study(let study): study
      case .summary(let summary): summary.study
      case .quizResult(let state): state.study
      default: nil
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .study: self = .study(newValue)
      case .summary(var summary):
        summary.study = newValue
        self = .summary(summary)
      case .quizResult(var state):
        state.study = newValue
        self = .quizResult(state)
      default: break
      }
    }
  }
}
