internal import Facts
internal import Questions
internal import Screen
internal import Study

/// The decks with their files: what can be brought in, checked, written elsewhere and put away.
struct DeckListState: Hashable, Sendable {
  var cursor = ListCursor()
  var dialog = Dialog.none
  /// What was done, or could not be.
  var message = ""

  /// What is asked below the list.
  enum Dialog: Hashable, Sendable {
    case none
    /// Whether to put the deck away.
    case removing
    /// Where to write the deck.
    case exporting(TextLine)
    /// Whether to write over what is there.
    case replacing(TextLine)
  }

  var isTyping: Bool { if case .exporting = dialog { true } else { false } }

  var isConfirming: Bool {
    switch dialog {
    case .removing, .replacing: true
    case .none, .exporting: false
    }
  }

  static let usualBindings: [Binding] = [
    Binding(.bringIn, "i", "bring in a deck: YAML, CSV or TSV", hint: "import"),
    Binding(.check, "c", "list everything that is wrong with the deck", hint: "check"),
    Binding(.export, "x", "write the deck to a file", hint: "export"),
    Binding(.remove, "D", "put the deck away", hint: "remove"),
    Binding(.undo, "u", "take back what was done to the decks", hint: "undo"),
  ]
}

extension App {
  /// The keys of the list; what cannot be done is not offered.
  func bindings(of state: DeckListState) -> [Binding] {
    switch state.dialog {
    case .removing:
      return [
        Binding(.confirm, "y", "yes, put it away", hint: "remove"),
        Binding(.back, "n <esc> q", "no, leave it", hint: "leave it"),
      ]
    case .replacing:
      return [
        Binding(.confirm, "y", "yes, write over it", hint: "replace"),
        Binding(.back, "n <esc> q", "no, name another file", hint: "another name"),
      ]
    case .exporting:
      return [
        Binding(.act, "<enter>", "write the file", hint: "write"),
        Binding(.back, "<esc>", "write nothing", hint: "back"),
      ] + TextLine.bindings + [Binding(.help, "<f1> <a-?>", "show the keys", hint: "help")]
    case .none: break
    }
    let shelf = shelf(of: state)
    let opening = Binding(
      .act, "<enter> <space>",
      shelf?.maker == nil ? "list what is wrong with the deck" : "study the deck",
      hint: shelf?.maker == nil ? "problems" : "study")
    let editing = Binding(.editCard, "e", "edit the deck's file", hint: "edit")
    let leaving = Binding(.back, "q <esc> h <left> <backspace>", "go back", hint: "back")
    let own = DeckListState.usualBindings.filter { binding in
      switch binding.command {
      case .undo: !shelfDeeds.isEmpty
      case .remove: shelf?.file != nil
      case .check, .export: shelf != nil
      default: true
      }
    }
    return (shelf == nil ? [] : [opening]) + own + [leaving]
      + (shelf?.file == nil ? [] : [editing]) + .moving + [
        Binding(.help, "?", "show the keys", hint: "help")
      ]
  }

  /// The selected deck.
  func shelf(of state: DeckListState) -> Shelf? {
    shelves.indices.contains(state.cursor.selected) ? shelves[state.cursor.selected] : nil
  }
}

extension Shelf {
  /// The file or folder, if the deck is one's own.
  var file: String? { if case .file(let path) = origin { path } else { nil } }

  /// What a file with the whole deck is usually called.
  var proposedPath: String {
    switch origin {
    case .builtIn(let name): maker?.deck.id.text ?? name
    case .file(let path):
      path.split(separator: "/").last.map { String($0).cleaned } ?? maker?.deck.id.text ?? "deck"
    }
  }
}
