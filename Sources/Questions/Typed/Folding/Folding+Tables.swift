extension Folding {
  /// What a letter is typed as, where that is more than leaving its marks out.
  ///
  /// Cyrillic as in the BGN/PCGN romanisation of Russian (1947), without hard and soft sign, and ё
  /// as е; Ukrainian, Belarusian, Serbian and Macedonian letters besides.
  static let replacements: [Character: String] = {
    var table: [Character: String] = [:]
    for pair in latin.split(separator: " ") + cyrillic.split(separator: " ") + greek {
      guard let letter = pair.first else { continue }
      let replacement = String(pair.dropFirst())
      table[letter] = replacement
      for upper in String(letter).uppercased() where upper != letter && !upper.isASCII {
        table[upper] = replacement
      }
    }
    return table
  }()

  private static let latin =
    "žzh żzh šsh čch ßss łl øo æae œoe đd ðd þth ıi əe ħh ŋng ſs ªa ºo ĳij"
  private static let cyrillic =
    """
    аa бb вv гg дd еe ёe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy \
    ь эe юyu яya іi їyi єye ґg ўu јj љlj њnj ћc ђdj џdz ѓg ќk ѕdz ѣe ѳf ѵi
    """
  /// Greek keeps its letters and loses its accents.
  private static let greek = "άα έε ήη ίι όο ύυ ώω ϊι ϋυ ΐι ΰυ ςσ".split(separator: " ")

  /// Cyrillic letters that look like the Latin ones.
  static let cyrillicTwins: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "а", "c": "с", "e": "е", "o": "о", "p": "р", "x": "х", "y": "у", "i": "і",
    "A": "А", "B": "В", "C": "С", "E": "Е", "H": "Н", "K": "К", "M": "М", "O": "О", "P": "Р",
    "T": "Т", "X": "Х", "Y": "У", "I": "І",
  ]

  /// The usual form of a compatibility character that people type or paste: NFKC, as far as
  /// keyboards and word processors make it necessary.
  static func compatible(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    switch scalar.value {
    case 0xFF01...0xFF5E: return one(scalar.value - 0xFEE0)
    case 0xFB00...0xFB06: return ligatures[Int(scalar.value - 0xFB00)].unicodeScalars
    case 0x2160...0x217F:
      return romanNumerals[Int(scalar.value - 0x2160) % 16].unicodeScalars
    case 0xFF66...0xFF9F: return katakana[Int(scalar.value - 0xFF66)]
    case 0x2116: return "no".unicodeScalars
    default: break
    }
    switch scalar.properties.numericType {
    case .decimal, .digit:
      return one(0x30 + UInt32(scalar.properties.numericValue ?? 0))
    default: return one(scalar.value)
    }
  }

  private static func one(_ value: UInt32) -> String.UnicodeScalarView {
    var view = String.UnicodeScalarView()
    if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    return view
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
  private static let romanNumerals = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "l", "c", "d", "m",
  ]
  /// U+FF66…U+FF9F, with the sound marks as combining ones.
  private static let katakana: [String.UnicodeScalarView] =
    ("ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモ"
    + "ヤユヨラリルレロワン\u{3099}\u{309A}").unicodeScalars.map { one($0.value) }
}
