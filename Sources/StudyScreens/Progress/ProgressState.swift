internal import Facts
internal import Memory
internal import Questions
internal import Screen
internal import Study

/// The figures of the decks, one deck at a time.
struct ProgressState: Hashable, Sendable {
  /// One report per deck that can be studied.
  var reports: [ProgressReport]
  /// The curves that go with them.
  var curves: [ProgressCurves] = []
  /// The deck that is shown.
  var shown: Int
  var scroll = 0

  /// The keys of the screen.
  var bindings: [Binding] {
    let next = Binding(.nextDeck, "<tab>", "show the next deck", hint: "next deck")
    return [Binding(.back, "q <esc> p", "back to the decks", hint: "decks")]
      + (reports.count > 1 ? [next] : [])
      + [Binding(.timeline, "t", "show the events of the deck on a line")] + .moving
      + [Binding(.help, "?", "show the keys", hint: "help")]
  }
}

extension App {
  mutating func showProgress(_ reviews: [Review], at moment: Moment) {
    var shown = 0
    var reports: [ProgressReport] = []
    var curves: [ProgressCurves] = []
    let byDeck = Dictionary(grouping: reviews) { $0.card.deck }
    for (position, shelf) in shelves.enumerated() {
      guard let deck = shelf.maker?.deck else { continue }
      if position == home.selectedRow?.shelf { shown = reports.count }
      reports.append(
        ProgressReport(
          deck: deck, records: shelf.records, marks: shelf.marks,
          reviews: byDeck[deck.id] ?? [], scheduler: scheduler(of: position), on: moment.day))
      curves.append(
        ProgressCurves(
          deck, records: shelf.records, marks: shelf.marks, reviews: byDeck[deck.id] ?? [],
          wanted: scheduler(of: position).policy.retention, on: moment.day))
    }
    guard !reports.isEmpty else { return }
    push(.progress(ProgressState(reports: reports, curves: curves, shown: shown)))
  }

  mutating func updateProgress(_ progress: ProgressState, _ command: Command) -> [Effect] {
    var progress = progress
    switch command {
    case .back:
      pop()
      return []
    case .nextDeck:
      progress.shown = (progress.shown + 1) % progress.reports.count
      progress.scroll = 0
    case .timeline:
      let report = progress.reports[progress.shown]
      guard let shelf = shelves.firstIndex(where: { $0.maker?.deck.id == report.deck.id }) else {
        return []
      }
      openTimeline(shelf: shelf, section: nil, on: report.day)
      return []
    case .up: progress.scroll -= 1
    case .down: progress.scroll += 1
    case .pageUp: progress.scroll -= layout.pageRows
    case .pageDown: progress.scroll += layout.pageRows
    case .first: progress.scroll = 0
    case .last: progress.scroll = .max
    default: return []
    }
    let page = progressPage(progress)
    progress.scroll = page.clampedScroll(progress.scroll, rows: layout.body.rows)
    place = .progress(progress)
    return []
  }
}
