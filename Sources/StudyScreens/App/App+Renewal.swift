internal import Facts
internal import Questions
internal import Study

// Screens that go by places in decks are made anew when the decks change.

extension App {
  /// A screen, and by name what it shows by place.
  struct Remembered {
    var place: Place
    /// The selected card of a list or line, by its deck's place on the shelves.
    var selected: CardName?
    /// The marked cards of a list.
    var marked: Set<CardName> = []
  }

  struct CardName: Hashable {
    var shelf: Int
    var card: Card.ID
  }

  /// Notes what a screen shows, before the decks change.
  func remembered(_ place: Place) -> Remembered {
    var kept = Remembered(place: place)
    switch place {
    case .browse(let browse):
      kept.selected = browse.selectedRow.flatMap(name)
      kept.marked = Set(browse.marked.compactMap(name))
    case .timeline(let state):
      kept.selected = state.event?.card.map { CardName(shelf: state.shelf, card: $0) }
    default: break
    }
    return kept
  }

  private func name(of row: Int) -> CardName? {
    guard let index, let card = index.card(row) else { return nil }
    return CardName(shelf: index.source(of: row), card: card.id)
  }

  /// The screen over the decks as they are now; `nil` if what it shows is gone.
  mutating func renewed(_ kept: Remembered, at moment: Moment) -> Place? {
    switch kept.place {
    case .browse(let browse): return .browse(renewed(browse, kept, on: moment.day))
    case .card(let state):
      return shelves[state.shelf].maker?.card(state.card) == nil ? nil : kept.place
    case .entity(let state): return renewed(state).map { .entity($0) }
    case .timeline(let state): return renewed(state, kept, on: moment.day).map { .timeline($0) }
    case .study, .summary, .quizResult:
      var place = kept.place
      if var study = place.openStudy {
        study.session.takeOver(shelves[study.shelf].records)
        place.openStudy = study
      }
      return place
    case .home, .progress, .quizSetup, .settings, .keys, .decks: return kept.place
    }
  }

  private mutating func renewed(
    _ browse: BrowseState, _ kept: Remembered, on day: StudyDay
  ) -> BrowseState {
    prepareIndex(on: day)
    guard var taken = index else { return browse }
    index = nil
    var browse = browse
    browse.confirming = []
    browse.rows = []
    browse.marked = []
    browse.search(&taken)
    index = taken
    // Also cards that are not found at the moment may be marked.
    for row in kept.marked.isEmpty ? 0..<0 : 0..<(index?.count ?? 0) {
      if let name = name(of: row), kept.marked.contains(name) { browse.marked.insert(row) }
    }
    browse.selected = browse.rows.firstIndex { name(of: $0) == kept.selected } ?? 0
    browse.settle(listRows: layout.listRows(of: browse))
    return browse
  }

  private func renewed(_ state: EntityState) -> EntityState? {
    guard let profile = profile(state.profile.entity.id, shelf: state.shelf) else { return nil }
    var state = state
    state.profile = profile
    state.finding = nil
    state.selected = min(state.selected, max(0, state.rows.count - 1))
    return state
  }

  private func renewed(
    _ state: TimelineState, _ kept: Remembered, on day: StudyDay
  ) -> TimelineState? {
    guard let maker = shelves[state.shelf].maker else { return nil }
    var renewed = TimelineState(
      shelf: state.shelf, deck: maker.deck,
      timeline: Timeline(
        maker, records: shelves[state.shelf].records, scheduler: scheduler(of: state.shelf), on: day
      ))
    renewed.showsAll = state.showsAll
    renewed.show(state.section)
    let position = renewed.timeline.events.firstIndex { $0.card == kept.selected?.card }
    renewed.selected = position ?? min(state.selected, max(0, renewed.timeline.events.count - 1))
    return renewed
  }
}
