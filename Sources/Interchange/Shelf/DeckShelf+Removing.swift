internal import Facts
internal import Foundation

extension DeckShelf {
  /// Takes a deck off the shelf; its file or folder goes into `.backup`.
  ///
  /// - Parameter file: The file or folder, which lies right on the shelf.
  /// - Returns: Where it is now.
  /// - Throws: `notShelved`, `notWritable`, `diskFull`.
  public func remove(_ file: String) throws(ImportFailure) -> String {
    let url = URL(fileURLWithPath: file)
    let name = url.lastPathComponent
    var isFolder: ObjCBool = false
    guard file == "\(path)/\(name)", !name.hasPrefix("."),
      FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
    else { throw .notShelved(path: file) }
    let stem = isFolder.boolValue ? name : url.deletingPathExtension().lastPathComponent
    let backup = try backupPath(for: stem, isFolder: isFolder.boolValue)
    try move(file, to: backup)
    synchronize("\(path)/.backup")
    synchronize(path)
    return backup
  }

  /// Puts a deck back on the shelf.
  ///
  /// - Parameters:
  ///   - backup: Where it is.
  ///   - file: Where it was.
  /// - Throws: `notShelved` if it is no longer there, `occupied`, `notWritable`, `diskFull`.
  public func putBack(_ backup: String, to file: String) throws(ImportFailure) {
    guard FileManager.default.fileExists(atPath: backup) else { throw .notShelved(path: backup) }
    guard !FileManager.default.fileExists(atPath: file) else { throw .occupied(path: file) }
    try move(backup, to: file)
    synchronize("\(path)/.backup")
    synchronize(path)
  }

  /// The deck of a name that was put away last, and where it belongs.
  ///
  /// - Parameter stem: The name of the file without ending, or of the folder.
  /// - Returns: Both paths; `nil` if there is none.
  public func latestBackup(of stem: String) -> (backup: String, file: String)? {
    let folder = "\(path)/.backup"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let numbered = names.compactMap { name -> (number: Int, name: String)? in
      guard name.hasPrefix(stem + "-") else { return nil }
      let number = name.dropFirst(stem.count + 1).prefix(while: \.isNumber)
      let ending = name.dropFirst(stem.count + 1 + number.count)
      guard let number = Int(number), ending.isEmpty || ending == ".yaml" else { return nil }
      return (number, name)
    }
    guard let last = numbered.max(by: { $0.number < $1.number }) else { return nil }
    let ending = last.name.hasSuffix(".yaml") ? ".yaml" : ""
    return ("\(folder)/\(last.name)", "\(path)/\(stem)\(ending)")
  }
}
