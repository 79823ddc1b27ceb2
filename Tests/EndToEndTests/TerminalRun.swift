import CPseudoTerminal
import Foundation
import Testing

/// A run of the program in a pseudo-terminal, with a person in front of it.
///
/// Nothing here sleeps for a fixed time: every wait is for something to happen.
final class TerminalRun {
  private(set) var screen: EmulatedScreen
  private let folder: Folder
  private var terminal = pseudo_terminal()
  /// How many bytes the program has written.
  private(set) var bytes = 0
  /// The exit status; `nil` while the program runs.
  private var status: Int32?

  /// Starts the program, with some variables changed, or removed if `nil`.
  ///
  /// Under job control a small shell stands above it, so that it can be stopped.
  init(
    _ arguments: [String] = [], in folder: Folder, environment: [String: String?] = [:],
    rows: Int = Program.rows, columns: Int = Program.columns, jobControl: Bool = false
  ) throws {
    self.folder = folder
    screen = EmulatedScreen(rows: rows, columns: columns)
    let words = Program.arguments(arguments, in: folder)
    let variables = Program.environment(in: folder, changing: environment)
    let failure = withCStrings(words) { words in
      withCStrings(variables.map { "\($0)=\($1)" }) { variables in
        Program.path.withCString { path in
          folder.path.withCString { folder in
            var plan = pseudo_terminal_plan(
              path: path, arguments: words, environment: variables, folder: folder,
              rows: Int32(rows), columns: Int32(columns),
              job_control: jobControl, messages: -1)
            return pseudo_terminal_start(&terminal, &plan)
          }
        }
      }
    }
    try #require(failure == 0)
  }

  deinit { pseudo_terminal_close(&terminal, 0) }

  // MARK: Acting

  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    #expect(pseudo_terminal_write(&terminal, bytes, bytes.count) == bytes.count)
  }

  func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    #expect(pseudo_terminal_resize(&terminal, Int32(rows), Int32(columns)) == 0)
  }

  func send(_ signal: Int32) { #expect(pseudo_terminal_signal(&terminal, signal) == 0) }

  /// Closes the window.
  func hangUp() { pseudo_terminal_hang_up(&terminal) }

  func spoilScreen() { screen.spoil() }

  // MARK: Waiting

  /// Waits until the screen shows a text, in one line or broken.
  func shows(_ text: String) throws { try waits(for: "'\(text)'") { $0.says(text) } }

  /// Waits until the screen is as wanted, also after what the program had begun to write.
  func waits(
    for what: String, within seconds: Double = 10, until isAsWanted: (EmulatedScreen) -> Bool
  ) throws {
    let end = pseudo_terminal_milliseconds() + seconds * 1000
    while true {
      let hasEnded = hasEnded()
      let isThere = isAsWanted(screen)
      if pump(hasEnded ? 0 : isThere ? 10 : 50) > 0 { continue }
      if isThere { return }
      guard !hasEnded, pseudo_terminal_milliseconds() < end else {
        throw Disappointment(awaited: what, status: status, screen: screen)
      }
    }
  }

  /// Waits until nothing has been written for a moment.
  func settles() { while pump(60) > 0 {} }

  /// Lets the moment pass in which a key is taken for one typed before the question was there.
  func rests() {
    let end = pseudo_terminal_milliseconds() + 150
    while pseudo_terminal_milliseconds() < end { _ = pump(10) }
  }

  /// Waits for the program's end; its exit status.
  func ends(within seconds: Double = 10) throws -> Int32 {
    let end = pseudo_terminal_milliseconds() + seconds * 1000
    while !hasEnded() {
      guard pseudo_terminal_milliseconds() < end else {
        throw Disappointment(awaited: "the end", status: nil, screen: screen)
      }
      _ = pump(5)
    }
    while pump(0) > 0 {}
    return status ?? 0
  }

  private func hasEnded() -> Bool {
    var found: Int32 = 0
    if status == nil, pseudo_terminal_wait(&terminal, 0, &found) == 0 { status = found }
    return status != nil
  }

  /// Waits until the program has stopped and the shell has the terminal.
  func stops() throws {
    try #require(pseudo_terminal_wait_stopped(&terminal, 10_000))
    settles()
  }

  func continues() { #expect(pseudo_terminal_continue(&terminal) == 0) }

  /// Whether the line discipline is set as before the start.
  var hasModesOfBefore: Bool {
    var now = pseudo_terminal_modes()
    return pseudo_terminal_get_modes(&terminal, &now) == 0
      && pseudo_terminal_same_modes(&terminal.before, &now)
  }

  /// Takes what the program writes within some milliseconds.
  ///
  /// - Returns: The number of bytes; -1 if there is no terminal any more.
  private func pump(_ milliseconds: Int32) -> Int {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = pseudo_terminal_read(&terminal, &bytes, bytes.count, milliseconds)
    if count > 0 {
      self.bytes += count
      screen.feed(bytes.prefix(count))
    }
    return count
  }
}

/// Something that was waited for did not happen.
struct Disappointment: Error, CustomStringConvertible {
  let awaited: String
  let status: Int32?
  let screen: EmulatedScreen

  var description: String {
    let end = status.map { " before the end with status \($0)" } ?? ""
    return "waited in vain for \(awaited)\(end); \(screen.testDescription)"
  }
}

/// What keys send.
enum Keys {
  static let enter = "\r"
  static let escape = "\u{1B}"
  static let down = "\u{1B}OB"
  static let right = "\u{1B}OC"
  static let control = (c: "\u{3}", l: "\u{C}", z: "\u{1A}")
}
