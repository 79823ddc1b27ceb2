internal import Facts

extension Timeline {
  /// Events that belong together, drawn below each other.
  public struct Lane: Hashable, Sendable {
    /// What people see.
    public var title: String
    /// Positions of its events in ``Timeline/events``, in order of time.
    public var events: [Int]
    /// How many of them are known or strong.
    public var known = 0
  }

  /// A way to put all events in lanes.
  public struct Grouping: Hashable, Sendable {
    /// The lanes, none of them empty, in study order.
    public var lanes: [Lane]
    /// The lane of each event.
    public var laneOfEvent: [Int]
  }

  /// The finest way with at most so many lanes, or the one with the fewest.
  public func grouping(atMost lanes: Int) -> Grouping {
    groupings.first { $0.lanes.count <= lanes }
      ?? groupings.min { $0.lanes.count < $1.lanes.count } ?? Grouping(lanes: [], laneOfEvent: [])
  }

  /// Chapters, parts and kinds with their order and titles.
  struct Outline: Hashable, Sendable {
    let sections: [Section]
    let parts: [Section]
    let kinds: [Kind]

    init(_ deck: Deck) {
      sections = deck.sections
      parts = deck.parts
      kinds = deck.kinds
    }

    func chapters(of id: Section.ID) -> Set<Section.ID> {
      Set(sections.filter { $0.id == id || $0.part == id }.map(\.id))
    }

    /// By chapter and, where several parts are shown, by part; by kind in decks without chapters.
    func groupings(of events: [Event], in section: Section.ID?) -> [Grouping] {
      let other = ("", "Other")
      if sections.isEmpty {
        let keys = kinds.map { ($0.id.text, $0.title.capitalizedFirst) }
        return [Grouping(events, keys: keys + [other]) { $0.kind?.text ?? "" }]
      }
      let chapters = sections.map { ($0.id.text, $0.title) }
      let fine = Grouping(events, keys: chapters + [other]) { $0.section?.text ?? "" }
      guard section == nil, !parts.isEmpty else { return [fine] }
      var partOf: [Section.ID: String] = [:]
      var keys: [(String, String)] = []
      for chapter in sections {
        let part = chapter.part.flatMap { id in parts.first { $0.id == id } } ?? chapter
        partOf[chapter.id] = part.id.text
        if keys.last?.0 != part.id.text { keys.append((part.id.text, part.title)) }
      }
      return [
        fine,
        Grouping(events, keys: keys + [other]) { $0.section.flatMap { partOf[$0] } ?? "" },
      ]
    }
  }
}

extension Timeline.Grouping {
  /// One lane without a name.
  init(together events: [Timeline.Event]) {
    self.init(events, keys: [("", "")]) { _ in "" }
  }

  /// Lanes in the order of `keys`, which are names with titles; events of an unknown name go to the
  /// last of them.
  ///
  /// - Complexity: O(events + keys).
  init(
    _ events: [Timeline.Event], keys: [(String, String)],
    by key: (Timeline.Event) -> String
  ) {
    let places = Dictionary(zip(keys.map(\.0), keys.indices)) { first, _ in first }
    var all = keys.map { Timeline.Lane(title: $0.1, events: []) }
    var laneOfEvent: [Int] = []
    for (position, event) in events.enumerated() {
      let lane = places[key(event)] ?? keys.count - 1
      all[lane].events.append(position)
      if let knowledge = event.knowledge, knowledge >= .known { all[lane].known += 1 }
      laneOfEvent.append(lane)
    }
    var number: [Int: Int] = [:]
    lanes = []
    for (place, lane) in all.enumerated() where !lane.events.isEmpty {
      number[place] = lanes.count
      lanes.append(lane)
    }
    self.laneOfEvent = laneOfEvent.map { number[$0] ?? 0 }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
