internal import Facts

/// A text in which lines and columns are found.
struct TextPlaces {
  let scalars: [Unicode.Scalar]
  private let lines: [Int]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    lines = [0] + scalars.indices.filter { scalars[$0] == "\n" }.map { $0 + 1 }
  }

  /// Where a place lies; `nil` beyond the end.
  func offset(of place: Place) -> Int? {
    guard lines.indices.contains(place.line - 1) else { return nil }
    let offset = lines[place.line - 1] + place.column - 1
    return scalars.indices.contains(offset) ? offset : nil
  }

  /// A part of the text.
  func text(_ range: some RangeExpression<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  /// The text with something inserted.
  func inserting(_ words: String, at offset: Int) -> String {
    text(..<offset) + words + text(offset...)
  }

  /// Where a value that begins at an offset may end on its line: at the line's end, and before what
  /// can follow it.
  func ends(from start: Int) -> [Int] {
    let line = scalars[start...].firstIndex(of: "\n") ?? scalars.count
    let signs = (start..<line).filter { "#,}]".unicodeScalars.contains(scalars[$0]) }
    return ([line] + signs.prefix(Self.mostEnds)).map { end in
      let kept = scalars[start..<end].lastIndex { !" \r".unicodeScalars.contains($0) }
      return kept.map { $0 + 1 } ?? end
    }
  }

  private static let mostEnds = 40
}
