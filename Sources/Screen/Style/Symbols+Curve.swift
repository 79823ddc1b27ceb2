extension Symbols {
  /// A curve in lines of text, the upper one first.
  ///
  /// Points stand at equal distances over the whole width and are joined; where one is missing
  /// there is a gap. Braille has two by four dots in a cell, half blocks one by two, ASCII one
  /// asterisk.
  ///
  /// - Parameters:
  ///   - heights: From left to right, 0 to 1; what is outside is moved inside; `nil` where there
  ///     is none.
  ///   - columns: The width.
  ///   - rows: The height.
  /// - Returns: As many lines as `rows`, each `columns` wide.
  /// - Complexity: O(points + cells).
  public func curve(_ heights: [Double?], columns: Int, rows: Int) -> [[Character]] {
    var grid = DotGrid(tier: tier, columns: columns, rows: rows)
    let last = Double(max(1, heights.count - 1))
    var before: (x: Int, y: Int)?
    for (position, height) in heights.enumerated() {
      guard let height, !height.isNaN else {
        before = nil
        continue
      }
      let point = grid.dot(x: Double(position) / last, y: min(max(0, height), 1))
      grid.draw(from: before ?? point, to: point)
      before = point
    }
    return grid.lines
  }
}

/// Dots, several to a cell.
private struct DotGrid {
  private let tier: Symbols.Tier
  private let columns: Int
  private let rows: Int
  /// Dots of a cell, across and down.
  private let across: Int
  private let down: Int
  /// For each cell the dots that are set, as bits.
  private var cells: [UInt32]

  init(tier: Symbols.Tier, columns: Int, rows: Int) {
    self.tier = tier
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    (across, down) =
      switch tier {
      case .ascii: (1, 1)
      case .block: (1, 2)
      case .braille: (2, 4)
      }
    cells = Array(repeating: 0, count: self.columns * self.rows)
  }

  /// The dot at shares of the width, from the left, and of the height, from below.
  func dot(x: Double, y: Double) -> (x: Int, y: Int) {
    let (width, height) = (Double(columns * across - 1), Double(rows * down - 1))
    return (Int((x * width).rounded()), Int(((1 - y) * height).rounded()))
  }

  /// A line of dots, by Bresenham's method.
  ///
  /// Source: J. E. Bresenham, "Algorithm for computer control of a
  /// digital plotter", IBM Systems Journal 4 (1965).
  mutating func draw(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
    var (x, y) = start
    let (dx, dy) = (abs(end.x - x), -abs(end.y - y))
    var error = dx + dy
    while true {
      set(x, y)
      if x == end.x, y == end.y { return }
      let twice = 2 * error
      if twice >= dy {
        error += dy
        x += x < end.x ? 1 : -1
      }
      if twice <= dx {
        error += dx
        y += y < end.y ? 1 : -1
      }
    }
  }

  private mutating func set(_ x: Int, _ y: Int) {
    guard (0..<columns * across).contains(x), (0..<rows * down).contains(y) else { return }
    cells[y / down * columns + x / across] |= 1 << UInt32(y % down * across + x % across)
  }

  var lines: [[Character]] {
    (0..<rows).map { row in cells[row * columns..<(row + 1) * columns].map(sign) }
  }

  private func sign(_ bits: UInt32) -> Character {
    guard bits > 0 else { return " " }
    switch tier {
    case .ascii: return "*"
    case .block: return bits == 1 ? "▀" : bits == 2 ? "▄" : "█"
    case .braille:
      let code = Self.brailleBits.enumerated().reduce(UInt32(0x2800)) { code, bit in
        bits & (1 << UInt32(bit.offset)) == 0 ? code : code | bit.element
      }
      return Unicode.Scalar(code).map(Character.init) ?? " "
    }
  }

  /// The bits of the dots in Unicode's block, row by row.
  private static let brailleBits: [UInt32] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
}
