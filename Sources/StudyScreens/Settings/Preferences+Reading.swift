public import Facts
internal import Screen

/// Something wrong in the settings file; the usual value holds instead.
public struct SettingProblem: Hashable, Sendable, CustomStringConvertible {
  /// Where.
  public var place: Place
  /// What is wrong and what to do.
  public var sentence: String

  /// A problem.
  public init(_ sentence: String, at place: Place) {
    self.place = place
    self.sentence = sentence
  }

  /// `file:line:column: what is wrong; what to do`.
  public var description: String { "\(place): \(sentence)" }
}

extension Preferences {
  /// Reads the tree of a settings file.
  ///
  /// - Returns: What was chosen, the usual value for everything that is missing or wrong, and what is
  ///   wrong, in the order of the file.
  public static func read(_ root: SourceNode) -> (preferences: Self, problems: [SettingProblem]) {
    var preferences = Preferences()
    let problems = preferences.take(root)
    return (preferences, problems.sorted { $0.place < $1.place })
  }

  private mutating func take(_ root: SourceNode) -> [SettingProblem] {
    var problems: [SettingProblem] = []
    for entry in root.entries(such: "'theme: dark'", &problems) {
      if entry.key == Keymap.name {
        problems += keys.read(entry.value)
      } else if entry.key == DeckPreferences.name {
        problems += takeDecks(entry.value)
      } else if let setting = Setting(rawValue: entry.key) {
        if let problem = take(entry.value, of: setting) { problems.append(problem) }
      } else {
        let known = Setting.allCases.map(\.name) + [DeckPreferences.name, Keymap.name]
        problems.append(
          SettingProblem(
            "there is no setting '\(entry.key.cleaned)'; "
              + (Likeness.nearest(to: entry.key, in: known).map { "did you mean '\($0)'?" }
                ?? "the settings are \(known.joined(separator: ", "))"),
            at: entry.place))
      }
    }
    return problems
  }

  /// Takes what each deck has of its own.
  private mutating func takeDecks(_ node: SourceNode) -> [SettingProblem] {
    var problems: [SettingProblem] = []
    for entry in node.entries(
      such: "'capitals:', and below it 'model: fsrs-6'", &problems)
    {
      guard Deck.ID.isValid(entry.key) else {
        problems.append(
          SettingProblem(
            "'\(entry.key.cleaned)' is no id of a deck; 'iskra decks' lists them", at: entry.place))
        continue
      }
      let deck = Deck.ID(entry.key)
      for own in entry.value.entries(such: "'model: fsrs-6'", &problems) {
        guard let setting = Setting.ofDecks.first(where: { $0.name == own.key }) else {
          let known = Setting.ofDecks.map(\.name).joined(separator: ", ")
          problems.append(
            SettingProblem(
              "a deck has no '\(own.key.cleaned)' of its own; it can have \(known)", at: own.place))
          continue
        }
        if let problem = take(own.value, of: setting, deck) { problems.append(problem) }
      }
    }
    return problems
  }

  private mutating func take(
    _ node: SourceNode, of setting: Setting, _ deck: Deck.ID? = nil
  ) -> SettingProblem? {
    let found: String
    switch node.content {
    case .text(let text):
      let isTaken =
        deck.map { setting.take(text, into: &self, of: $0) } ?? setting.take(text, into: &self)
      if isTaken { return nil }
      found = "'\(text.cleaned)'"
    case .nothing, .list, .map: found = node.sort
    }
    return SettingProblem(
      "\(setting.name) should be \(setting.allowed), found \(found); "
        + "\(setting.value(in: deck.map(holding) ?? self)) is used", at: node.place)
  }
}

extension SourceNode {
  /// The lines below a key, without those whose key stands there already.
  fileprivate func entries(such sample: String, _ problems: inout [SettingProblem]) -> [Entry] {
    var seen: Set<String> = []
    switch content {
    case .nothing: return []
    case .map(let entries):
      return entries.filter { entry in
        let isNew = seen.insert(entry.key).inserted
        if !isNew {
          problems.append(
            SettingProblem(
              "'\(entry.key.cleaned)' stands here twice; the first one counts", at: entry.place))
        }
        return isNew
      }
    case .text, .list:
      problems.append(
        SettingProblem("expected lines such as \(sample), found \(sort)", at: place))
      return []
    }
  }
}
