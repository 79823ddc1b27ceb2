internal import DeckFiles
internal import Facts
internal import Foundation

extension DeckShelf {
  /// Writes the files beside the shelf, reads them back, keeps what was there, and moves the new
  /// deck to its place.
  ///
  /// Returns where the replaced deck is kept.
  func write(_ order: Order) throws(ImportFailure) -> String? {
    let draft = "\(path)/.import-\(String(UInt64.random(in: 0 ... .max), radix: 36))"
    try makeFolder(draft)
    defer { try? FileManager.default.removeItem(atPath: draft) }
    let name = order.outcome.path.split(separator: "/").last.map(String.init) ?? "deck.yaml"
    let staged = "\(draft)/\(name)"
    if order.isFolder {
      try makeFolder(staged)
      for file in order.files { try write(file.text, to: "\(staged)/\(file.name)") }
      synchronize(staged)
    } else {
      for file in order.files { try write(file.text, to: staged) }
    }
    let outcome = DeckSource.path(staged).load()
    guard let deck = outcome.deck, deck.id == order.outcome.id else {
      throw .invalidDeck(outcome.problems)
    }
    var backup: String?
    if let replaced = order.replaced {
      let target = try backupPath(for: replaced.stem, isFolder: replaced.isFolder)
      backup = target
      if !replaced.isFolder, replaced.path == order.outcome.path {
        // Copied, not moved: there is no moment without the deck.
        try write(replaced.texts.values.first ?? Data(), to: target)
      } else {
        try move(replaced.path, to: target)
      }
      synchronize("\(path)/.backup")
    }
    do throws(ImportFailure) {
      try move(staged, to: order.outcome.path)
    } catch {
      if let replaced = order.replaced, let backup,
        replaced.path != order.outcome.path
          || replaced.isFolder
      {
        try move(backup, to: replaced.path)
      }
      throw error
    }
    synchronize(path)
    return backup
  }

  /// The first free name for what is replaced.
  func backupPath(for stem: String, isFolder: Bool) throws(ImportFailure) -> String {
    let folder = "\(path)/.backup"
    try makeFolder(folder)
    var number = 1
    func name() -> String { "\(folder)/\(stem)-\(number)\(isFolder ? "" : ".yaml")" }
    while FileManager.default.fileExists(atPath: name()) { number += 1 }
    return name()
  }

  private func makeFolder(_ folder: String) throws(ImportFailure) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw failure(error)
    }
  }

  private func write(_ text: String, to file: String) throws(ImportFailure) {
    try write(Data(text.utf8), to: file)
  }

  private func write(_ data: Data, to file: String) throws(ImportFailure) {
    do {
      try data.write(to: URL(fileURLWithPath: file), options: .withoutOverwriting)
      let handle = try FileHandle(forUpdating: URL(fileURLWithPath: file))
      try handle.synchronize()
      try handle.close()
    } catch {
      throw failure(error)
    }
  }

  /// Moves a file over another, or a folder to where nothing is.
  func move(_ source: String, to target: String) throws(ImportFailure) {
    guard rename(source, target) == 0 else {
      throw failure(POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO))
    }
  }

  /// Brings the names in a folder onto the disk.
  func synchronize(_ folder: String) {
    let descriptor = open(folder, O_RDONLY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private func failure(_ error: any Error) -> ImportFailure {
    if let error = error as? POSIXError {
      return error.code == .ENOSPC
        ? .diskFull(path: path)
        : .notWritable(path: path, reason: String(cString: strerror(error.code.rawValue)))
    }
    let cocoa = error as NSError
    if cocoa.code == CocoaError.fileWriteOutOfSpace.rawValue { return .diskFull(path: path) }
    let cause = cocoa.userInfo[NSUnderlyingErrorKey] as? NSError
    let words = cause.map { String(cString: strerror(Int32($0.code))) } ?? "error \(cocoa.code)"
    return .notWritable(path: path, reason: words)
  }
}
