internal import Study

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What the journal needs from the file system besides SQLite.
enum JournalFolder {
  /// Makes the folder of a file and the folders around it, for the owner alone, unless there.
  static func make(for path: String) throws(StoreFailure) {
    var missing: [String] = []
    var folder = parent(of: path)
    while access(folder, F_OK) != 0, folder != "/", folder != "." {
      missing.append(folder)
      folder = parent(of: folder)
    }
    for folder in missing.reversed() where mkdir(folder, 0o700) != 0 && errno != EEXIST {
      throw StoreFailure(systemError: errno, path: path)
    }
  }

  /// Brings the names of new files in the folder of a file onto the disk.
  static func synchronize(for path: String) {
    let descriptor = open(parent(of: path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Whether there is something at the path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Copies a journal and its write-ahead log to a private folder, passes the copy to `use`, and
  /// removes it.
  static func withCopy<Result>(
    of journal: String, _ use: (String) throws(StoreFailure) -> Result
  ) throws(StoreFailure) -> Result {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/iskra-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw StoreFailure(systemError: errno, path: journal) }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let copy = "\(folder)/journal.sqlite"
    defer {
      for ending in ["", "-wal", "-shm"] { unlink(copy + ending) }
      rmdir(folder)
    }
    try copyFile(journal, to: copy)
    if exists(journal + "-wal") { try copyFile(journal + "-wal", to: copy + "-wal") }
    return try use(copy)
  }

  private static func copyFile(_ source: String, to target: String) throws(StoreFailure) {
    let input = open(source, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else {
      throw .failed(path: source, reason: String(cString: strerror(errno)))
    }
    defer { close(input) }
    let output = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard output >= 0 else { throw StoreFailure(systemError: errno, path: target) }
    defer { close(output) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(input, &buffer, buffer.count)
      if count == 0 { return }
      guard count > 0 else { throw .failed(path: source, reason: String(cString: strerror(errno))) }
      var written = 0
      while written < count {
        let step = buffer.withUnsafeBytes { bytes in
          write(output, bytes.baseAddress?.advanced(by: written), count - written)
        }
        guard step > 0 else { throw StoreFailure(systemError: errno, path: target) }
        written += step
      }
    }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
