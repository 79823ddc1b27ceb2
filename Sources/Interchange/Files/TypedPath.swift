internal import Facts
internal import Foundation

/// A path as people type it, or as a terminal or a browser of files pastes it.
public enum TypedPath {
  /// The path from the root, without `.` and `..`.
  ///
  /// Understands `~`, quotes around the whole, a backslash before a character, and `file://`.
  /// Nothing needs to be there.
  ///
  /// - Parameters:
  ///   - typed: The text; white space around it is dropped.
  ///   - folder: Where relative paths begin; empty for the working folder.
  /// - Returns: The path.
  public static func absolute(_ typed: String, from folder: String = "") -> String {
    var path = plain(typed.trimmed)
    if path == "~" || path.hasPrefix("~/") {
      path = (ProcessInfo.processInfo.environment["HOME"] ?? "") + path.dropFirst()
    }
    if !path.hasPrefix("/") {
      path = (folder.isEmpty ? FileManager.default.currentDirectoryPath : folder) + "/" + path
    }
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// Whether a folder is there.
  public static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// The path that quotes, backslashes or an address stand for.
  private static func plain(_ text: String) -> String {
    for mark in ["'", "\""] where text.count > 1 && text.hasPrefix(mark) && text.hasSuffix(mark) {
      return String(text.dropFirst().dropLast())
    }
    if text.hasPrefix("file://"), let path = URL(string: text)?.path(percentEncoded: false) {
      return path
    }
    var path = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        path.append(character)
        isEscaped = false
      }
    }
    return path
  }
}
