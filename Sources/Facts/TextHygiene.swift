extension Unicode.Scalar {
  /// Whether the scalar may stand in a deck: no control character except tab and line feed, and none
  /// that turns the direction of the text around or hides in it.
  public var isHarmless: Bool {
    switch value {
    case 0x09, 0x0A: true
    case 0x00...0x1F, 0x7F...0x9F: false
    case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: false
    default: true
    }
  }
}

extension StringProtocol {
  /// The text without white space at both ends.
  public var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
