internal import CBuiltInDecks

/// One embedded file of a built-in deck.
struct BuiltInFile {
  /// The path below the folder of decks.
  let path: String
  /// The text of the file.
  let text: String

  /// The deck it belongs to: the first part of the path.
  var deck: String { path.split(separator: "/").first.map(String.init) ?? path }

  static var all: [BuiltInFile] {
    (0..<built_in_deck_file_count()).map { position in
      let file = built_in_deck_file_at(position)
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
      return BuiltInFile(
        path: String(cString: file.path), text: String(decoding: bytes, as: UTF8.self))
    }
  }
}
