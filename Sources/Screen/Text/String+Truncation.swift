extension StringProtocol {
  /// The beginning of the text, cleaned, in at most `columns` columns.
  public func prefix(columns: Int) -> String {
    if isPlainASCII {
      let end = utf8.index(startIndex, offsetBy: Swift.max(0, columns), limitedBy: endIndex)
      return String(self[..<(end ?? endIndex)])
    }
    var room = columns
    var result = ""
    for unit in CellSequence(self) {
      room -= unit.columns
      if room < 0 { break }
      result.append(unit.character)
    }
    return result
  }

  /// The end of the text, cleaned, in at most `columns` columns.
  public func suffix(columns: Int) -> String {
    var room = columns
    var result: [Character] = []
    for unit in Array(CellSequence(self)).reversed() {
      room -= unit.columns
      if room < 0 { break }
      result.append(unit.character)
    }
    return String(result.reversed())
  }

  /// The text in at most `columns` columns, its end replaced by the ellipsis if it is too long.
  ///
  /// Without room for the ellipsis the text is just cut. For labels only: questions and options
  /// are wrapped instead.
  public func truncated(to columns: Int, ellipsis: String = "…") -> String {
    if self.columns <= columns { return cleaned }
    let room = columns - ellipsis.columns
    guard room > 0 else { return prefix(columns: columns) }
    return prefix(columns: room) + ellipsis
  }

  /// The text in at most `columns` columns, its middle replaced by the ellipsis if it is too long:
  /// for paths, whose two ends say the most.
  ///
  /// Without room for the ellipsis the end is shown.
  public func truncatedMiddle(to columns: Int, ellipsis: String = "…") -> String {
    if self.columns <= columns { return cleaned }
    let room = columns - ellipsis.columns
    guard room > 0 else { return suffix(columns: columns) }
    return prefix(columns: room / 2) + ellipsis + suffix(columns: room - room / 2)
  }

  /// The text, cleaned, with spaces after it up to `columns` columns; longer text stays as it is.
  public func padded(to columns: Int) -> String {
    let text = cleaned
    return text + String(repeating: " ", count: Swift.max(0, columns - text.columns))
  }

  /// The text, cleaned, with spaces before it up to `columns` columns; longer text stays as it is.
  public func paddedLeft(to columns: Int) -> String {
    let text = cleaned
    return String(repeating: " ", count: Swift.max(0, columns - text.columns)) + text
  }
}
