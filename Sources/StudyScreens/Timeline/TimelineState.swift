internal import Facts
internal import Screen
internal import Study

/// The events of a deck on a line from the first to today.
struct TimelineState: Hashable, Sendable {
  /// What can be chosen to be shown alone.
  struct Choice: Hashable, Sendable {
    /// The chapter or part; `nil` for everything.
    var section: Section.ID?
    var title: String
    /// How many events it has.
    var events: Int
    /// Whether it is a chapter of a part.
    var isInPart = false
  }

  /// What lies over the line.
  enum Overlay: Hashable, Sendable {
    /// The selected event, scrolled so far.
    case event(scroll: Int)
    /// The list of sections with the selected one.
    case sections(selected: Int)
  }

  /// The deck, by its place on the shelves.
  let shelf: Int
  let deckTitle: String
  /// Everything, whatever is filtered.
  let whole: Timeline
  /// The names of all events as they are drawn, by ``Timeline/Event/number``.
  let labels: [TimelineLabel]
  let choices: [Choice]
  /// What is shown.
  private(set) var timeline: Timeline
  /// The chapter or part that is shown alone.
  private(set) var section: Section.ID?
  /// The position of the selected event.
  var selected = 0
  /// What a column of cells holds; `nil` shows the whole line.
  var scale: Timeline.Scale?
  /// The first column in sight, as the scale counts.
  var start = 0
  /// Whether events that were not met yet are shown with their names.
  var showsAll = false {
    didSet { measureLabels() }
  }
  /// How many columns the label of each event wants.
  private(set) var labelColumns: [Int] = []
  var overlay: Overlay?

  init(shelf: Int, deck: Deck, timeline: Timeline) {
    self.shelf = shelf
    deckTitle = deck.header.title
    whole = timeline
    self.timeline = timeline
    labels = timeline.events.map { TimelineLabel($0.title) }
    var counts: [Section.ID: Int] = [:]
    for event in timeline.events {
      if let section = event.section { counts[section, default: 0] += 1 }
    }
    let found = deck.outline.map { section in
      Choice(
        section: section.id, title: section.title,
        events: deck.chapters(of: section.id).reduce(0) { $0 + counts[$1, default: 0] },
        isInPart: section.part != nil)
    }
    choices =
      [Choice(title: "Everything", events: timeline.events.count)]
      + found.filter { $0.events > 0 }
    measureLabels()
  }

  /// The selected event; `nil` if there is none at all.
  var event: Timeline.Event? {
    timeline.events.indices.contains(selected) ? timeline.events[selected] : nil
  }

  /// Whether the name and the date of an event are kept back.
  ///
  /// What was never asked is only shown as a question mark, so that the line gives no answers away.
  func isVeiled(_ event: Timeline.Event) -> Bool { event.isUnmet && !showsAll }

  /// The card of the selected event, unless it has none or it is kept back.
  var openableCard: Card.ID? { event.flatMap { isVeiled($0) ? nil : $0.card } }

  private mutating func measureLabels() {
    labelColumns = timeline.events.map { isVeiled($0) ? 0 : labels[$0.number].columns }
  }

  /// Shows a chapter or part alone, or everything, and keeps the selected event or one near it.
  mutating func show(_ section: Section.ID?) {
    let before = event
    self.section = section
    timeline = whole.filtered(section)
    scale = nil
    start = 0
    let number = before?.number ?? 0
    selected = timeline.events.firstIndex { $0.number >= number } ?? timeline.events.count - 1
    selected = max(0, selected)
    measureLabels()
  }
}

/// The name of an event, ready to be drawn: its width is known.
struct TimelineLabel: Hashable, Sendable {
  let text: String
  /// The columns it takes, as far as labels ever go.
  let columns: Int

  init(_ text: String) {
    self.text = text.cleaned
    // Most names are plain letters, for which the long way is not needed.
    let isPlain = self.text.utf8.allSatisfy { $0 < 0x80 }
    columns = isPlain ? self.text.utf8.count : self.text.columns
  }
}
