internal import CBuiltInDecks

/// One file of the folder `Decks`, embedded in the program.
struct BuiltInFile {
  /// The path below the folder of decks.
  let path: String
  /// The text of the file.
  let text: String

  private init(_ file: built_in_deck_file) {
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
    path = String(cString: file.path)
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The deck it belongs to: the first part of the path.
  var deck: String { path.split(separator: "/").first.map(String.init) ?? path }

  /// The name of the file without its ending.
  var stem: String {
    let name = path.split(separator: "/").last ?? Substring(path)
    return String(name.prefix { $0 != "." })
  }

  /// The files of built-in decks.
  static var all: [BuiltInFile] {
    (0..<built_in_deck_file_count()).map { BuiltInFile(built_in_deck_file_at($0)) }
  }

  /// The vocabularies.
  static var vocabularies: [BuiltInFile] {
    (0..<built_in_vocabulary_count()).map { BuiltInFile(built_in_vocabulary_at($0)) }
  }

  /// The JSON Schema of deck files.
  static var schema: BuiltInFile { BuiltInFile(built_in_schema()) }

  /// A short deck with remarks, for people who begin one.
  static var starter: BuiltInFile { BuiltInFile(built_in_starter()) }
}
