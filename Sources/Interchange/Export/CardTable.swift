internal import Facts

/// Cards as a table with a header row, as ``Importer`` reads it back.
public struct CardTable: Hashable, Sendable {
  /// A card, or all cards of a text with holes.
  public struct Row: Hashable, Sendable {
    /// The card's name.
    public var id: String
    /// What is asked.
    public var front = ""
    /// What is answered.
    public var back = ""
    /// A text with holes in double braces, instead of both.
    public var cloze = ""
    /// Wrong answers.
    public var wrong: [String] = []
    /// Further right answers.
    public var accept: [String] = []
    /// The title of the section.
    public var section = ""
    /// What teaches something when the answer was wrong.
    public var why = ""
    /// What should be known besides.
    public var note = ""

    /// A row with a name and nothing else.
    public init(id: String) { self.id = id }
  }

  /// The rows in order.
  public var rows: [Row]

  /// A table.
  public init(rows: [Row] = []) { self.rows = rows }

  /// The text, with the columns that are not empty.
  ///
  /// A bar inside one of several answers becomes a slash, since bars divide them.
  ///
  /// - Parameter delimiter: A comma or a tab.
  /// - Returns: Lines, the first of them with the names of the columns.
  /// - Complexity: O(bytes).
  public func text(delimiter: Character) -> String {
    let columns: [(heading: String, value: (Row) -> String)] = [
      ("id", \.id), ("front", \.front), ("back", \.back), ("cloze", \.cloze),
      ("wrong", { Self.list($0.wrong) }), ("accept", { Self.list($0.accept) }),
      ("section", \.section), ("why", \.why), ("note", \.note),
    ]
    let used = columns.filter { column in
      ["front", "back"].contains(column.heading) || rows.contains { !column.value($0).isEmpty }
    }
    let lines = rows.map { row in used.map { Self.field($0.value(row), delimiter) } }
    return ([used.map(\.heading)] + lines)
      .map { $0.joined(separator: String(delimiter)) + "\n" }.joined()
  }

  /// Several answers in one field; a bar behind a single one keeps what is in it together.
  private static func list(_ texts: [String]) -> String {
    let texts = texts.map { $0.replacing("|", with: "/") }
    guard texts.count == 1, let only = texts.first else { return texts.joined(separator: "|") }
    return only.contains(where: { $0 == ";" || $0.isNewline }) ? only + "|" : only
  }

  /// A field, in quotes where it needs them.
  ///
  /// Source: RFC 4180, section 2.
  private static func field(_ text: String, _ delimiter: Character) -> String {
    let needsQuotes =
      text.contains { $0 == delimiter || $0 == "\"" || $0.isNewline }
      || text.first?.isWhitespace == true || text.last?.isWhitespace == true
      || text.hasPrefix("#")
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
