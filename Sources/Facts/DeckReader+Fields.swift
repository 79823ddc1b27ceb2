extension DeckReader {
  /// The keys of a mapping, taken one by one; what is left at the end is unknown.
  struct Fields {
    let thing: DeckProblem.Thing
    let place: Place
    private(set) var entries: [SourceNode.Entry]
    private(set) var taken: [String: Place] = [:]

    init(_ entries: [SourceNode.Entry], of thing: DeckProblem.Thing, at place: Place) {
      self.entries = entries
      self.thing = thing
      self.place = place
    }

    mutating func take(_ key: String) -> SourceNode.Entry? {
      assert(DeckFormat.hasKey(key, in: thing), "'\(key)' is missing in DeckFormat")
      guard let position = entries.firstIndex(where: { $0.key == key }) else { return nil }
      taken[key] = entries[position].place
      return entries.remove(at: position)
    }
  }

  /// The keys of a value that should be a mapping.
  mutating func fields(of node: SourceNode, _ thing: DeckProblem.Thing, key: String) -> Fields? {
    guard case .map(let entries) = node.content else {
      report(.wrongSort(key: key, expected: "a mapping", found: node.sort), at: node.place)
      return nil
    }
    return Fields(entries, of: thing, at: node.place)
  }

  /// Complains about keys that nobody took.
  mutating func finish(_ fields: Fields) {
    for entry in fields.entries {
      if let first = fields.taken[entry.key] {
        report(.duplicate(fields.thing, id: entry.key, first: first), at: entry.place)
      } else {
        let suggestion = suggestion(
          for: entry.key, as: "key of \(fields.thing)", among: DeckFormat.keys(of: fields.thing))
        report(.unknownKey(entry.key, of: fields.thing, suggestion: suggestion), at: entry.place)
      }
    }
  }

  /// The text of a key; empty if the key is missing.
  mutating func text(_ key: String, in fields: inout Fields) -> String {
    guard let entry = fields.take(key) else { return "" }
    return text(of: entry.value, key: key) ?? ""
  }

  /// The text of a key that must be there.
  mutating func requiredText(_ key: String, in fields: inout Fields) -> String? {
    guard let entry = fields.take(key) else {
      report(.missing(key: key, of: fields.thing), at: fields.place)
      return nil
    }
    guard let text = text(of: entry.value, key: key) else { return nil }
    guard !text.isEmpty else {
      report(.missing(key: key, of: fields.thing), at: entry.place)
      return nil
    }
    return text
  }

  /// The text of a node, trimmed; `nil` (and a complaint) if it is no text or holds control
  /// characters.
  mutating func text(of node: SourceNode, key: String) -> String? {
    switch node.content {
    case .nothing: return ""
    case .text(let text):
      guard text.unicodeScalars.allSatisfy(\.isHarmless) else {
        report(.controlCharacters, at: node.place)
        return nil
      }
      return text.trimmed
    case .list, .map:
      report(.wrongSort(key: key, expected: "text", found: node.sort), at: node.place)
      return nil
    }
  }

  /// The texts of a key that holds one text or a list of them.
  mutating func texts(_ key: String, in fields: inout Fields) -> [(text: String, place: Place)] {
    guard let entry = fields.take(key) else { return [] }
    guard case .list(let items) = entry.value.content else {
      guard let text = text(of: entry.value, key: key), !text.isEmpty else { return [] }
      return [(text, entry.value.place)]
    }
    return items.compactMap { item in
      guard let text = text(of: item, key: key), !text.isEmpty else { return nil }
      return (text, item.place)
    }
  }

  /// A yes or no; no if the key is missing.
  mutating func flag(_ key: String, in fields: inout Fields) -> Bool {
    guard let entry = fields.take(key) else { return false }
    guard let text = text(of: entry.value, key: key) else { return false }
    switch text {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      report(.notAllowed(key: key, value: text, allowed: ["true", "false"]), at: entry.value.place)
      return false
    }
  }

  /// One of a set of words; `nil` if the key is missing or holds something else.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, in fields: inout Fields, as _: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let entry = fields.take(key), let text = text(of: entry.value, key: key) else {
      return nil
    }
    guard let choice = Choice(rawValue: text) else {
      let allowed = Choice.allCases.map(\.rawValue)
      report(.notAllowed(key: key, value: text, allowed: allowed), at: entry.value.place)
      return nil
    }
    return choice
  }
}
