internal import Facts

extension Examined {
  /// L44: what templates and slips of the pen leave behind, in everything that is printed.
  func artefacts() -> [Flaw] {
    var flaws: [Flaw] = []
    func look(at text: String, option: Int? = nil) {
      if let objection = Artefacts.objection(to: text) {
        flaws.append(flaw(.artefacts, levelOfStyle, option: option, words: text, objection))
      }
    }
    look(at: question.stem)
    for option in options.indices { look(at: options[option].raw, option: option) }
    for part in question.parts {
      look(at: part.text)
      look(at: part.gloss)
    }
    for target in question.targets { look(at: target) }
    if options.isEmpty { look(at: question.answer) }
    look(at: question.explanation.statement)
    look(at: question.explanation.why)
    look(at: question.explanation.note)
    return flaws
  }
}

/// What no printed text may hold.
enum Artefacts {
  /// What is wrong with the text; `nil` if nothing is.
  ///
  /// One pass over the scalars for what can be told from neighbours, words only where needed.
  static func objection(to text: String) -> String? {
    var last: Unicode.Scalar = "x"
    var brackets: [Unicode.Scalar] = []
    var straightQuotes = 0
    var isPlain = true
    for scalar in text.unicodeScalars {
      let value = scalar.value
      switch value {
      case 0x7B, 0x7D: return "Braces are left of a template."
      case 0x20 where last == " ": return "There is a double space."
      case 0x2E where last == ".": return "There are two full stops."
      case 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x2E, 0x29:
        if last == " ", value != 0x2E || !text.contains(" .") || isStop(text) {
          return "There is a space before a mark."
        }
        if value == 0x29, brackets.popLast() != "(" { return "Brackets do not pair." }
      case 0x28, 0x5B: brackets.append(scalar)
      case 0x5D: if brackets.popLast() != "[" { return "Brackets do not pair." }
      case 0x201C: brackets.append(scalar)
      case 0x201D: if brackets.popLast() != "\u{201C}" { return "Quotes do not pair." }
      case 0x22: straightQuotes += 1
      case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF:
        return "There is a character that cannot be seen."
      default: if value > 0x24F { isPlain = false }
      }
      last = scalar
    }
    if !brackets.isEmpty { return "Brackets or quotes do not pair." }
    if straightQuotes % 2 == 1 { return "Quotes do not pair." }
    if !isPlain, hasMixedWord(text) { return "A word mixes scripts." }
    return hasProgramWord(text) ? "A word of the program is left in it." : nil
  }

  /// Whether a stop that follows a space stands alone: not ".5", not "…".
  private static func isStop(_ text: String) -> Bool {
    text.hasSuffix(" .") || text.contains(" . ")
  }

  private static func hasProgramWord(_ text: String) -> Bool {
    guard hasNilOrNull(text) || text.utf8.contains(0x28) else { return false }
    if text.utf8.contains(0x28), text.contains("Optional(") { return true }
    guard hasNilOrNull(text) else { return false }
    let words = text.plainWords
    return (words.contains("null") || words.contains("nil"))
      && text.split(whereSeparator: { !$0.isLetter }).contains { $0 == "null" || $0 == "nil" }
  }

  /// Whether the letters of "nil" or "null" stand anywhere.
  private static func hasNilOrNull(_ text: String) -> Bool {
    var last: UInt32 = 0
    for byte in text.utf8 {
      last = last << 8 | UInt32(byte)
      if last == 0x6E75_6C6C || last & 0xFF_FFFF == 0x6E_696C { return true }
    }
    return false
  }

  /// Whether a word has both Latin letters and Cyrillic or Greek ones.
  private static func hasMixedWord(_ text: String) -> Bool {
    text.split(whereSeparator: { !$0.isLetter }).contains { word in
      let scripts = word.unicodeScalars.map { (0x370...0x52F).contains($0.value) }
      return scripts.contains(true) && scripts.contains(false)
    }
  }
}
