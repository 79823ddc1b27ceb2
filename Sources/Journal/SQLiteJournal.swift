internal import GRDB
internal import Study
internal import Synchronization

/// An open journal file.
final class SQLiteJournal: Sendable {
  /// The file, for failures.
  let path: String
  /// The connection.
  ///
  /// Each call is one transaction.
  let queue: DatabaseQueue
  /// The right to write; `nil` when opened for reading.
  let lock: WriterLock?
  /// The schedulers whose records the cache holds; `nil` until this program asked for records.
  let keptScheduler = Mutex<String?>(nil)

  private init(path: String, queue: DatabaseQueue, lock: WriterLock?) {
    self.path = path
    self.queue = queue
    self.lock = lock
  }

  deinit {
    // Before the lock is released. If closing fails, the write-ahead log is read next time.
    try? queue.close()
  }

  /// Opens a journal for writing.
  static func writing(_ path: String) throws(StoreFailure) -> SQLiteJournal {
    try JournalFolder.make(for: path)
    let lock = try WriterLock(of: path)
    let isNew = !JournalFolder.exists(path)
    let queue = try StoreFailure.translating(path) {
      let queue = try DatabaseQueue(path: path, configuration: writable)
      if try queue.read({ try Schema.standing(of: $0, path: path) }) == .older {
        try Schema.migrator.migrate(queue)
      }
      try queue.write { try nameDevice($0) }
      return queue
    }
    if isNew { JournalFolder.synchronize(for: path) }
    return SQLiteJournal(path: path, queue: queue, lock: lock)
  }

  /// Opens a journal for reading, by a copy in memory where there is no other way.
  static func reading(_ path: String) throws(StoreFailure) -> SQLiteJournal {
    let queue: DatabaseQueue
    if JournalFolder.exists(path) {
      do throws(StoreFailure) {
        queue = try readable(path)
      } catch .notWritable {
        // Reading a write-ahead log needs a file beside the journal that cannot be made here.
        queue = try JournalFolder.withCopy(of: path) { copy throws(StoreFailure) in
          try snapshot(of: copy, path: path)
        }
      }
    } else {
      queue = try StoreFailure.translating(path) { try migrated(DatabaseQueue()) }
    }
    return SQLiteJournal(path: path, queue: queue, lock: nil)
  }

  private static func readable(_ path: String) throws(StoreFailure) -> DatabaseQueue {
    try StoreFailure.translating(path) {
      let queue = try DatabaseQueue(path: path, configuration: readOnly)
      switch try queue.read({ try Schema.standing(of: $0, path: path) }) {
      case .current: return queue
      case .older:
        let copy = try DatabaseQueue()
        try queue.backup(to: copy)
        return try migrated(copy)
      }
    }
  }

  private static func snapshot(
    of file: String, path: String
  ) throws(StoreFailure) -> DatabaseQueue {
    try StoreFailure.translating(path) {
      let queue = try DatabaseQueue(path: file, configuration: writable)
      _ = try queue.read { try Schema.standing(of: $0, path: path) }
      let copy = try DatabaseQueue()
      try queue.backup(to: copy)
      try queue.close()
      return try migrated(copy)
    }
  }

  private static func migrated(_ queue: DatabaseQueue) throws -> DatabaseQueue {
    try Schema.migrator.migrate(queue)
    return queue
  }

  private static var readOnly: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    // A writer that closes or recovers the log excludes everybody for a moment.
    configuration.busyMode = .timeout(5)
    return configuration
  }

  private static var writable: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      // FULL: with a write-ahead log, NORMAL may lose the last answers in a power cut.
      try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    }
    return configuration
  }

  /// Gives a new journal the name of its device: 64 random bits.
  private static func nameDevice(_ database: Database) throws {
    var random = SystemRandomNumberGenerator()
    try database.execute(
      sql: "INSERT OR IGNORE INTO setting (name, value) VALUES ('device', ?)",
      arguments: [String(random.next(), radix: 36)])
  }
}
