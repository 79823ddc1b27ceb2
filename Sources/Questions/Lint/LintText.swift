/// A printed text as the rules look at it: its words without case and accents.
struct LintText: Hashable, Sendable {
  /// As printed.
  let raw: String
  /// The words in order: letters and digits, lower case, without accents.
  let words: [String]
  /// The words as printed, beside ``words``.
  let printed: [Substring]
  /// The words that carry meaning, each once, without the plural's s.
  let tokens: [String]
  /// All words run together: what is left when case, accents, spaces and punctuation do not count.
  let folded: String
  /// How many characters it is wide.
  let columns: Int

  init(_ text: String) {
    raw = text
    (words, printed, columns) = Self.plainWords(of: text) ?? Self.words(of: text)
    folded = words.joined()
    var tokens: [String] = []
    for word in words where !StopWords.all.contains(word) {
      let token = Self.singular(word)
      if !tokens.contains(token) { tokens.append(token) }
    }
    self.tokens = tokens
  }

  private typealias Words = (words: [String], printed: [Substring], columns: Int)

  /// The words of a text of plain ASCII; `nil` for any other.
  private static func plainWords(of text: String) -> Words? {
    let bytes = text.utf8
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    var words: [String] = []
    var printed: [Substring] = []
    var word: [UInt8] = []
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      if let plain = bytes[index].foldedASCII {
        if word.isEmpty { start = index }
        word.append(plain)
      } else if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        printed.append(text[start..<index])
        word.removeAll(keepingCapacity: true)
      }
      index = bytes.index(after: index)
    }
    if !word.isEmpty {
      words.append(String(decoding: word, as: UTF8.self))
      printed.append(text[start...])
    }
    return (words, printed, text.unicodeScalars.count)
  }

  private static func words(of text: String) -> Words {
    var words: [String] = []
    var printed: [Substring] = []
    var columns = 0
    let scalars = text.unicodeScalars
    var word = ""
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let value = scalar.value
      columns += 1
      if scalar.isWordPart {
        if word.isEmpty { start = index }
        if value < 0x80 {
          let isCapital = (0x41...0x5A).contains(value)
          word.unicodeScalars.append(
            isCapital ? Unicode.Scalar(UInt8(value | 0x20)) : scalar)
        } else {
          word += LatinLetters.plain[scalar] ?? scalar.properties.lowercaseMapping
        }
      } else if !word.isEmpty {
        words.append(word)
        printed.append(text[start..<index])
        word = ""
      }
      index = scalars.index(after: index)
    }
    if !word.isEmpty {
      words.append(word)
      printed.append(text[start...])
    }
    return (words, printed, columns)
  }

  /// Without the plural's s: "states" → "state", but "press" and "gas" as they are.
  static func singular(_ word: String) -> String {
    word.utf8.count > 4 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
      ? String(word.dropLast()) : word
  }

  /// Whether the other text's words stand here one after the other.
  func mentions(_ other: LintText) -> Bool { mentions(other.words) }

  /// Whether the words stand here one after the other.
  func mentions(_ sought: [String]) -> Bool { position(of: sought) != nil }

  /// Where the words stand here one after the other.
  func position(of sought: [String]) -> Int? {
    guard let first = sought.first, sought.count <= words.count else { return nil }
    return (0...words.count - sought.count).first { start in
      words[start] == first && words[start..<start + sought.count].elementsEqual(sought)
    }
  }
}

extension String {
  /// Whether it is anything but an article.
  var isNoArticle: Bool { self != "the" && self != "a" && self != "an" }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a digit, or an accent that follows a letter.
  var isWordPart: Bool {
    if value < 0x80 {
      return (0x61...0x7A).contains(value) || (0x41...0x5A).contains(value)
        || (0x30...0x39).contains(value)
    }
    // Dashes and curly quotes are most of what is not ASCII.
    if (0x2000...0x206F).contains(value) { return false }
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }
}

/// Accented Latin letters and what is left of them without the accent.
enum LatinLetters {
  static let plain: [Unicode.Scalar: String] = Dictionary(
    uniqueKeysWithValues: table.flatMap { plain, accented in
      accented.unicodeScalars.map { ($0, plain) }
    })

  private static let table: [(String, String)] = [
    ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("ae", "æÆ"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđÐĎĐð"),
    ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚ"), ("g", "ĝğġģĜĞĠĢ"), ("h", "ĥħĤĦ"), ("i", "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ"),
    ("j", "ĵĴ"), ("k", "ķĶ"), ("l", "ĺļľłĹĻĽŁ"), ("n", "ñńņňÑŃŅŇ"), ("o", "òóôõöøōŏőÒÓÔÕÖØŌŎŐ"),
    ("oe", "œŒ"), ("r", "ŕŗřŔŖŘ"), ("s", "śŝşšŚŜŞŠș"), ("ss", "ß"), ("t", "ţťŧŢŤŦț"),
    ("u", "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ"), ("w", "ŵŴ"), ("y", "ýÿŷÝŸŶ"), ("z", "źżžŹŻŽ"),
  ]
}

/// Words that carry no meaning of their own.
enum StopWords {
  static let all: Set<String> = Set(
    """
    a an the and or but nor of in on at to from by for with without as into onto over under after \
    before between during since until than then that which who whom whose what when where why how \
    is are was were be been being am do does did done has have had having will would can could \
    shall should may might must not no it its he him his she her hers they them their theirs this \
    these those there here s t i we us our you your if so such also both each
    """.split(separator: " ").map(String.init))
}
