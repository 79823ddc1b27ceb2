internal import Facts
internal import Foundation

/// Makes stable names for cards from their text.
///
/// The same text gives the same name on any machine.
struct CardNames {
  /// Names no card may take any more.
  private(set) var taken: Set<String>

  init(taken: Set<String> = []) {
    self.taken = taken
  }

  /// Takes a name that is wanted as it is; false if somebody has it.
  mutating func take(_ name: String) -> Bool { taken.insert(name).inserted }

  /// Takes the name of a text; `more` tells texts apart that give the same name.
  mutating func takeName(for text: String, more: String) -> String {
    let name = Self.name(for: text)
    if take(name) { return name }
    let longer = "\(name)-\(Self.hash(text + "\n" + more).suffix(5))"
    if take(longer) { return longer }
    var number = 2
    while !take("\(longer)-\(number)") { number += 1 }
    return "\(longer)-\(number)"
  }

  /// A readable name of 48 characters at most, or `c-` and a hash if most letters would be lost.
  static func name(for text: String) -> String {
    let plain = String(
      String.UnicodeScalarView(
        text.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
          $0.properties.generalCategory != .nonspacingMark
            && $0 != "'" && $0 != "\u{2019}"
        }))
    let letters = plain.count { $0.isLetter || $0.isNumber }
    let kept = plain.count { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard kept > 0, kept * 2 >= letters else { return "c-" + hash(text) }
    var slug = Slug<Card>.made(from: plain)
    while slug.utf8.count > 48 {
      slug = slug.lastIndex(of: "-").map { String(slug[..<$0]) } ?? String(slug.prefix(48))
    }
    return slug
  }

  /// FNV-1a over letters and digits in lower case, as for cards without id.
  static func hash(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.lowercased().filter({ $0.isLetter || $0.isNumber }).utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return String(hash, radix: 36)
  }
}
