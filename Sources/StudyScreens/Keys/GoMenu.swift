internal import Screen
internal import Study

/// A key was pressed that waits for another one.
struct PrefixState: Hashable, Sendable {
  /// When it was pressed.
  let since: Instant
  /// For so many milliseconds nothing covers the screen: who knows the second key needs no list.
  static let pause: Int64 = 400
}

/// A screen that can be gone to from every other one.
enum Destination: String, CaseIterable, Hashable, Sendable {
  case home, cards, progress, timeline, decks, settings

  /// The usual key, and what help says.
  fileprivate var binding: Binding {
    switch self {
    case .home: Binding(.go(self), "h", "the first screen", hint: "first screen")
    case .cards: Binding(.go(self), "c", "the cards of all decks", hint: "cards")
    case .progress: Binding(.go(self), "p", "the progress", hint: "progress")
    case .timeline: Binding(.go(self), "t", "the timeline", hint: "timeline")
    case .decks: Binding(.go(self), "d", "the decks: import, check, export", hint: "decks")
    case .settings: Binding(.go(self), "s", "the settings", hint: "settings")
    }
  }
}

extension App {
  /// The keys that can follow the prefix.
  var prefixBindings: [Binding] {
    destinations.map(\.binding) + [Binding(.back, "<esc>", "stay here", hint: "stay")]
  }

  /// Where one can go from the shown screen.
  ///
  /// An open question holds everything back: elsewhere stands its answer.
  private var destinations: [Destination] {
    guard help == nil, trouble == nil else { return [] }
    if case .study(let study) = place, !study.isAnswered { return [] }
    let isStudying = stack.contains { $0.openStudy != nil }
    return Destination.allCases.filter { destination in
      switch (destination, place) {
      case (.home, .home), (.decks, .decks), (.cards, .browse), (.progress, .progress),
        (.timeline, .timeline):
        false
      // Other settings would date the cards of an open session anew, other decks move them.
      case (.settings, .settings), (.settings, .keys): false
      case (.settings, _), (.decks, _): !isStudying
      case (.home, _): true
      default: home.rows.contains { $0.standing != nil }
      }
    }
  }

  /// The key that waits for another one, where there is somewhere to go.
  var prefixing: [Binding] {
    destinations.isEmpty ? [] : [Binding(.prefix, "'", "go to another screen")]
  }

  /// Whether the list of what can follow is shown.
  var showsPrefix: Bool {
    prefix.map { now.instant.milliseconds - $0.since.milliseconds >= PrefixState.pause } ?? false
  }

  /// Milliseconds until the list is to be shown; `nil` if nothing waits.
  var prefixPatience: Int? {
    guard let prefix, !showsPrefix else { return nil }
    return Int(max(1, PrefixState.pause - (now.instant.milliseconds - prefix.since.milliseconds)))
  }

  /// What follows the prefix; every other key only takes it back.
  mutating func follow(_ key: Key, at moment: Moment) -> [Effect] {
    let command = bindings.command(for: key) ?? key.onLatinLayout.flatMap(bindings.command)
    prefix = nil
    notice = ""
    guard case .go(let destination) = command else { return [] }
    return go(to: destination, at: moment)
  }

  mutating func go(to destination: Destination, at moment: Moment) -> [Effect] {
    guard destinations.contains(destination) else { return [] }
    prefix = nil
    // What is shown there goes by the memory as it is now.
    if case .study(let study) = place { shelves[study.shelf].records = study.session.records }
    switch destination {
    case .home: goHome(at: moment)
    case .cards: openBrowse(isTyping: false, at: moment)
    case .progress: return [.loadReviews]
    case .timeline:
      guard let shelf = shownShelf else { return [] }
      openTimeline(shelf: shelf, section: nil, on: moment.day)
    case .decks: openDecks()
    case .settings: openSettings()
    }
    return []
  }

  /// The deck that the shown screen is about.
  private var shownShelf: Int? {
    switch place {
    case .study(let study): study.shelf
    case .summary(let summary): summary.study.shelf
    case .quizResult(let state): state.study.shelf
    case .quizSetup(let setup): setup.shelf
    case .card(let state): state.shelf
    case .entity(let state): state.shelf
    case .timeline(let state): state.shelf
    case .home, .browse, .progress, .settings, .keys, .decks: home.selectedRow?.shelf
    }
  }

  /// The list of what can follow, in the lower right corner above the footer.
  func drawPrefix(on canvas: inout Canvas) {
    guard showsPrefix else { return }
    let lines = bindings.map { ($0.keys.first?.label(symbols) ?? "", $0.label) }
    let keys = lines.reduce(0) { max($0, $1.0.columns) }
    let width = lines.reduce(0) { max($0, $1.1.columns) } + keys + 6
    let footer = layout.footer
    let box = Rect(
      row: footer.row - lines.count - 2, column: footer.endColumn - width, rows: lines.count + 2,
      columns: width)
    canvas.fill(box)
    canvas.drawBox(box, symbols: symbols, style: .faded)
    for (position, line) in lines.enumerated() {
      let row = box.row + 1 + position
      canvas.write(line.0, at: row, box.column + 2, style: .key)
      canvas.write(line.1, at: row, box.column + 4 + keys)
      if let key = bindings[position].keys.first {
        canvas.addSpot(
          Rect(row: row, column: box.column + 1, rows: 1, columns: width - 2), .key(key))
      }
    }
  }
}
