internal import Facts

/// The text of a settings file, changed line by line: comments, order and unknown lines stay.
struct SettingsText {
  private var lines: [String]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
  }

  /// The whole text; it ends in a line break unless it is empty.
  var text: String { lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n" }

  /// Gives a key its value: in its line, else in a new one at the end of what it belongs to.
  mutating func set(_ change: SettingChange) {
    let isAction = change.key.contains(".")
    set(
      change.path[...], to: isAction ? Self.quoted(change.value) : change.value,
      in: lines.indices, indent: "")
  }

  /// Sets a key, with the keys above it, among the lines of a block; `indent` are the blanks before
  /// them if there are none yet.
  private mutating func set(
    _ path: ArraySlice<String>, to value: String, in block: Range<Int>, indent: String
  ) {
    guard let key = path.first else { return }
    let used = block.last { !lines[$0].isBlankOrComment }
    let first = block.first { !lines[$0].isBlankOrComment }
    let indent = first.map { lines[$0].indent } ?? indent
    guard
      let line = block.first(where: { lines[$0].indent == indent && Self.key(of: lines[$0]) == key }
      )
    else {
      // At the top, what is written at the end may be a remark on it all.
      let place = indent.isEmpty ? block.upperBound : (used ?? block.lowerBound - 1) + 1
      let fresh = path.enumerated().map { level, key in
        let isLast = level == path.count - 1
        return indent + String(repeating: "  ", count: level) + key + (isLast ? ": \(value)" : ":")
      }
      return lines.insert(contentsOf: fresh, at: place)
    }
    guard path.count > 1 else { return replaceValue(in: line, value) }
    let rest = (line + 1)..<block.upperBound
    let end = rest.first {
      !lines[$0].isBlankOrComment && lines[$0].indent.count <= indent.count
    }
    set(
      path.dropFirst(), to: value, in: (line + 1)..<(end ?? block.upperBound), indent: indent + "  "
    )
  }

  /// Changes what stands after the colon and keeps a comment at the end.
  private mutating func replaceValue(in line: Int, _ value: String) {
    let text = lines[line]
    guard let colon = text.firstIndex(of: ":") else { return }
    let rest = text[text.index(after: colon)...]
    lines[line] = "\(text[...colon]) \(value)\(Self.comment(in: rest))"
  }

  /// The comment after a value with the blanks before it: from a `#` outside of quotes.
  private static func comment(in rest: Substring) -> Substring {
    var quote: Character?
    var blanks: Substring.Index?
    for index in rest.indices {
      let character = rest[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "#", let blanks {
        return rest[blanks...]
      } else if character == " " || character == "\t" {
        blanks = blanks ?? index
        continue
      } else if character == "\"" || character == "'" {
        quote = character
      }
      blanks = nil
    }
    return ""
  }

  /// The key of a line such as `theme: dark`; quotes around it do not matter.
  private static func key(of line: String) -> String? {
    guard !line.isBlankOrComment, let colon = line.firstIndex(of: ":") else { return nil }
    return line[..<colon].trimmingBlanks.filter { $0 != "\"" && $0 != "'" }
  }

  private static func quoted(_ value: String) -> String {
    var result = "\""
    for character in value {
      if character == "\"" || character == "\\" { result.append("\\") }
      result.append(character)
    }
    return result + "\""
  }
}

extension String {
  fileprivate var indent: String { String(prefix { $0 == " " || $0 == "\t" }) }
  fileprivate var isBlankOrComment: Bool {
    let start = first { $0 != " " && $0 != "\t" }
    return start == nil || start == "#"
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    var rest = self
    while rest.first == " " || rest.first == "\t" { rest.removeFirst() }
    while rest.last == " " || rest.last == "\t" { rest.removeLast() }
    return String(rest)
  }
}

extension SettingChange {
  /// The key with those above it: a deck's settings stand below its id, and a key with a dot is an
  /// action, which stands below `keys:`.
  fileprivate var path: [String] {
    if let deck { return [DeckPreferences.name, deck.text, key] }
    return key.contains(".") ? [Keymap.name, key] : [key]
  }

  /// The text of a settings file after changes; everything else in it stays as it is.
  public static func apply(_ changes: [SettingChange], to text: String) -> String {
    var file = SettingsText(text)
    for change in changes { file.set(change) }
    return file.text
  }
}
