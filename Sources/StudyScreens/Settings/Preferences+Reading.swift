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
    switch root.content {
    case .nothing: return (preferences, [])
    case .map(let entries):
      let problems = preferences.take(entries)
      return (preferences, problems.sorted { $0.place < $1.place })
    case .text, .list:
      let problem = SettingProblem(
        "expected lines such as 'theme: dark', found \(root.sort)", at: root.place)
      return (preferences, [problem])
    }
  }

  private mutating func take(_ entries: [SourceNode.Entry]) -> [SettingProblem] {
    var problems: [SettingProblem] = []
    var seen: Set<String> = []
    for entry in entries {
      guard seen.insert(entry.key).inserted else {
        problems.append(
          SettingProblem("'\(entry.key)' stands here twice; the first one counts", at: entry.place))
        continue
      }
      if entry.key == Keymap.name {
        problems += keys.read(entry.value)
      } else if let setting = Setting(rawValue: entry.key) {
        if let problem = take(entry.value, of: setting) { problems.append(problem) }
      } else {
        let known = Setting.allCases.map(\.name) + [Keymap.name]
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

  private mutating func take(_ node: SourceNode, of setting: Setting) -> SettingProblem? {
    let found: String
    switch node.content {
    case .text(let text):
      if setting.take(text, into: &self) { return nil }
      found = "'\(text.cleaned)'"
    case .nothing, .list, .map: found = node.sort
    }
    return SettingProblem(
      "\(setting.name) should be \(setting.allowed), found \(found); "
        + "\(setting.value(in: self)) is used", at: node.place)
  }
}
