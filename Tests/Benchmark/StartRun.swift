import Foundation

/// From the start of a program to the last byte of its first frame, and what it does when left alone.
enum StartRun {
  private static let count = 20
  /// Milliseconds.
  private static let aim = 50.0

  /// Prints the first frame over 10 000 cards, beside less, tig and htop.
  ///
  /// The programs are started by turns, so that a slow moment of the machine strikes all.
  static func print(_ program: String, data: String) throws {
    let peers = Peer.all(folder: data)
    var plans = [("iskra", TerminalRun.Plan?.some(.iskra(program, data: data)))]
    plans += peers.map { ($0.name, $0.plan(folder: data)) }
    var times: [[Double]] = plans.map { _ in [] }
    for _ in 0..<count {
      for (position, (_, plan)) in plans.enumerated() {
        guard let plan else { continue }
        var run = try TerminalRun(plan)
        times[position].append(run.firstFrame)
        run.close()
      }
    }
    let less = Figures(times[1])
    Swift.print("first frame, 10 000 cards and 100 000 answers, n = \(count)")
    for (position, (name, plan)) in plans.enumerated() {
      guard plan != nil else {
        Swift.print("  \(name.padded) not installed")
        continue
      }
      let found = Figures(times[position])
      let verdict =
        position == 0
        ? "; aim \(Int(aim)) ms: \(found.median <= aim ? "kept" : "missed")"
          + found.ratio(to: less, name: "less") : ""
      Swift.print("  \(name.padded) \(found.text(" ms"))\(verdict)")
    }
  }

  /// Prints bytes and wake-ups of ten seconds without a key.
  static func printIdle(_ program: String, data: String) throws {
    var idle = try TerminalRun(.iskra(program, data: data))
    // What is prepared beside the first screen is done by then.
    _ = idle.idle(seconds: 5)
    let found = idle.idle(seconds: 10)
    let isKept = found.bytes == 0 && found.wakeUps == 0
    Swift.print(
      "ten idle seconds         \(found.bytes) bytes, \(found.wakeUps) wake-ups; aim 0 and 0: "
        + (isKept ? "kept" : "missed"))
    idle.close()
  }
}

extension String {
  /// The name at the beginning of a line.
  var padded: String { padding(toLength: 16, withPad: " ", startingAt: 0) }
}
