internal import Screen

/// What a key asks for.
///
/// Screens act on commands, never on keys, so that help cannot drift from what the keys do.
enum Command: Hashable, Sendable {
  case up, down, pageUp, pageDown, first, last
  /// Act on what is selected.
  case act
  /// Open what is folded, close it.
  case unfold, fold
  /// Choose an option by its number, from 0.
  case choose(Int)
  case dontKnow
  /// Tick an option, or take up an event and put it down.
  case toggle
  /// Move the selected event.
  case carryUp, carryDown
  /// Type or paste text.
  case insert(String)
  /// Change the line that is typed.
  case edit(TextLine.Edit)
  /// Say that an answer judged wrong is right.
  case insist
  /// Write the answer that was insisted on into the deck.
  case accept
  /// Put the card aside for good, or for today.
  case suspend, bury
  /// Make the card stand out in lists, or stop doing so.
  case flag
  /// Show the back of the card.
  case turn
  /// Grade oneself: 1…4.
  case grade(Int)
  /// Go on to the next question.
  case next
  case undo
  case progress
  case nextDeck
  case quiz
  /// Open the timeline of the deck.
  case timeline
  /// Show less time and more of it, more time and less of it.
  case zoomIn, zoomOut
  /// Move what is in sight back in time, or on.
  case earlier, later
  case nextLane, previousLane
  /// Choose a section that is shown alone.
  case section
  /// Show what was not met yet, or hide it again.
  case showAll
  /// Show everything again that a search has left out.
  case clear
  /// Sort by the next column; turn the order round.
  case sort, reverse
  /// Mark everything that is found.
  case markAll
  /// Forget the answers to a card; say yes to it.
  case reset, confirm
  /// Show a card, or what it is about.
  case open, lookUp
  /// Open the editor at a card.
  case editCard
  /// Open the list of decks; bring a deck in, check it, write it to a file, put it away.
  case decks, bringIn, check, export, remove
  case help
  case back
  case quit
  case retry
  /// Take the mouse, or leave it to the terminal.
  case mouse
  /// Change to the next theme.
  case theme
  /// Open the settings; keep what was changed there.
  case settings, keep
  /// Change the keys; give an action one more, or its usual ones.
  case keys, addKey, usualKeys
  /// Wait for the key of another screen; go there.
  case prefix
  case go(Destination)
  /// Take the first steps away.
  case skip
  /// Search in a list.
  case filter
  /// Paint everything anew, pause, end at once.
  case redraw, pause, interrupt
}

/// A command with its keys.
struct Binding: Hashable, Sendable {
  /// What it does.
  var command: Command
  /// The keys, the one to show first.
  var keys: [Key]
  /// What help says.
  var label: String
  /// What the footer says; `nil` if the footer leaves it to help.
  var hint: String?

  init(_ command: Command, _ notation: String, _ label: String, hint: String? = nil) {
    self.command = command
    self.keys = KeyNotation.keys(notation) ?? []
    self.label = label
    self.hint = hint
  }
}

extension [Binding] {
  /// The command of a key.
  func command(for key: Key) -> Command? {
    first { $0.keys.contains(key) }?.command
  }

  /// The hints of the footer, in order.
  var hints: [Hint] {
    compactMap { binding in
      guard let hint = binding.hint, let key = binding.keys.first else { return nil }
      return Hint(key: key, label: hint)
    }
  }

  static let moving: [Binding] = [
    Binding(.up, "k <up>", "one up"),
    Binding(.down, "j <down>", "one down"),
    Binding(.pageUp, "<pageup> <c-b>", "a page up"),
    Binding(.pageDown, "<pagedown> <c-f>", "a page down"),
    Binding(.first, "g <home>", "to the beginning"),
    Binding(.last, "G <end>", "to the end"),
  ]
}
