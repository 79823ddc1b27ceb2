/// The text of a settings file, changed line by line: comments, order and unknown lines stay.
struct SettingsText {
  private var lines: [String]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
  }

  /// The whole text; it ends in a line break unless it is empty.
  var text: String { lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n" }

  /// Gives a key its value: in its line, else in a new one at the end.
  ///
  /// A key with a dot is an action, which stands below `keys:`.
  mutating func set(_ change: SettingChange) {
    guard change.key.contains(".") else {
      if let line = lines.firstIndex(where: { Self.key(of: $0) == change.key && !$0.isIndented }) {
        replaceValue(in: line, change.value)
      } else {
        lines.append("\(change.key): \(change.value)")
      }
      return
    }
    let value = Self.quoted(change.value)
    let top = lines.firstIndex { Self.key(of: $0) == Keymap.name && !$0.isIndented }
    guard let top else {
      lines += ["\(Keymap.name):", "  \(change.key): \(value)"]
      return
    }
    var end = top + 1
    while end < lines.count, lines[end].isIndented || lines[end].isBlankOrComment { end += 1 }
    let below = (top + 1)..<end
    if let line = below.first(where: { Self.key(of: lines[$0]) == change.key }) {
      replaceValue(in: line, value)
      return
    }
    let sample = below.first { lines[$0].isIndented && !lines[$0].isBlankOrComment }
    let indent = sample.map { String(lines[$0].prefix { $0 == " " }) } ?? "  "
    lines.insert("\(indent)\(change.key): \(value)", at: (sample ?? top) + 1)
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
  fileprivate var isIndented: Bool { first == " " || first == "\t" }
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
  /// The text of a settings file after changes; everything else in it stays as it is.
  public static func apply(_ changes: [SettingChange], to text: String) -> String {
    var file = SettingsText(text)
    for change in changes { file.set(change) }
    return file.text
  }
}
