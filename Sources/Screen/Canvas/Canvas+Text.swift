extension Canvas {
  /// The text, one string per row without spaces at its end: what a snapshot shows.
  public var lines: [String] {
    grid { $0.isContinuation ? nil : $0.character }
      .map { line in
        var line = line
        while line.last == " " { line.removeLast() }
        return line
      }
  }

  /// The roles, one string per row and one letter per cell (`Role.letter`), without the dots of
  /// plain cells at its end.
  ///
  /// A wide character counts two letters here and one character in `lines`.
  public var styleLines: [String] {
    grid { $0.style.role.letter }
      .map { line in
        var line = line
        while line.last == Role.plain.letter { line.removeLast() }
        return line
      }
  }

  private func grid(_ sign: (Cell) -> Character?) -> [String] {
    (0..<size.rows).map { String(row($0).compactMap(sign)) }
  }
}
