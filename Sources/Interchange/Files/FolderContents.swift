internal import Facts
internal import Foundation

/// What lies in a folder, for choosing a file to import.
public struct FolderContents: Hashable, Sendable {
  /// A folder or a file; nothing else is listed.
  public struct Item: Hashable, Sendable {
    /// The name as the system knows it; may hold anything but a slash.
    public var name: String
    /// Whether it is a folder.
    public var isFolder: Bool

    /// Whether the name is one that decks and tables have.
    public var looksImportable: Bool {
      ["yaml", "yml", "csv", "tsv", "tab", "txt"].contains { name.lowercased().hasSuffix(".\($0)") }
    }
  }

  /// Folders first, then files, both by name; what begins with a dot is left out.
  public let items: [Item]
  /// How many names there are beyond the limit, or that are no text.
  public let leftOut: Int

  /// Whether the folder holds the files of a deck.
  public var isDeck: Bool {
    let files = items.filter { !$0.isFolder && $0.name.isDeckName }
    return files.count > 1 || files.contains { $0.name.hasPrefix("deck.") }
  }

  /// Reads a folder.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - limit: How many names are taken up at most, whichever the system gives first.
  /// - Throws: `unreadable`.
  public init(of path: String, limit: Int = 10_000) throws(ImportFailure) {
    guard let folder = opendir(path) else {
      throw .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    defer { closedir(folder) }
    var items: [Item] = []
    var leftOut = 0
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard let name, items.count < limit else {
        leftOut += 1
        continue
      }
      guard !name.hasPrefix(".") else { continue }
      var type = Int32(entry.pointee.d_type)
      if type == Int32(DT_LNK) || type == Int32(DT_UNKNOWN) { type = Self.type(of: path, name) }
      guard type == Int32(DT_DIR) || type == Int32(DT_REG) else { continue }
      items.append(Item(name: name, isFolder: type == Int32(DT_DIR)))
    }
    let keyed = items.map { (item: $0, key: $0.name.lowercased()) }
    self.items = keyed.sorted { one, other in
      one.item.isFolder != other.item.isFolder
        ? one.item.isFolder : (one.key, one.item.name) < (other.key, other.item.name)
    }.map(\.item)
    self.leftOut = leftOut
  }

  /// What a link leads to.
  private static func type(of folder: String, _ name: String) -> Int32 {
    var found = stat()
    guard stat("\(folder)/\(name)", &found) == 0 else { return Int32(DT_UNKNOWN) }
    return switch found.st_mode & S_IFMT {
    case S_IFDIR: Int32(DT_DIR)
    case S_IFREG: Int32(DT_REG)
    default: Int32(DT_UNKNOWN)
    }
  }
}

extension String {
  /// Whether a deck file may be called so.
  var isDeckName: Bool { hasSuffix(".yaml") || hasSuffix(".yml") }
}
