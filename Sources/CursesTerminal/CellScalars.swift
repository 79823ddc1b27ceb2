internal import CTerminal

/// The scalars of a character in the form curses takes, ended by 0.
nonisolated struct CellScalars {
  static let unknown: [UInt32] = [0x3F, 0]
  static let space: [UInt32] = [0x20, 0]

  let values: [UInt32]

  /// Asks the C library, which curses relies on, whether it agrees on the width; `nil` if not, for
  /// example because the character is younger than the library.
  init?(_ character: Character, columns: Int) {
    if let ascii = character.asciiValue {
      values = [UInt32(ascii), 0]
      return
    }
    var values: [UInt32] = []
    for scalar in character.unicodeScalars {
      let width = Int(ct_columns(scalar.value))
      if values.isEmpty, width != columns { return nil }
      if values.isEmpty || width == 0 { values.append(scalar.value) }
    }
    self.values = values + [0]
  }
}
