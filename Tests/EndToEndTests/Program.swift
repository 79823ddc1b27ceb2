import Foundation

/// The built program, and the world it runs in: the only place where that is pinned.
enum Program {
  /// Beside the tests, unless `ISKRA_PROGRAM` names another one.
  static let path: String = {
    if let path = ProcessInfo.processInfo.environment["ISKRA_PROGRAM"] { return path }
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return (tests as NSString).deletingLastPathComponent + "/iskra"
  }()

  static let rows = 24
  static let columns = 80
  static let now = "2026-11-25T09:00:00Z"
  static let seed = "7"

  /// The whole command line: data, time and chance go behind what is asked for.
  static func arguments(_ arguments: [String], in folder: Folder) -> [String] {
    ["iskra"] + arguments + ["--data", folder.data, "--now", now, "--seed", seed]
  }

  /// The whole environment, with some variables changed, or removed if `nil`.
  static func environment(
    in folder: Folder, changing changes: [String: String?] = [:]
  ) -> [String: String] {
    var environment: [String: String?] = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "TZ": "UTC", "HOME": folder.path,
      "TMPDIR": folder.path, "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
    ]
    environment.merge(changes) { $1 }
    return environment.compactMapValues(\.self)
  }
}
