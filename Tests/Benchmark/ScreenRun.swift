import Foundation

/// Every screen over 10 000 cards, and other programs beside it.
enum ScreenRun {
  /// The way to a screen, and two keys that move in it and back.
  private static let screens: [(name: String, way: [String], keys: (String, String))] = [
    ("home", [], ("j", "k")),
    // The words, whose questions have options; the pause lets the question settle.
    ("question", ["\u{1B}OB", "\r"], ("j", "k")),
    ("verdict", ["\u{1B}OB", "\r", "0"], ("j", "k")),
    ("cards", ["c"], ("j", "k")),
    ("cards, typing", ["/"], ("7", "\u{7F}")),
    ("card", ["c", "\r"], ("j", "k")),
    ("entity", ["/", "t", "o", "w", "n", "\r", "i"], ("j", "k")),
    ("timeline", ["t"], ("j", "k")),
    ("timeline, zoom", ["t"], ("+", "-")),
    ("progress", ["p"], ("j", "k")),
    ("quiz", ["z"], ("j", "k")),
    ("settings", [","], ("j", "k")),
    ("help", ["?"], ("j", "k")),
  ]

  static func print(_ program: String, data: String) throws {
    let starts = try (0..<20).map { _ in
      var run = try TerminalRun(.iskra(program, data: data))
      defer { run.close() }
      return run.firstFrame
    }
    try makeRepository(in: data)
    Swift.print("first frame, 10 000      \(Figures(starts).text(" ms")), n = 20")
    var idle = try TerminalRun(.iskra(program, data: data))
    Swift.print("bytes in 10 idle seconds \(idle.idleBytes(seconds: 10))")
    idle.close()
    for (rows, columns) in [(24, 80), (60, 200)] {
      Swift.print("\(columns)x\(rows)")
      for screen in screens {
        var run = try TerminalRun(
          .iskra(program, data: data, rows: rows, columns: columns))
        run.press(screen.way)
        let found = run.measure(screen.keys, count: 160)
        line(screen.name, found)
        run.close()
      }
      try printPeers(folder: data, rows: rows, columns: columns)
    }
  }

  /// A thousand commits for tig to list; nothing without git.
  private static func makeRepository(in folder: String) throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/git") else { return }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c",
      """
      git init -q . && i=0
      while [ $i -lt 1000 ]; do
        i=$((i + 1))
        printf 'commit refs/heads/main\ncommitter A <a@example.org> %d +0000\ndata 9\nno. %04d\n\n' \
          $((1700000000 + i)) $i
      done | git fast-import --quiet && git symbolic-ref HEAD refs/heads/main
      """,
    ]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    try process.run()
    process.waitUntilExit()
  }

  /// less, tig and htop, as far as they are there.
  private static func printPeers(folder: String, rows: Int, columns: Int) throws {
    let arrows = ("\u{1B}OB", "\u{1B}OA")
    let peers: [(words: [String], keys: (String, String))] = [
      (["/usr/bin/less", folder + "/decks/many.yaml"], ("j", "k")),
      (["/usr/bin/tig"], ("j", "k")),
      (["/usr/bin/htop", "-d", "100"], arrows),
    ]
    for peer in peers where FileManager.default.isExecutableFile(atPath: peer.words[0]) {
      var plan = TerminalRun.Plan(words: peer.words, folder: folder)
      plan.rows = rows
      plan.columns = columns
      var run = try TerminalRun(plan)
      let name = peer.words[0].split(separator: "/").last.map(String.init) ?? ""
      line("(\(name))", run.measure(peer.keys, count: 160))
      run.close()
    }
  }

  private static func line(_ name: String, _ found: (milliseconds: [Double], bytes: [Int])) {
    let padded = name.padding(toLength: 16, withPad: " ", startingAt: 0)
    let bytes = found.bytes.filter { $0 > 0 }.sorted()
    let median = bytes.isEmpty ? 0 : bytes[bytes.count / 2]
    Swift.print(
      "  \(padded) \(Figures(found.milliseconds).text(" ms")), \(median) bytes, "
        + "n = \(found.milliseconds.count)")
  }
}
