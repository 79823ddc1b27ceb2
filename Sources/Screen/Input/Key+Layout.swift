extension Key {
  /// The Latin key in the same place, for a letter of a Cyrillic layout; `nil` for all others.
  ///
  /// Who learns in Russian need not change the layout for every command. Ctrl is left alone: terminals
  /// send it by the Latin letter already.
  public var onLatinLayout: Key? {
    switch self {
    case .character(let character): Self.latin[character].map(Key.character)
    case .alt(let character): Self.latin[character].map(Key.alt)
    default: nil
    }
  }

  /// ЙЦУКЕН and the QWERTY keys below it, lower case and upper case; Ukrainian letters besides.
  private static let latin: [Character: Character] = {
    let pairs = [
      ("йцукенгшщзхъ", "qwertyuiop[]"), ("фывапролджэ", "asdfghjkl;'"),
      ("ячсмитьбюё", "zxcvbnm,.`"),
      ("ЙЦУКЕНГШЩЗХЪ", "QWERTYUIOP{}"), ("ФЫВАПРОЛДЖЭ", "ASDFGHJKL:\""),
      ("ЯЧСМИТЬБЮЁ", "ZXCVBNM<>~"),
      ("іїєІЇЄ", "s]'S}\""),
    ]
    var latin: [Character: Character] = [:]
    for (cyrillic, keys) in pairs {
      for (letter, key) in zip(cyrillic, keys) { latin[letter] = key }
    }
    return latin
  }()
}
