import CPseudoTerminal
import Foundation
import Testing

/// A run of the program in a pseudo-terminal, with a person in front of it.
///
/// Nothing here sleeps for a fixed time: every wait is for something to happen.
final class TerminalRun {
  private(set) var screen: EmulatedScreen
  private var terminal = pseudo_terminal()
  private var isRunning = true

  /// Starts the program.
  ///
  /// - Parameters:
  ///   - arguments: The command line without the pinned options.
  ///   - folder: Where it runs.
  ///   - environment: Variables to change, or to remove if `nil`.
  ///   - jobControl: Whether there is a shell above, so that Ctrl-Z works.
  init(
    _ arguments: [String] = [], in folder: Folder, environment: [String: String?] = [:],
    jobControl: Bool = false
  ) throws {
    screen = EmulatedScreen(rows: Program.rows, columns: Program.columns)
    let variables = Program.environment(in: folder, changing: environment)
    var words = Program.arguments(arguments, in: folder).map { strdup($0) } + [nil]
    var assignments = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { (words + assignments).forEach { free($0) } }
    let failure = Program.path.withCString { path in
      folder.path.withCString { folder in
        words.withUnsafeMutableBufferPointer { words in
          assignments.withUnsafeMutableBufferPointer { assignments in
            var plan = pseudo_terminal_plan(
              path: path, arguments: words.baseAddress, environment: assignments.baseAddress,
              folder: folder, rows: Int32(Program.rows), columns: Int32(Program.columns),
              job_control: jobControl, messages: -1)
            return pseudo_terminal_start(&terminal, &plan)
          }
        }
      }
    }
    try #require(failure == 0)
  }

  deinit { pseudo_terminal_close(&terminal, isRunning ? 0 : 1000) }

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

  /// Waits until the screen shows a text.
  func shows(_ text: String, within seconds: Double = 20) throws {
    try waits(for: "'\(text)'", within: seconds) { $0.text.contains(text) }
  }

  /// Waits until the screen is as wanted.
  func waits(
    for what: String, within seconds: Double = 20, until isAsWanted: (EmulatedScreen) -> Bool
  ) throws {
    let end = pseudo_terminal_milliseconds() + seconds * 1000
    while !isAsWanted(screen) {
      guard pseudo_terminal_milliseconds() < end, pump(50) >= 0 else {
        throw Disappointment(awaited: what, screen: screen.text)
      }
    }
  }

  /// Waits until nothing has been written for a moment.
  func settles() { while pump(60) > 0 {} }

  /// Waits for the program's end; its exit status.
  func ends(within seconds: Double = 20) throws -> Int32 {
    let end = pseudo_terminal_milliseconds() + seconds * 1000
    var status: Int32 = -1
    while pseudo_terminal_wait(&terminal, 0, &status) != 0 {
      guard pseudo_terminal_milliseconds() < end else {
        throw Disappointment(awaited: "the end", screen: screen.text)
      }
      if pump(5) < 0 { _ = poll(nil, 0, 5) }
    }
    isRunning = false
    settles()
    return status
  }

  /// Waits until the program has stopped and the shell has the terminal.
  func stops() throws {
    try #require(pseudo_terminal_wait_stopped(&terminal, 20_000))
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
    if count > 0 { screen.feed(bytes.prefix(count)) }
    return count
  }
}

/// Something that was waited for did not happen.
struct Disappointment: Error, CustomStringConvertible {
  let awaited: String
  let screen: String

  var description: String { "waited in vain for \(awaited); the screen:\n\(screen)" }
}

/// What keys send.
enum Keys {
  static let enter = "\r"
  static let down = "\u{1B}OB"
  static let right = "\u{1B}OC"
  static let control = (c: "\u{3}", l: "\u{C}", z: "\u{1A}")
}
