import Foundation

/// A program that people know, measured in the same run: less, tig or htop.
struct Peer {
  let name: String
  private let words: [String]
  /// Two keys that move in it and back.
  let keys: (String, String)

  /// All of them, over a folder of data.
  static func all(folder: String) -> [Peer] {
    [
      Peer(name: "less", words: ["less", folder + "/decks/many.yaml"], keys: ("j", "k")),
      Peer(name: "tig", words: ["tig"], keys: ("j", "k")),
      Peer(name: "htop", words: ["htop", "-d", "100"], keys: ("\u{1B}OB", "\u{1B}OA")),
    ]
  }

  /// How it is started; `nil` where it is not installed.
  func plan(folder: String, rows: Int = 24, columns: Int = 80) -> TerminalRun.Plan? {
    let path = "/usr/bin/" + words[0]
    guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
    return TerminalRun.Plan(
      words: [path] + words.dropFirst(), folder: folder, rows: rows, columns: columns)
  }

  /// A thousand commits for tig to list; nothing without git.
  static func makeRepository(in folder: String) throws {
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
}
