/// The lines above a table that say how to read it: `#separator:tab` and its kin as Anki writes
/// them, or `sep=;` for spreadsheets.
struct TableHead: Hashable {
  /// The delimiter named.
  var delimiter: UInt8?
  /// Whether fields are markup.
  var isHTML = false
  /// Whether there are Anki's lines: then later lines that begin with `#` are remarks.
  var isAnki = false
  /// The names of the columns.
  var columns: [String]?
  /// The deck of all rows.
  var deck: String?
  /// The tags of all rows.
  var tags = ""
  /// Columns with a special meaning, from 0.
  var special: [Int: ColumnRole] = [:]
  /// How many lines the head has.
  var lines = 0

  private static let separators: [String: UInt8] = [
    "comma": 0x2C, "semicolon": 0x3B, "tab": 0x09, "space": 0x20, "pipe": 0x7C, "colon": 0x3A,
    "\\t": 0x09,
  ]

  /// Reads the head and cuts it off the text.
  init(cutting text: inout Substring) {
    while true {
      let line = text.prefix { $0 != "\n" }
      guard take(String(line)) else { return }
      lines += 1
      text = text[line.endIndex...].dropFirst()
      if text.isEmpty { return }
    }
  }

  private mutating func take(_ line: String) -> Bool {
    let lowered = line.lowercased()
    if lines == 0, lowered.hasPrefix("sep="), let byte = Self.separator(line.dropFirst(4)) {
      delimiter = byte
      return true
    }
    if lines == 0, lowered.hasPrefix("tags:"), !line.contains("\t") {
      tags = String(line.dropFirst(5))
      return true
    }
    guard line.hasPrefix("#") else { return false }
    guard let colon = line.firstIndex(of: ":") else { return isAnki }
    let key = line[line.index(after: line.startIndex)..<colon].lowercased()
    let value = line[line.index(after: colon)...]
    guard set(key, value) else { return isAnki }
    isAnki = true
    return true
  }

  private mutating func set(_ key: String, _ value: Substring) -> Bool {
    switch key {
    case "separator": delimiter = Self.separator(value)
    case "html": isHTML = value.lowercased().hasPrefix("true")
    case "tags": tags = String(value)
    case "deck": deck = String(value)
    case "columns":
      let byte = delimiter ?? 0x09
      columns = value.split(
        separator: Character(Unicode.Scalar(byte)), omittingEmptySubsequences: false
      ).map(String.init)
    case "deck column", "tags column", "guid column", "notetype column":
      guard let number = Int(value.prefix(while: \.isNumber)), number > 0 else { return true }
      special[number - 1] =
        switch key {
        case "deck column": .deck
        case "tags column": .tags
        case "guid column": .id
        default: .unused(nil)
        }
    case "notetype", "if matches", "match scope": break
    default: return false
    }
    return true
  }

  private static func separator(_ value: Substring) -> UInt8? {
    if let named = separators[value.filter { $0 != " " }.lowercased()] { return named }
    guard let first = value.utf8.first, first < 0x80, first != 0x22 else { return nil }
    return first
  }
}
