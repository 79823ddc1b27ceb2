internal import Foundation

/// A folder of decks: each deck file or deck folder in it is one deck.
public enum DeckFolder {
  /// The decks in the folder by name; none if the folder is missing.
  ///
  /// What begins with a dot is left out, and so is whatever is neither a YAML file nor a folder.
  public static func sources(in path: String) -> [(name: String, source: DeckSource)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().compactMap { name in
      guard !name.hasPrefix(".") else { return nil }
      var isFolder: ObjCBool = false
      let full = "\(path)/\(name)"
      guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder),
        isFolder.boolValue || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
      else { return nil }
      return (name, .path(full))
    }
  }
}

extension DeckSource {
  /// The built-in name, or the path.
  public var name: String {
    switch self {
    case .builtIn(let name): name
    case .path(let path): path
    }
  }
}
