/// A word with everything taken off that people may type differently: case, marks, script.
struct FoldedWord: Hashable, Sendable {
  /// The word as it was written.
  var text: String
  /// Its letters and digits after folding, as Unicode scalar values.
  var letters: [UInt32]
  /// How many letters were written; a Cyrillic one may become several.
  var writtenCount: Int
  /// Whether a full stop followed at once: an initial or a shortened word.
  var hasDot = false
  /// Whether a letter followed that full stop at once or after blanks.
  var dotJoinsNext = false
}

extension FoldedWord {
  /// Words that are written alike have nearly everything in common.
  func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// A word of plain letters.
  init(plain text: String) {
    self.init(
      text: text, letters: text.unicodeScalars.map(\.value), writtenCount: text.count)
  }

  /// Whether the letters are those of the text, which must be folded already.
  func reads(_ text: StaticString) -> Bool {
    letters.count == text.utf8CodeUnitCount
      && text.withUTF8Buffer { zip($0, letters).allSatisfy { UInt32($0) == $1 } }
  }
}
