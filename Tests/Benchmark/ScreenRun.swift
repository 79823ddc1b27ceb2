import Foundation

/// Every screen over 10 000 cards, and other programs beside it.
enum ScreenRun {
  /// The way to a screen, and two keys that move in it and back.
  private struct Screen {
    var name: String
    var way: [String]
    var keys = ("j", "k")
    /// After how many presses the second key takes over: 1 where there is little to move over.
    var turn = 8
    /// The key that leaves the screen for the one from which the last key of the way leads to it.
    var back: String?
  }

  private static let screens = [
    Screen(name: "home", way: [], turn: 1),
    // The words, whose questions have options.
    Screen(name: "question", way: ["\u{1B}OB", "\r"]),
    Screen(name: "verdict", way: ["\u{1B}OB", "\r", "0"]),
    Screen(name: "cards", way: ["c"], back: "q"),
    Screen(name: "cards, typing", way: ["/"], keys: ("7", "\u{7F}")),
    // The last card, which has a history.
    Screen(name: "card", way: ["c", "G", "\r"], back: "q"),
    Screen(name: "entity", way: ["/", "t", "o", "w", "n", "\r", "i"], turn: 1, back: "q"),
    Screen(name: "timeline", way: ["t"], back: "q"),
    Screen(name: "timeline, zoom", way: ["t"], keys: ("+", "-")),
    Screen(name: "progress", way: ["p"], back: "q"),
    Screen(name: "quiz", way: ["z"], turn: 1, back: "q"),
    Screen(name: "settings", way: [","], back: "q"),
    Screen(name: "help", way: ["?"], back: "q"),
  ]
  /// Bytes of a change of screen.
  private static let bytesAim = 4096

  /// Prints keys and changes of screen at both sizes.
  static func print(_ program: String, data: String) throws {
    for (rows, columns, aim) in [(24, 80, 3.0), (60, 200, 8.0)] {
      Swift.print("\(columns)x\(rows), key to last byte; aim p99 \(Int(aim)) ms")
      let less = try printPeers(folder: data, rows: rows, columns: columns)
      var changes: [String] = []
      for screen in screens {
        var run = try TerminalRun(.iskra(program, data: data, rows: rows, columns: columns))
        run.press(screen.way)
        let found = run.measure(screen.keys, count: 160, turn: screen.turn)
        line(screen.name, found, aim: aim, less: less)
        if let back = screen.back, let last = screen.way.last {
          let opened = run.measureOpening(last, back: back, count: 20)
          changes.append(change(screen.name, opened))
        }
        run.close()
      }
      Swift.print("\(columns)x\(rows), change of screen; aim \(bytesAim) bytes")
      changes.forEach { Swift.print($0) }
    }
  }

  /// Prints less, tig and htop; returns what less took.
  private static func printPeers(folder: String, rows: Int, columns: Int) throws -> Figures {
    var less = Figures([])
    for peer in Peer.all(folder: folder) {
      guard let plan = peer.plan(folder: folder, rows: rows, columns: columns) else {
        Swift.print("  \("(\(peer.name))".padded) not installed")
        continue
      }
      var run = try TerminalRun(plan)
      let found = run.measure(peer.keys, count: 160)
      if peer.name == "less" { less = Figures(found.milliseconds) }
      line("(\(peer.name))", found, aim: nil, less: nil)
      run.close()
    }
    return less
  }

  private static func line(
    _ name: String, _ found: TerminalRun.Measured, aim: Double?, less: Figures?
  ) {
    guard !found.milliseconds.isEmpty else {
      return Swift.print("  \(name.padded) nothing moves: everything is in sight")
    }
    let figures = Figures(found.milliseconds)
    var text = "  \(name.padded) \(figures.text(" ms")), \(found.medianBytes) bytes, "
    text += "n = \(found.milliseconds.count)"
    if let aim { text += figures.p99 <= aim ? "; kept" : "; missed by key \(found.slowest)" }
    if let less { text += figures.ratio(to: less, name: "less") }
    Swift.print(text)
  }

  private static func change(_ name: String, _ found: TerminalRun.Measured) -> String {
    let most = found.bytes.max() ?? 0
    return "  \(name.padded) \(Figures(found.milliseconds).text(" ms")), at most \(most) bytes: "
      + (most <= bytesAim ? "kept" : "missed")
  }
}
