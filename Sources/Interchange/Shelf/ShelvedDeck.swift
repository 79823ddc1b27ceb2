internal import DeckFiles
internal import Facts
internal import Foundation

/// A deck that lies in the folder of decks.
struct ShelvedDeck {
  /// The file or folder.
  let path: String
  /// Whether it is a folder of files.
  let isFolder: Bool
  /// What reading it gave.
  let outcome: DeckReader.Outcome

  /// The deck; `nil` if it has errors.
  var deck: Deck? { outcome.deck }

  /// The name of the file or folder, without ending.
  var stem: String {
    let url = URL(fileURLWithPath: path)
    return (isFolder ? url : url.deletingPathExtension()).lastPathComponent
  }

  /// The texts of its files by name; `nil` if one cannot be read.
  var texts: [String: Data] {
    let names = isFolder ? Self.fileNames(inFolder: path).map { "\(path)/\($0)" } : [path]
    var texts: [String: Data] = [:]
    for name in names {
      texts[URL(fileURLWithPath: name).lastPathComponent] =
        FileManager.default.contents(atPath: name) ?? Data()
    }
    return texts
  }

  /// The deck of that name in a folder; `nil` if there is none.
  static func named(_ name: String, in folder: String) -> ShelvedDeck? {
    let path = "\(folder)/\(name)"
    var isFolder: ObjCBool = false
    guard !name.hasPrefix("."),
      FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
      isFolder.boolValue ? !fileNames(inFolder: path).isEmpty : name.isDeckName
    else { return nil }
    return ShelvedDeck(
      path: path, isFolder: isFolder.boolValue,
      outcome: DeckSource.path(path).load(isThorough: false))
  }

  /// All decks of a folder by name; what begins with a dot is none.
  static func all(in folder: String) -> [ShelvedDeck] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { named($0, in: folder) }
  }

  /// The deck files in a folder by name.
  static func fileNames(inFolder folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") && $0.isDeckName }.sorted()
  }
}
