/// A text cut into what single cells hold, cleaned, without parts of zero width.
struct CellSequence: Sequence, IteratorProtocol {
  /// A character and the columns it takes, 1 or 2.
  struct Unit {
    let character: Character
    let columns: Int
  }

  private var rest: Substring

  init(_ text: some StringProtocol) {
    rest = text.isClean ? Substring(text) : Substring(text.cleaned)
  }

  mutating func next() -> Unit? {
    while let character = rest.popFirst() {
      if character.isASCII { return Unit(character: character, columns: 1) }
      let columns = character.columns
      if columns > 0 { return Unit(character: character.fitted, columns: columns) }
    }
    return nil
  }
}
