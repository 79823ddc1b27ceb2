/// Levels text for searching: case, diacritics, typographic signs and white space.
///
/// The result is UTF-8. Scripts stay as they are: `Троцкий` is found by `троцкий`, and by `trotsky`
/// where a deck gives that name.
struct SearchFolding: Hashable, Sendable {
  /// What scalars beyond ASCII became before.
  private var known: [Unicode.Scalar: [UInt8]] = [:]

  static func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var folding = SearchFolding()
    folding.append(text, to: &bytes)
    while bytes.last == space { bytes.removeLast() }
    return Array(bytes.drop { $0 == space })
  }

  /// The letters and digits of a text, folded, with one space where anything else stands.
  static func words(_ text: String) -> String {
    String(decoding: folded(text), as: UTF8.self)
      .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// Appends the text, folded.
  mutating func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    let isASCII = text.withUTF8 { utf8 in
      let start = bytes.count
      for byte in utf8 {
        guard byte < 0x80 else {
          bytes.removeSubrange(start...)
          return false
        }
        bytes.append(Self.lowerCase[Int(byte)])
      }
      return true
    }
    guard !isASCII else { return }
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        bytes.append(Self.lowerCase[Int(scalar.value)])
      } else {
        bytes += fold(scalar)
      }
    }
  }

  private mutating func fold(_ scalar: Unicode.Scalar) -> [UInt8] {
    if let bytes = known[scalar] { return bytes }
    let bytes = Self.unfolded(scalar)
    known[scalar] = bytes
    return bytes
  }

  private static func unfolded(_ scalar: Unicode.Scalar) -> [UInt8] {
    if let sign = signs[scalar] { return Array(sign.utf8) }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return []
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return [space]
    default: break
    }
    var bytes: [UInt8] = []
    for lower in properties.lowercaseMapping.unicodeScalars
    where lower.properties.generalCategory != .nonspacingMark {
      bytes += (signs[lower] ?? base(of: lower) ?? String(lower)).utf8
    }
    return bytes
  }

  /// The letter that the Unicode name of an accented one tells: "GREEK SMALL LETTER ALPHA WITH TONOS".
  private static func base(of scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name, let end = name.range(ofWord: " WITH ") else {
      return nil
    }
    let plain = name[..<end]
    if plain.hasPrefix("LATIN SMALL LETTER "), let letter = plain.last, plain.dropLast().last == " "
    {
      return letter.lowercased()
    }
    return greekAndCyrillic[String(plain)]
  }

  private static let space = UInt8(ascii: " ")

  /// Control characters become spaces, so that what separates texts never stands in one.
  private static let lowerCase: [UInt8] = (0..<128).map { (byte: UInt8) in
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
    case ..<0x20, 0x7F: space
    default: byte
    }
  }

  private static let greekAndCyrillic: [String: String] = {
    var letters: [String: String] = [:]
    for value in Array(0x3B1...0x3C9) + Array(0x430...0x45F) as [UInt32] {
      if let scalar = Unicode.Scalar(value), let name = scalar.properties.name {
        letters[name] = String(scalar)
      }
    }
    return letters
  }()

  /// Letters and signs that people type otherwise.
  private static let signs: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i", "ё": "е", "й": "и", "ς": "σ",
    "’": "'", "‘": "'", "ʼ": "'", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"",
    "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-", "…": "...",
  ]
}

extension String {
  /// Where a word begins that stands inside.
  fileprivate func range(ofWord word: String) -> String.Index? {
    var start = startIndex
    while let found = self[start...].firstIndex(of: " ") {
      if self[found...].hasPrefix(word) { return found }
      start = index(after: found)
    }
    return nil
  }
}
