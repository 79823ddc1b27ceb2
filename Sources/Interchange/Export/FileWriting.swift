internal import Facts
internal import Foundation

/// Writes what is exported, never over anything by accident.
public enum FileWriting {
  /// Writes a file, whole or not at all.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - path: The file; its folder must be there.
  ///   - isReplacing: Whether to write over a file that is there.
  /// - Throws: `occupied`, `notWritable`, `diskFull`.
  public static func write(
    _ text: String, to path: String, isReplacing: Bool
  ) throws(ImportFailure) {
    let url = URL(fileURLWithPath: path)
    do {
      try Data(text.utf8).write(to: url, options: isReplacing ? .atomic : .withoutOverwriting)
    } catch CocoaError.fileWriteFileExists {
      throw .occupied(path: path)
    } catch {
      throw failure(error, at: path)
    }
  }

  /// Writes a new folder of files.
  ///
  /// - Throws: `occupied`, `notWritable`, `diskFull`.
  public static func write(
    _ files: [(name: String, text: String)], toFolder path: String
  ) throws(ImportFailure) {
    guard !FileManager.default.fileExists(atPath: path) else { throw .occupied(path: path) }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    } catch {
      throw failure(error, at: path)
    }
    for file in files { try write(file.text, to: "\(path)/\(file.name)", isReplacing: false) }
  }

  private static func failure(_ error: any Error, at path: String) -> ImportFailure {
    let cocoa = error as NSError
    if cocoa.code == CocoaError.fileWriteOutOfSpace.rawValue { return .diskFull(path: path) }
    let cause = cocoa.userInfo[NSUnderlyingErrorKey] as? NSError
    let reason = cause.map { String(cString: strerror(Int32($0.code))) } ?? "error \(cocoa.code)"
    return .notWritable(path: path, reason: reason)
  }
}
