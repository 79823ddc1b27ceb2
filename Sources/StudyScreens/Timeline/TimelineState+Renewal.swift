internal import Facts
internal import Questions
internal import Study

extension TimelineState {
  /// The same view of the line after something was learned or forgotten: the events are the same
  /// ones.
  func renewed(_ timeline: Timeline, _ deck: Deck) -> TimelineState {
    var renewed = TimelineState(shelf: shelf, deck: deck, timeline: timeline)
    renewed.showsAll = showsAll
    renewed.show(section)
    renewed.selected = selected
    renewed.scale = scale
    renewed.start = start
    renewed.overlay = overlay
    return renewed
  }
}

extension App {
  /// Tells the pages that lie below what has become of the memory of a deck's cards.
  mutating func renewPages(of shelf: Int, on day: StudyDay) {
    for position in stack.indices {
      switch stack[position] {
      case .timeline(let state) where state.shelf == shelf:
        guard let maker = shelves[shelf].maker else { continue }
        let timeline = Timeline(
          maker, records: shelves[shelf].records, scheduler: scheduler(of: shelf), on: day)
        stack[position] = .timeline(state.renewed(timeline, maker.deck))
      case .entity(var state) where state.shelf == shelf:
        guard let profile = profile(state.profile.entity.id, shelf: shelf) else { continue }
        state.profile = profile
        stack[position] = .entity(state)
      default: continue
      }
    }
  }
}
