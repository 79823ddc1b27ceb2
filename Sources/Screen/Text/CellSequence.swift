/// A text, cleaned, cut into one part for each cell or pair of cells.
struct CellSequence: Sequence, IteratorProtocol {
  /// A character as it stands in the text, and the columns it takes, 0 to 2.
  ///
  /// What does not fit a cell is still there, parts of no width included, so that units put together
  /// again are the same text.
  struct Unit {
    let character: Character
    let columns: Int
  }

  private var rest: Substring

  init(_ text: some StringProtocol) {
    rest = text.isClean ? Substring(text) : Substring(text.cleaned)
  }

  mutating func next() -> Unit? {
    guard let character = rest.popFirst() else { return nil }
    return Unit(character: character, columns: character.isASCII ? 1 : character.columns)
  }
}
