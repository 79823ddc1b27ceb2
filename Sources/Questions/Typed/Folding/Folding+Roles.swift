extension Folding {
  /// What a character does to a word.
  enum Role {
    /// It belongs to it.
    case letter
    /// It belongs to it unless it stands at the beginning.
    case tail
    /// It is passed over.
    case nothing
    case dot
    case blank
    case ampersand
    case separator
  }

  static func role(of scalar: Unicode.Scalar) -> Role {
    scalar.isASCII ? roleOfASCII(scalar) : roleOfOther(scalar)
  }

  private static func roleOfASCII(_ scalar: Unicode.Scalar) -> Role {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": .letter
    case " ", "\t", "\n", "\r": .blank
    case "'", "\"", "`": .nothing
    case "+", "#": .tail
    case ".": .dot
    case "&": .ampersand
    default: .separator
    }
  }

  private static func roleOfOther(_ scalar: Unicode.Scalar) -> Role {
    switch scalar.value {
    // Prime and similar signs, which stand for the soft sign or for an apostrophe.
    case 0xB4, 0x2B9...0x2BF, 0x2032...0x2036, 0xFF07, 0xFF02: return .nothing
    case 0xFF0B, 0xFF03: return .tail
    case 0xFF06: return .ampersand
    case 0xFF0E, 0x3002, 0x2024: return .dot
    // Half-width sound marks of Japanese.
    case 0xFF9E, 0xFF9F: return .letter
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: return .tail
    case .format, .control, .initialPunctuation, .finalPunctuation: return .nothing
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .blank
    default:
      // The low and high quotes that begin a quotation in German or Polish.
      return (0x2018...0x201F).contains(scalar.value) ? .nothing : .separator
    }
  }
}
