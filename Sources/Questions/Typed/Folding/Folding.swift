/// Takes text apart into folded words.
///
/// Compatibility forms (full width, ligatures, superscripts), case, invisible characters, quotes
/// and primes, diacritics and Cyrillic script are levelled, so that what looks alike compares
/// alike. Punctuation separates words; `+` and `#` right after a letter or digit belong to it (C++,
/// C#, Na+).
struct Folding {
  /// Longer text is cut: nobody types that much, and judging stays quick.
  static let maximumScalars = 400

  private var words: [FoldedWord] = []
  private var current: [Unicode.Scalar] = []
  private var pendingDot = false

  /// The words of the text, in order.
  ///
  /// `joinsAcronyms` tells whether "N.E.P." is one word, which it is not in names of persons.
  static func words(of text: String, joinsAcronyms: Bool) -> [FoldedWord] {
    var folding = Folding()
    for scalar in text.unicodeScalars.prefix(maximumScalars) { folding.take(scalar) }
    folding.endWord()
    return joinsAcronyms ? joined(folding.words) : folding.words
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch Self.role(of: scalar) {
    case .letter:
      if pendingDot, current.isEmpty, !words.isEmpty { words[words.count - 1].dotJoinsNext = true }
      pendingDot = false
      current.append(scalar)
    case .tail:
      if current.isEmpty { pendingDot = false } else { current.append(scalar) }
    case .nothing: break
    case .dot:
      pendingDot = !current.isEmpty
      endWord()
      if pendingDot { words[words.count - 1].hasDot = true }
    case .blank: endWord()
    case .ampersand:
      endWord()
      words.append(FoldedWord(plain: "and"))
      pendingDot = false
    case .separator:
      endWord()
      pendingDot = false
    }
  }

  private mutating func endWord() {
    guard !current.isEmpty else { return }
    let text = Self.text(of: current)
    let letters = Self.letters(of: current)
    if !letters.isEmpty {
      words.append(
        FoldedWord(text: text, letters: letters, writtenCount: current.count))
    } else {
      pendingDot = false
    }
    current.removeAll(keepingCapacity: true)
  }

  /// The scalars as text; plain letters go the quick way.
  private static func text(of scalars: [Unicode.Scalar]) -> String {
    if scalars.allSatisfy(\.isASCII) {
      return String(decoding: scalars.lazy.map { UInt8($0.value) }, as: UTF8.self)
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// Joins runs of single letters with full stops between them.
  private static func joined(_ words: [FoldedWord]) -> [FoldedWord] {
    guard words.contains(where: \.dotJoinsNext) else { return words }
    var result: [FoldedWord] = []
    var isOpen = false
    for word in words {
      if isOpen, word.writtenCount == 1, var last = result.popLast() {
        last.text += "." + word.text
        last.letters += word.letters
        last.hasDot = word.hasDot
        result.append(last)
      } else {
        result.append(word)
        isOpen = word.writtenCount == 1
      }
      isOpen = isOpen && word.dotJoinsNext
    }
    return result
  }
}
