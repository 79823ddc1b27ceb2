internal import Facts

/// What the program hands to people who write decks.
public enum DeckTemplate {
  /// The JSON Schema of deck files, draft 2020-12.
  public static var schema: String { BuiltInFile.schema.text }

  /// A short deck with remarks that has no problems.
  ///
  /// - Parameters:
  ///   - path: The file that it will be; the deck's id comes from its name.
  ///   - title: The title; the file's name if it is empty.
  /// - Returns: The text of the file.
  public static func starter(for path: String, title: String = "") -> String {
    let id = DeckText.name(of: path)
    let title = title.trimmed.isEmpty ? name(from: id) : title.trimmed
    return BuiltInFile.starter.text
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        if line.hasPrefix("id:") { return replaced(line, by: "id: \(id)") }
        return line.hasPrefix("title:") ? "title: \(quoted(title))" : String(line)
      }
      .joined(separator: "\n")
  }

  /// The line with another beginning; a remark keeps its column if it can.
  private static func replaced(_ line: Substring, by start: String) -> String {
    guard let mark = line.firstIndex(of: "#") else { return start }
    let column = line.distance(from: line.startIndex, to: mark)
    let margin = String(repeating: " ", count: max(1, column - start.count))
    return start + margin + line[mark...]
  }

  /// "my-first-deck" as "My first deck".
  private static func name(from id: String) -> String {
    let words = id.map { $0 == "-" ? " " : String($0) }.joined()
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// A text in double quotes that says the same in every YAML parser; no control characters.
  private static func quoted(_ text: String) -> String {
    var quoted = ""
    for scalar in text.unicodeScalars where scalar.isHarmless {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n", "\t": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return "\"\(quoted)\""
  }
}
