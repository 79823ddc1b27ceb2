internal import Facts
internal import Foundation

/// A text that may stand in a deck: nothing in it can move the cursor, talk to the terminal or turn
/// the direction of writing around.
struct CleanText: Hashable {
  /// The text, composed (NFC) and without white space at both ends; empty if nothing can be seen.
  let text: String
  /// Whether anything other than white space was taken out.
  let isChanged: Bool

  /// The text on one line.
  var line: String { text.replacing("\n", with: " ").trimmed }

  init(_ raw: String) {
    if raw.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A }) {
      text = raw.trimmed
      isChanged = false
      return
    }
    var cleaned = String.UnicodeScalarView()
    var removed = false
    let scalars = Array(raw.unicodeScalars)
    var position = 0
    while position < scalars.count {
      let scalar = scalars[position]
      if let end = Self.endOfEscape(scalars, from: position) {
        removed = true
        position = end
        continue
      }
      switch scalar.value {
      case 0x2028, 0x2029: cleaned.append("\n")
      case 0xFFFE, 0xFFFF: removed = true
      case _ where scalar.isHarmless: cleaned.append(scalar)
      default: removed = true
      }
      position += 1
    }
    let composed = String(cleaned).precomposedStringWithCanonicalMapping.trimmed
    let isVisible = composed.unicodeScalars.contains { scalar in
      !scalar.properties.isDefaultIgnorableCodePoint && !scalar.properties.isWhitespace
    }
    text = isVisible ? composed : ""
    isChanged = removed
  }

  /// The position after the escape sequence that begins at a position; `nil` if none does.
  ///
  /// Source: ECMA-48, sections 5.3 to 5.6, and the usual ending of OSC by BEL.
  private static func endOfEscape(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    func value(_ position: Int) -> UInt32? {
      position < scalars.count ? scalars[position].value : nil
    }
    func skip(_ range: ClosedRange<UInt32>, from position: Int) -> Int {
      var position = position
      while let next = value(position), range.contains(next) { position += 1 }
      return position
    }
    let introducer: UInt32
    var position = start + 1
    switch value(start) {
    case 0x1B:
      guard let next = value(position) else { return position }
      guard (0x40...0x5F).contains(next) else {
        let end = skip(0x20...0x2F, from: position)
        return (0x30...0x7E).contains(value(end) ?? 0) ? end + 1 : end
      }
      introducer = next + 0x40
      position += 1
    case let control? where (0x80...0x9F).contains(control): introducer = control
    default: return nil
    }
    switch introducer {
    case 0x9B:
      let end = skip(0x20...0x3F, from: position)
      return (0x40...0x7E).contains(value(end) ?? 0) ? end + 1 : end
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F:
      var end = position
      while let next = value(end) {
        if next == 0x07 || next == 0x9C { return end + 1 }
        if next == 0x1B, value(end + 1) == 0x5C { return end + 2 }
        end += 1
      }
      // Without an end it is not a string but a stray character: keep the text after it.
      return position
    default: return position
    }
  }
}
