internal import Foundation

/// The file or folder to be imported.
struct SourceFile {
  /// The path as the user gave it.
  let path: String
  /// Whether it is a folder.
  let isFolder: Bool
  /// How many bytes the system says it has.
  private let size: Int

  /// Looks at what is there.
  init(_ path: String) throws(ImportFailure) {
    self.path = path
    do {
      let full = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      let attributes = try FileManager.default.attributesOfItem(atPath: full)
      let type = attributes[.type] as? FileAttributeType
      size = attributes[.size] as? Int ?? 0
      isFolder = type == .typeDirectory
      guard isFolder || type == .typeRegular else {
        throw ImportFailure.unreadable(path: path, reason: "neither a file nor a folder")
      }
    } catch let failure as ImportFailure {
      throw failure
    } catch {
      throw .unreadable(path: path, reason: "no such file or folder")
    }
  }

  /// The path without control characters, for the report.
  var shownPath: String { CleanText(path).line }

  /// The name without folders and without ending.
  var stem: String { URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent }

  private var ending: String { URL(fileURLWithPath: path).pathExtension.lowercased() }

  /// The format, told from the name and the first bytes.
  func format() throws(ImportFailure) -> ImportFormat {
    if isFolder { return .yaml }
    let start = try read(upTo: 4096)
    if let found = Self.foreign(start) { throw .unsupported(path: path, found: found) }
    switch ending {
    case "yaml", "yml": return .yaml
    case "tsv", "tab": return .tsv
    case "csv", "txt": return .csv
    default: break
    }
    let text = String(decoding: start, as: UTF8.self)
    let isDeck = text.split(separator: "\n").contains { line in
      ["title:", "iskra:", "cards:"].contains { line.hasPrefix($0) }
    }
    return isDeck ? .yaml : .csv
  }

  /// All bytes of the file.
  func data(limit: Int) throws(ImportFailure) -> Data {
    guard !isFolder else { throw .unreadable(path: path, reason: "a folder") }
    // A file that is too large is not read first.
    if size > limit { throw .tooLarge(path: path, limit: limit) }
    let data = try read(upTo: limit + 1)
    if data.count > limit { throw .tooLarge(path: path, limit: limit) }
    if let found = Self.foreign(data) { throw .unsupported(path: path, found: found) }
    return data
  }

  private func read(upTo count: Int) throws(ImportFailure) -> Data {
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: count) ?? Data()
    else { throw .unreadable(path: path, reason: "permission denied") }
    return data
  }

  private static func foreign(_ start: Data) -> String? {
    if start.starts(with: Array("PK\u{3}\u{4}".utf8)) { return "zip" }
    if start.starts(with: Array("SQLite format 3\0".utf8)) { return "sqlite" }
    if start.starts(with: Array("%PDF".utf8)) { return "pdf" }
    if start.starts(with: [0x1F, 0x8B]) { return "gzip" }
    if start.starts(with: [0x80]) { return "pickle" }
    return nil
  }
}
