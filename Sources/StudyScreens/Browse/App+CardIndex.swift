internal import Facts
internal import Study

extension App {
  /// Has the cards ready for searching, with the figures of the day.
  ///
  /// The first time in a run it takes as long as reading all texts; afterwards nothing, unless
  /// ``forgetIndex()`` was called or the day has changed.
  mutating func prepareIndex(on day: StudyDay) {
    guard index?.day != day else { return }
    index = CardIndex(shelves.map(\.source), schedulers: settings.schedulers, on: day)
  }

  /// Has the cards ready as they are now: what was learned since they were last listed is taken over.
  mutating func renewIndex(on day: StudyDay) {
    if index?.schedulers != settings.schedulers { forgetIndex() }
    guard index?.day == day else { return prepareIndex(on: day) }
    for shelf in shelves.indices where shelves[shelf].maker != nil { refreshIndex(shelf: shelf) }
  }

  /// Takes over what has become of a deck's cards, or of some of them.
  mutating func refreshIndex(shelf: Int, only changed: Set<Card.ID>? = nil) {
    guard shelves.indices.contains(shelf) else { return }
    index?.refresh(shelf, shelves[shelf].records, shelves[shelf].marks, only: changed)
  }

  /// Must be called when decks have been read anew.
  mutating func forgetIndex() { index = nil }
}

extension Shelf {
  /// The deck for the index; `nil` if it cannot be read.
  fileprivate var source: CardIndex.Source? {
    maker.map { CardIndex.Source(maker: $0, records: records, marks: marks) }
  }
}
