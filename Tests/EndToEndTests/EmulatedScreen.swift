import CPseudoTerminal
import Testing

/// What a person would see: a small terminal that understands what curses sends to an xterm.
///
/// Colours and attributes are not kept. What it does not understand is, so that a test can insist
/// on nothing being there.
struct EmulatedScreen {
  /// A cell's address, from 0.
  struct Place: Equatable {
    var row = 0
    var column = 0
  }

  private(set) var rows: Int
  private(set) var columns: Int
  /// Each cell's character; empty in the right half of a wide one.
  private(set) var cells: [[String]]
  var cursor = Place()
  /// The private modes that are on, by number.
  var modes: Set<Int> = [Mode.wrap, Mode.cursor]
  /// Whether any colour has been asked for.
  var usesColour = false
  /// Sequences and bytes that this terminal does not know.
  var strangers: [String] = []

  var region: ClosedRange<Int>
  var drawsLines = false
  /// The last column is written, and the next character begins a new line.
  var wrapsNext = false
  var lastCharacter = " "
  var pending: [UInt8] = []
  private var savedCursor = Place()
  /// The first screen while the second one is shown.
  private var firstScreen: [[String]]?

  /// Numbers of private modes.
  enum Mode {
    static let cursorKeys = 1
    static let wrap = 7
    static let cursor = 25
    static let mouse = 1000
    static let secondScreen = 1049
    static let paste = 2004
  }

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    cells = Self.blank(rows, columns)
    region = 0...(rows - 1)
  }

  /// The rows without spaces at their ends.
  var lines: [String] {
    cells.map { row in
      var line = row.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The rows down to the last one with something in it.
  var text: String {
    var lines = lines
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// Whether a sentence is there, wherever it is broken into lines.
  func says(_ sentence: String) -> Bool {
    text.filter { !$0.isWhitespace }.contains(sentence.filter { !$0.isWhitespace })
  }

  /// The first line with some text in it.
  func line(with text: String) -> String? {
    lines.first { $0.contains(text) }
  }

  var isOnSecondScreen: Bool { firstScreen != nil }

  /// The modes in which a shell wants its terminal, on the first screen.
  var isFitForShell: Bool {
    !isOnSecondScreen && modes == [Mode.wrap, Mode.cursor] && !drawsLines
  }

  /// The window has a new size; what is cut off is gone.
  mutating func resize(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    func fitted(_ cells: [[String]]) -> [[String]] {
      let fitted = cells.prefix(rows).map { row in
        Array(row.prefix(columns)) + Array(repeating: " ", count: max(0, columns - row.count))
      }
      return fitted + Self.blank(max(0, rows - cells.count), columns)
    }
    cells = fitted(cells)
    firstScreen = firstScreen.map(fitted)
    region = 0...(rows - 1)
    move(to: cursor)
  }

  /// Fills the screen with rubbish, as another program would.
  mutating func spoil() {
    cells = Array(repeating: Array(repeating: "#", count: columns), count: rows)
  }

  static func blank(_ rows: Int, _ columns: Int) -> [[String]] {
    Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }
}

extension EmulatedScreen: CustomTestStringConvertible {
  var testDescription: String {
    "modes \(modes.sorted()), second screen \(isOnSecondScreen):\n\(text)"
  }
}

extension EmulatedScreen {
  mutating func move(to place: Place) {
    cursor.row = max(0, min(place.row, rows - 1))
    cursor.column = max(0, min(place.column, columns - 1))
    wrapsNext = false
  }

  /// Writes a character where the cursor is.
  mutating func put(_ scalar: Unicode.Scalar) {
    let width = Int(pseudo_terminal_columns(scalar.value))
    guard width > 0 else {
      guard width == 0 else { return strangers.append(String(scalar.value, radix: 16)) }
      let before = wrapsNext ? cursor.column : max(0, cursor.column - 1)
      let target = cells[cursor.row][before].isEmpty ? max(0, before - 1) : before
      cells[cursor.row][target].unicodeScalars.append(scalar)
      return
    }
    if wrapsNext || cursor.column + width > columns {
      cursor.column = 0
      lineFeed()
    }
    lastCharacter = String(scalar)
    set(lastCharacter, cursor.column)
    if width == 2 { set("", cursor.column + 1) }
    wrapsNext = cursor.column + width >= columns
    cursor.column = min(cursor.column + width, columns - 1)
  }

  /// Changes a cell of the cursor's row, and blanks the other half of what it cuts.
  private mutating func set(_ text: String, _ column: Int) {
    if !text.isEmpty, column > 0, cells[cursor.row][column].isEmpty {
      cells[cursor.row][column - 1] = " "
    }
    if column + 1 < columns, cells[cursor.row][column + 1].isEmpty {
      cells[cursor.row][column + 1] = " "
    }
    cells[cursor.row][column] = text
  }

  mutating func lineFeed() {
    wrapsNext = false
    if cursor.row == region.upperBound {
      scroll(by: 1, from: region.lowerBound)
    } else {
      cursor.row = min(cursor.row + 1, rows - 1)
    }
  }

  mutating func reverseLineFeed() {
    wrapsNext = false
    if cursor.row == region.lowerBound {
      scroll(by: -1, from: region.lowerBound)
    } else {
      cursor.row = max(cursor.row - 1, 0)
    }
  }

  /// Moves the rows from `top` to the end of the region up, or down if `count` is negative.
  mutating func scroll(by count: Int, from top: Int) {
    guard region.contains(top) else { return }
    let height = region.upperBound - top + 1
    let moved = min(abs(count), height)
    let empty = Self.blank(moved, columns)
    let old = cells[top...region.upperBound]
    let new = count > 0 ? Array(old.dropFirst(moved)) + empty : empty + Array(old.dropLast(moved))
    cells.replaceSubrange(top...region.upperBound, with: new)
  }

  /// Empties columns of a row.
  mutating func erase(row: Int, _ range: Range<Int>) {
    for column in range.clamped(to: 0..<columns) { cells[row][column] = " " }
  }

  mutating func eraseRows(_ range: Range<Int>) {
    for row in range.clamped(to: 0..<rows) { erase(row: row, 0..<columns) }
  }

  mutating func insert(_ count: Int) {
    let count = min(count, columns - cursor.column)
    cells[cursor.row].removeLast(count)
    cells[cursor.row].insert(
      contentsOf: Array(repeating: " ", count: count), at: cursor.column)
  }

  mutating func delete(_ count: Int) {
    let count = min(count, columns - cursor.column)
    cells[cursor.row].removeSubrange(cursor.column..<cursor.column + count)
    cells[cursor.row] += Array(repeating: " ", count: count)
  }

  mutating func saveCursor() { savedCursor = cursor }
  mutating func restoreCursor() { move(to: savedCursor) }

  mutating func setSecondScreen(_ isOn: Bool) {
    if isOn, firstScreen == nil {
      saveCursor()
      firstScreen = cells
      cells = Self.blank(rows, columns)
    } else if !isOn, let first = firstScreen {
      cells = first
      firstScreen = nil
      restoreCursor()
    }
  }
}
