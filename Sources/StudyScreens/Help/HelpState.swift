internal import Screen

/// The keys of a screen, lying over it: they can be searched, and what is found can be done at once.
struct HelpState: Hashable, Sendable {
  /// What the screen below can do.
  let here: [Binding]
  /// What every screen can do.
  let everywhere: [Binding]
  /// What is searched for.
  var search = TextLine()
  /// Whether letters are typed into the search.
  var isSearching = false
  /// The selected line among those that are shown.
  var selected = 0

  init(here: [Binding], everywhere: [Binding]) {
    self.here = here
    self.everywhere = everywhere
  }

  /// What a command led to.
  enum Outcome: Hashable {
    case stays, closed
    /// Close help and do this.
    case runs(Command)
  }

  /// The lines that are shown, those of the screen first.
  var lines: [Binding] { found(here) + found(everywhere) }

  /// The lines in which all words that are searched for occur, in label or keys.
  func found(_ bindings: [Binding]) -> [Binding] {
    let words = search.string.lowercased().split(separator: " ")
    return bindings.filter { binding in
      let text = "\(binding.label) \(binding.hint ?? "") \(KeyNotation.notation(binding.keys))"
        .lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  var bindings: [Binding] {
    let running = Binding(.act, "<enter>", "do what is selected", hint: "do it")
    guard isSearching else {
      return [running, Binding(.filter, "/", "search", hint: "search")] + .moving
        + [Binding(.back, "<esc> q ?", "close help", hint: "close")]
    }
    return [
      running, Binding(.up, "<up>", "one up"), Binding(.down, "<down>", "one down"),
      Binding(.pageUp, "<pageup>", "a page up"), Binding(.pageDown, "<pagedown>", "a page down"),
    ] + TextLine.bindings + [Binding(.back, "<esc>", "end the search", hint: "end the search")]
  }

  mutating func update(_ command: Command, pageRows: Int) -> Outcome {
    let lines = lines
    switch command {
    case .act:
      guard lines.indices.contains(selected) else { return .stays }
      return .runs(lines[selected].command)
    case .filter: isSearching = true
    case .insert(let text):
      search.insert(text)
      selected = 0
    case .edit(let edit):
      search.update(edit)
      selected = 0
    case .back where isSearching || !search.isEmpty:
      isSearching = false
      search = TextLine()
      selected = 0
    case .back: return .closed
    case .up: selected -= 1
    case .down: selected += 1
    case .pageUp: selected -= pageRows
    case .pageDown: selected += pageRows
    case .first: selected = 0
    case .last: selected = lines.count - 1
    default: break
    }
    selected = min(max(0, selected), max(0, self.lines.count - 1))
    return .stays
  }
}
