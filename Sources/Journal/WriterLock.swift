internal import Study

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The right to write a journal.
///
/// One program has it at a time.
///
/// A lock on a file beside the journal, held as long as the value lives. The system takes it back
/// when the process ends, however it ends; the empty file may stay.
final class WriterLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock without waiting.
  ///
  /// - Throws: `locked` if another program has it, also if this program took it before.
  init(of journal: String) throws(StoreFailure) {
    let opened = open(journal + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw StoreFailure(systemError: errno, path: journal) }
    while flock(opened, LOCK_EX | LOCK_NB) != 0 {
      let error = errno
      if error == EINTR { continue }
      close(opened)
      if error == EWOULDBLOCK { throw .locked(path: journal) }
      throw StoreFailure(systemError: error, path: journal)
    }
    descriptor = opened
  }

  deinit { close(descriptor) }
}

extension StoreFailure {
  /// What an error of the system means when something beside the journal is made or opened.
  init(systemError: Int32, path: String) {
    let reason = String(cString: strerror(systemError))
    switch systemError {
    case EACCES, EPERM, EROFS, ENOTDIR, EEXIST, EISDIR, ENAMETOOLONG, ELOOP, ENOENT:
      self = .notWritable(path: path, reason: reason)
    case ENOSPC, EDQUOT: self = .diskFull(path: path)
    default: self = .failed(path: path, reason: reason)
    }
  }
}
