internal import Foundation

/// What tells one state of a file from another without reading it.
///
/// Beside size and time of modification also what no program sets at will: the file's number and
/// the time of its last change, so that an older copy put in place of a deck is noticed too.
struct FileStamp: Hashable {
  /// What is compared.
  let text: String
  /// The time of modification in nanoseconds since 1970.
  let modified: Int

  /// The state of a file; `nil` if there is none.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  init(_ status: stat) {
    #if canImport(Darwin)
      let times = (status.st_mtimespec, status.st_ctimespec)
    #else
      let times = (status.st_mtim, status.st_ctim)
    #endif
    modified = Self.nanoseconds(times.0)
    let changed = Self.nanoseconds(times.1)
    text = "\(status.st_dev) \(status.st_ino) \(status.st_size) \(modified) \(changed)"
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }

  /// The running program; `nil` where the system does not tell which file it is.
  ///
  /// Part of the name of everything that is cached: another build may read the same deck otherwise.
  static let program = FileStamp(path: "/proc/self/exe")
}
