internal import Facts
internal import Screen

extension Keymap {
  /// Reads the mapping below `keys:`; what is wrong keeps its usual keys.
  mutating func read(_ node: SourceNode) -> [SettingProblem] {
    switch node.content {
    case .nothing: return []
    case .map(let entries):
      let problems = bind(entries.map { ($0.key, Self.notation($0.value)) })
      return zip(entries, problems).compactMap { entry, problem in
        problem.map { SettingProblem($0, at: entry.place) }
      }
    case .text, .list:
      return [
        SettingProblem(
          "keys should be lines such as 'study.undo: z', found \(node.sort)", at: node.place)
      ]
    }
  }

  /// Keys as one text or as a list of texts; empty if it is neither.
  private static func notation(_ node: SourceNode) -> String {
    switch node.content {
    case .text(let text): return text
    case .list(let items):
      let texts = items.map { item in if case .text(let text) = item.content { text } else { "" } }
      return texts.contains("") ? "" : texts.joined(separator: " ")
    case .nothing, .map: return ""
    }
  }
}
