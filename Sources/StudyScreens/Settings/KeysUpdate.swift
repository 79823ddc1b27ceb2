internal import Screen
internal import Study

extension App {
  /// Lays the keys of all actions over the settings.
  mutating func openKeys() { push(.keys(KeysState(draft: preferences.keys))) }

  /// Whether the next key is not for a command but for an action of the list.
  var isWaitingForKey: Bool {
    guard help == nil, trouble == nil, case .keys(let state) = place else { return false }
    return state.waiting != nil
  }

  /// Gives the selected action the key that was pressed; Esc leaves everything as it was.
  mutating func takeKey(_ key: Key) {
    guard case .keys(var state) = place, let action = state.action else { return }
    notice = ""
    if key == .escape {
      state.waiting = nil
    } else if let problem = state.take(key) {
      notice = problem.prefix(1).uppercased() + problem.dropFirst() + "."
    } else {
      notice = "\(action) is now \(text(of: state.draft.keys(of: action)))."
    }
    place = .keys(state)
  }

  mutating func updateKeys(_ state: KeysState, _ command: Command) -> [Effect] {
    var state = state
    switch command {
    case .back where state.waiting != nil: state.waiting = nil
    case .back where state.isSearching || !state.search.isEmpty:
      state.isSearching = false
      state.search = TextLine()
      state.selected = 0
    case .back:
      pop()
      return []
    case .act where state.isSearching: state.isSearching = false
    case .act: state.waiting = state.action == nil ? nil : .replacing
    case .addKey: state.waiting = state.action == nil ? nil : .adding
    case .usualKeys:
      if let problem = state.takeUsualKeys() {
        notice = problem.prefix(1).uppercased() + problem.dropFirst() + "."
      }
    case .filter: state.isSearching = true
    case .insert(let text):
      state.search.insert(text)
      state.selected = 0
    case .edit(let edit):
      state.search.update(edit)
      state.selected = 0
    case .keep: return keepKeys(state)
    default:
      state.selected = Self.moved(
        state.selected, command, count: state.actions.count, pageRows: layout.pageRows)
    }
    place = .keys(state)
    return []
  }

  /// Makes the draft hold, also for the settings that lie below, and writes what changed.
  private mutating func keepKeys(_ state: KeysState) -> [Effect] {
    let changes = state.changes(from: preferences.keys)
    pop()
    guard !changes.isEmpty else { return [] }
    preferences.keys = state.draft
    if case .settings(var settings) = place {
      settings.draft.keys = state.draft
      place = .settings(settings)
    }
    notice = "Kept."
    return [.keep(changes)]
  }

  /// Keys as footer and help show them.
  func text(of keys: [Key]) -> String {
    keys.map { $0.label(symbols) }.joined(separator: " ")
  }
}
