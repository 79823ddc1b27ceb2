internal import Foundation
internal import Synchronization

/// A line on a terminal's standard error that says what takes its time, and how long.
enum ProgressLine {
  /// Does the work, and shows the line if it takes longer than half a second.
  ///
  /// The line is gone at the end. Nothing is shown where standard error is no terminal.
  static func during<Result>(_ title: String, _ work: () throws -> Result) rethrows -> Result {
    guard isatty(2) == 1 else { return try work() }
    let line = Line(title)
    line.begin()
    defer { line.end() }
    return try work()
  }

  private final class Line: Sendable {
    private let title: String
    private let isOver = Mutex(false)

    init(_ title: String) {
      self.title = title
    }

    func begin() {
      let start = ContinuousClock.now
      Thread.detachNewThread { [self] in
        while true {
          Thread.sleep(forTimeInterval: 0.5)
          let isOver = isOver.withLock { isOver in
            if !isOver {
              let seconds = (ContinuousClock.now - start).components.seconds
              Output.complain("\(title) … \(seconds) s", end: "\r")
            }
            return isOver
          }
          if isOver { return }
        }
      }
    }

    func end() {
      isOver.withLock { isOver in
        isOver = true
        // Back to the first column, and the rest of the line erased (ECMA-48: EL).
        Output.complain("\r\u{1B}[K", end: "")
      }
    }
  }
}
