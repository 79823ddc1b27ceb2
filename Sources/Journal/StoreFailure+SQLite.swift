internal import GRDB
internal import Study

extension StoreFailure {
  /// What an error of SQLite means for the journal.
  init(_ error: DatabaseError, path: String) {
    let reason = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path, reason: reason)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
      self = .notWritable(path: path, reason: reason)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    default: self = .failed(path: path, reason: reason)
    }
  }

  /// Runs a piece of work on a journal and translates what it throws.
  static func translating<Result>(
    _ path: String, _ work: () throws -> Result
  ) throws(StoreFailure) -> Result {
    do {
      return try work()
    } catch let failure as StoreFailure {
      throw failure
    } catch let error as DatabaseError {
      throw StoreFailure(error, path: path)
    } catch {
      throw .failed(path: path, reason: "\(error)")
    }
  }
}
