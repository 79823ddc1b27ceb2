extension Folding {
  /// The letters of a written word, folded.
  static func letters(of written: [Unicode.Scalar]) -> [UInt32] {
    var letters: [UInt32] = []
    letters.reserveCapacity(written.count + 4)
    guard written.contains(where: { !$0.isASCII }) else {
      for scalar in written { letters.append(lowercaseASCII(scalar.value)) }
      return letters
    }
    let scalars = isMixed(written) ? written.map { cyrillicTwins[$0] ?? $0 } : written
    var text = String.UnicodeScalarView()
    for scalar in scalars { text.append(contentsOf: compatible(scalar)) }
    for character in String(text) { fold(character, into: &letters) }
    return letters
  }

  private static func lowercaseASCII(_ value: UInt32) -> UInt32 {
    (0x41...0x5A).contains(value) ? value + 0x20 : value
  }

  /// Cyrillic and Latin letters in one word: one of them was typed for its looks.
  private static func isMixed(_ written: [Unicode.Scalar]) -> Bool {
    written.contains { (0x400...0x52F).contains($0.value) }
      && written.contains { $0.isASCII && $0.properties.isAlphabetic }
  }

  /// A character that is a letter with its marks.
  ///
  /// Characters compare by canonical equivalence, so the table serves composed and decomposed text.
  private static func fold(_ character: Character, into letters: inout [UInt32]) {
    if let replacement = replacements[character] {
      for scalar in replacement.unicodeScalars { letters.append(scalar.value) }
      return
    }
    for scalar in character.unicodeScalars {
      if scalar.isASCII {
        letters.append(lowercaseASCII(scalar.value))
      } else if scalar.value == 0x3099 || scalar.value == 0x309A {
        // The marks that voice a Japanese syllable make another syllable of it.
        if let last = letters.popLast() { letters.append(last &+ (scalar.value - 0x3098)) }
      } else if scalar.properties.generalCategory != .nonspacingMark,
        scalar.properties.generalCategory != .enclosingMark
      {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars {
          base(of: lower, into: &letters)
        }
      }
    }
  }

  /// A lower-case scalar without its marks.
  private static func base(of scalar: Unicode.Scalar, into letters: inout [UInt32]) {
    if let replacement = replacements[Character(scalar)] {
      for scalar in replacement.unicodeScalars { letters.append(scalar.value) }
      return
    }
    switch scalar.value {
    case 0x300...0x36F: return
    case 0xAC00...0xD7A3:
      // Hangul: the parts of the syllable. Source: The Unicode Standard, section 3.12.
      let index = scalar.value - 0xAC00
      letters += [0x1100 + index / 588, 0x1161 + index % 588 / 28]
      if index % 28 != 0 { letters.append(0x11A7 + index % 28) }
    default:
      if let letter = namedLetter(scalar) {
        letters += letter
      } else {
        letters.append(scalar.value)
      }
    }
  }

  /// The Latin letter that the Unicode name of an accented, ornate or small raised one tells.
  ///
  /// "LATIN SMALL LETTER E WITH ACUTE", "MODIFIER LETTER SMALL N", "MATHEMATICAL BOLD SMALL A".
  private static func namedLetter(_ scalar: Unicode.Scalar) -> [UInt32]? {
    guard let name = scalar.properties.name, name.hasLatinPrefix else { return nil }
    let words = name.split(separator: " ")
    let end = words.firstIndex(of: "WITH") ?? words.count
    guard end > 1 else { return nil }
    let letter = words[end - 1]
    // "LATIN SMALL LETTER TURNED A" and such are letters of their own.
    let before = words[end - 2]
    guard letter.utf8.count <= 2, before != "TURNED", before != "REVERSED", before != "OPEN",
      letter.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
    else { return nil }
    return letter.utf8.map { UInt32($0) + 0x20 }
  }
}

extension String {
  fileprivate var hasLatinPrefix: Bool {
    hasPrefix("LATIN ") || hasPrefix("MODIFIER LETTER ") || hasPrefix("MATHEMATICAL ")
      || hasPrefix("CIRCLED LATIN ") || hasPrefix("FULLWIDTH LATIN ")
  }
}
