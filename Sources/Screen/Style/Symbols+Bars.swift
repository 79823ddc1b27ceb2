extension Symbols {
  /// A horizontal bar, exact to an eighth of a column.
  ///
  /// - Parameters:
  ///   - fraction: The filled part, 0 to 1; anything outside, or not a number, is moved inside.
  ///   - columns: The length of a full bar.
  /// - Returns: At most `columns` characters; a bar that is not quite empty shows at least the
  ///   smallest step. Blanks at the end are left out.
  public func bar(_ fraction: Double, columns: Int) -> String {
    guard columns > 0, fraction > 0, let full = eighths.last else { return "" }
    let steps = eighths.count
    let filled = max(1, Int((min(fraction, 1) * Double(columns * steps)).rounded()))
    var text = String(repeating: full, count: filled / steps)
    if filled % steps > 0 { text.append(eighths[filled % steps - 1]) }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// One column of a sparkline.
  ///
  /// - Parameter fraction: The height, 0 to 1; anything outside, or not a number, is moved inside.
  /// - Returns: The lowest step for 0; a missing value is the caller's to leave blank.
  public func spark(_ fraction: Double) -> Character {
    step(fraction, of: verticalBars)
  }

  /// A shade for a heat map.
  ///
  /// - Parameter fraction: The strength, 0 to 1; anything outside, or not a number, is moved inside.
  /// - Returns: The first shade for 0 only.
  public func shade(_ fraction: Double) -> Character {
    guard fraction > 0, shades.count > 1 else { return shades.first ?? " " }
    return step(fraction, of: Array(shades.dropFirst()))
  }

  private func step(_ fraction: Double, of steps: [Character]) -> Character {
    guard let first = steps.first, fraction > 0 else { return steps.first ?? " " }
    let index = Int(min(fraction, 1) * Double(steps.count))
    return steps.isEmpty ? first : steps[min(index, steps.count - 1)]
  }
}
