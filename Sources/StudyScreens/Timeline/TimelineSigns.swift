internal import Screen
internal import Study

extension Symbols {
  /// The sign of a step of knowledge: the fuller, the better known.
  func sign(of knowledge: Timeline.Knowledge?) -> Character {
    switch (knowledge, tier) {
    case (nil, _): separator.first ?? "-"
    case (.unmet, _): "?"
    case (let knowledge?, .ascii): Self.asciiSteps[knowledge.rawValue - 1]
    case (let knowledge?, .block): Self.blockSteps[knowledge.rawValue - 1]
    case (let knowledge?, .braille): Self.brailleSteps[knowledge.rawValue - 1]
    }
  }

  /// Signs for weak, shaky, known and strong.
  private static let asciiSteps: [Character] = [".", "o", "O", "#"]
  private static let blockSteps: [Character] = ["▂", "▄", "▆", "█"]
  private static let brailleSteps: [Character] = ["⣀", "⣤", "⣶", "⣿"]

  /// Stands for so many events in one cell.
  static func sign(ofCount count: Int) -> Character {
    count < 10 ? "\(count)".first ?? "*" : "*"
  }

  /// Fills the cells of an event that lasted, and of one that is known to lie somewhere in them.
  var spanLine: Character { horizontal }
  var doubtLine: Character { tier == .ascii ? "." : "┄" }

  /// Columns of a graph, each filled from below to 0…1; two of them share a cell of dots.
  func graph(_ heights: [Double]) -> String {
    guard tier == .braille else {
      return String(heights.map { $0 > 0 ? spark($0) : " " })
    }
    let pairs = stride(from: 0, to: heights.count, by: 2).map { position in
      (heights[position], position + 1 < heights.count ? heights[position + 1] : 0)
    }
    return String(
      pairs.map { left, right in
        let bits =
          Self.dots(left, [0x40, 0x04, 0x02, 0x01])
          | Self.dots(right, [0x80, 0x20, 0x10, 0x08])
        return bits == 0 ? " " : Character(Unicode.Scalar(0x2800 + bits) ?? " ")
      })
  }

  /// How many columns of a graph fit into so many cells.
  func graphColumns(cells: Int) -> Int { tier == .braille ? cells * 2 : cells }

  /// The dots of a column that is filled from below; never none for more than nothing.
  private static func dots(_ height: Double, _ dots: [UInt32]) -> UInt32 {
    guard height > 0 else { return 0 }
    let count = min(dots.count, max(1, Int((height * Double(dots.count)).rounded(.up))))
    return dots.prefix(count).reduce(0, |)
  }
}

extension Timeline.Knowledge {
  /// The colour that goes with the sign.
  var style: Style {
    switch self {
    case .unmet: .faded
    case .weak: .warning
    case .shaky: .plain
    case .known: .accent
    case .strong: .correct
    }
  }
}
