/// Keys written as text, for tests, bug reports and key bindings.
///
/// A character stands for itself; everything else has a name in angle brackets: `<enter>`, `<esc>`,
/// `<tab>`, `<s-tab>`, `<backspace>`, `<delete>`, `<up>`, `<down>`, `<left>`, `<right>`, `<home>`,
/// `<end>`, `<pageup>`, `<pagedown>`, `<f1>`, `<c-l>` (Ctrl), `<a-b>` (Alt), `<space>` and `<lt>`
/// for `<` itself. Spaces between keys mean nothing, so `"h j <enter> 3"` is four keys.
public enum KeyNotation {
  /// Reads keys; `nil` if a name is unknown or a bracket is not closed.
  public static func keys(_ text: String) -> [Key]? {
    var keys: [Key] = []
    var rest = Substring(text)
    while let character = rest.popFirst() {
      if character == " " || character.isNewline { continue }
      guard character == "<" else {
        keys.append(.character(character))
        continue
      }
      guard let end = rest.firstIndex(of: ">"), let key = named(rest[..<end]) else { return nil }
      keys.append(key)
      rest = rest[end...].dropFirst()
    }
    return keys
  }

  /// Reads exactly one key.
  public static func key(_ text: String) -> Key? {
    guard let keys = keys(text), keys.count == 1 else { return nil }
    return keys.first
  }

  /// Writes one key, so that `key` reads it back.
  public static func notation(_ key: Key) -> String {
    switch key {
    case .character(" "): "<space>"
    case .character("<"): "<lt>"
    case .character(let character): String(character)
    case .function(let number): "<f\(number)>"
    case .control(let letter): "<c-\(written(letter))>"
    case .alt(let character): "<a-\(written(character))>"
    default: "<\(names.first { $0.key == key }?.name ?? "?")>"
    }
  }

  /// Writes several keys with spaces between them.
  public static func notation(_ keys: [Key]) -> String {
    keys.map { notation($0) }.joined(separator: " ")
  }

  private static let names: [(name: String, key: Key)] = [
    ("enter", .enter), ("esc", .escape), ("tab", .tab), ("s-tab", .backTab),
    ("backspace", .backspace), ("delete", .delete), ("up", .up), ("down", .down),
    ("left", .left), ("right", .right), ("home", .home), ("end", .end), ("pageup", .pageUp),
    ("pagedown", .pageDown), ("space", .character(" ")), ("lt", .character("<")),
    // Other spellings people try.
    ("escape", .escape), ("return", .enter), ("cr", .enter), ("bs", .backspace),
    ("del", .delete), ("backtab", .backTab), ("gt", .character(">")),
  ]

  private static func named(_ name: Substring) -> Key? {
    let name = name.lowercasedPrefix
    if let key = names.first(where: { $0.name == name })?.key { return key }
    if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...63).contains(number) {
      return .function(number)
    }
    guard let character = character(name.dropFirst(2)) else { return nil }
    if name.hasPrefix("c-") { return .control(character) }
    return name.hasPrefix("a-") ? .alt(character) : nil
  }

  private static func character(_ name: Substring) -> Character? {
    switch name {
    case "space": " "
    case "lt": "<"
    case "gt": ">"
    default: name.count == 1 ? name.first : nil
    }
  }

  private static func written(_ character: Character) -> String {
    switch character {
    case " ": "space"
    case "<": "lt"
    case ">": "gt"
    default: String(character)
    }
  }
}

extension Substring {
  /// The name in lower case, except the character after `a-`, where Shift matters.
  fileprivate var lowercasedPrefix: String {
    let lower = lowercased()
    return lower.hasPrefix("a-") && count == 3 ? "a-" + dropFirst(2) : lower
  }
}
