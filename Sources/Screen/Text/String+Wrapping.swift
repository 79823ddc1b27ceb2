extension StringProtocol {
  /// The text in lines of at most `columns` columns.
  ///
  /// Lines break at spaces, and the spaces at a break vanish. Between wide characters a line may
  /// break anywhere but before closing punctuation. A word longer than a line is cut. Line breaks
  /// in the text stay, empty lines too, and an empty text is one empty line. A wide character in
  /// one column cannot fit and gets a line of its own.
  ///
  /// - Parameter columns: The width.
  /// - Returns: At least one line; none if the width is 0 or less.
  public func wrapped(to columns: Int) -> [String] {
    guard columns > 0 else { return [] }
    return cleanedLines.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { line in
        var wrapping = Wrapping(columns: columns)
        for piece in Pieces(line) { wrapping.add(piece) }
        return wrapping.finished()
      }
  }
}

/// A stretch of text that stays together, with the spaces before it.
private struct Piece {
  var spaces = 0
  var units: [CellSequence.Unit] = []
  var columns = 0

  mutating func append(_ unit: CellSequence.Unit) {
    units.append(unit)
    columns += unit.columns
  }

  var text: String { String(units.map(\.character)) }
}

/// The pieces of one line, in order.
private struct Pieces: Sequence, IteratorProtocol {
  private var units: CellSequence
  private var pending: CellSequence.Unit?

  init(_ line: Substring) {
    units = CellSequence(line)
    pending = units.next()
  }

  mutating func next() -> Piece? {
    var piece = Piece()
    while let unit = pending, unit.character == " " {
      piece.spaces += 1
      pending = units.next()
    }
    while let unit = pending, unit.character != " " {
      if let last = piece.units.last, unit.columns + last.columns > 2, unit.columns > 0,
        !closing.contains(unit.character)
      {
        break
      }
      piece.append(unit)
      pending = units.next()
    }
    return piece.units.isEmpty ? nil : piece
  }
}

/// Punctuation that never opens a line.
private let closing: Set<Character> = [
  "、", "。", "，", "．", "・", "：", "；", "？", "！", "」", "』", "）", "】", "》", "〉", "］", "｝", "ー",
  ".", ",", ":", ";", "?", "!", ")", "]", "}", "»", "”", "’", "…", "%",
]

/// Lines under construction.
private struct Wrapping {
  let columns: Int
  private var lines: [String] = []
  private var line = ""
  private var used = 0

  init(columns: Int) { self.columns = columns }

  mutating func add(_ piece: Piece) {
    if used + piece.spaces + piece.columns <= columns {
      place(piece, after: piece.spaces)
    } else {
      if used > 0 { endLine() }
      if piece.columns <= columns { place(piece, after: 0) } else { cut(piece) }
    }
  }

  mutating func finished() -> [String] {
    if used > 0 || lines.isEmpty { endLine() }
    return lines
  }

  private mutating func place(_ piece: Piece, after spaces: Int) {
    line += String(repeating: " ", count: spaces) + piece.text
    used += spaces + piece.columns
  }

  private mutating func cut(_ piece: Piece) {
    for unit in piece.units {
      if used > 0, used + unit.columns > columns { endLine() }
      line.append(unit.character)
      used += unit.columns
    }
  }

  private mutating func endLine() {
    lines.append(line)
    line = ""
    used = 0
  }
}
