import CPseudoTerminal
import Foundation

/// A program in a pseudo-terminal, timed from outside.
struct TerminalRun {
  enum Failure: Error {
    case cannotStart(Int32)
  }

  /// What is started, and how large its window is.
  struct Plan {
    /// The program with its arguments.
    var words: [String]
    var folder: String
    var rows = 24
    var columns = 80

    /// iskra over a data folder, on a day that stands still.
    static func iskra(_ program: String, data: String, rows: Int = 24, columns: Int = 80) -> Plan {
      Plan(
        words: [program, "--data", data, "--seed", "1", "--now", "2026-11-25T10:00:00Z"],
        folder: data, rows: rows, columns: columns)
    }
  }

  private var terminal: pseudo_terminal
  /// Milliseconds from the start to the last byte of the first frame.
  private(set) var firstFrame = 0.0
  private(set) var firstBytes = 0

  /// Starts the program and takes its first frame.
  init(_ plan: Plan) throws {
    let began = pseudo_terminal_milliseconds()
    terminal = try Self.start(plan)
    let (last, bytes) = Self.drain(&terminal, quiet: 120, patience: 5000)
    firstFrame = last - began
    firstBytes = bytes
  }

  mutating func close() { pseudo_terminal_close(&terminal, 1000) }

  /// Presses keys one at a time, after each waiting until nothing comes any more.
  mutating func press(_ keys: [String], quiet: Int32 = 150) {
    for key in keys {
      Self.write(key, &terminal)
      _ = Self.drain(&terminal, quiet: quiet, patience: 300)
    }
  }

  /// Presses two keys by turns, eight times each, and measures each to its last byte.
  mutating func measure(
    _ keys: (String, String), count: Int
  ) -> (milliseconds: [Double], bytes: [Int]) {
    var times: [Double] = []
    var sizes: [Int] = []
    for position in 0..<count {
      let began = pseudo_terminal_milliseconds()
      Self.write(position % 16 < 8 ? keys.0 : keys.1, &terminal)
      let (last, bytes) = Self.drain(&terminal, quiet: 6, patience: 30)
      // A key that changes nothing is answered by nothing.
      if bytes > 0 { times.append(last - began) }
      sizes.append(bytes)
    }
    return (times, sizes)
  }

  /// Bytes written in some seconds without a key.
  mutating func idleBytes(seconds: Int32) -> Int {
    Self.drain(&terminal, quiet: 50, patience: seconds * 1000).bytes
  }

  var residentKilobytes: Int {
    let path = "/proc/\(terminal.process)/status"
    let status = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line.flatMap { $0.split(separator: " ").dropFirst().first }.flatMap { Int($0) } ?? 0
  }

  private static func write(_ keys: String, _ terminal: inout pseudo_terminal) {
    let bytes = Array(keys.utf8)
    pseudo_terminal_write(&terminal, bytes, bytes.count)
  }

  private static func start(_ plan: Plan) throws -> pseudo_terminal {
    var terminal = pseudo_terminal()
    let environment = ["TERM=xterm-256color", "LANG=C.UTF-8", "TZ=UTC", "HOME=\(plan.folder)"]
    let status = withCStrings(plan.words) { words in
      withCStrings(environment) { environment in
        plan.folder.withCString { folder in
          var start = pseudo_terminal_plan()
          start.path = UnsafePointer(words[0])
          start.arguments = words
          start.environment = environment
          start.folder = folder
          start.rows = Int32(plan.rows)
          start.columns = Int32(plan.columns)
          start.messages = -1
          return pseudo_terminal_start(&terminal, &start)
        }
      }
    }
    guard status == 0 else { throw Failure.cannotStart(status) }
    return terminal
  }

  /// Reads until nothing came for `quiet` milliseconds. The time of the last byte, and the count.
  private static func drain(
    _ terminal: inout pseudo_terminal, quiet: Int32, patience: Int32
  ) -> (last: Double, bytes: Int) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var last = pseudo_terminal_milliseconds()
    var bytes = 0
    while true {
      let count = pseudo_terminal_read(
        &terminal, &buffer, buffer.count, bytes == 0 ? patience : quiet)
      if count <= 0 { return (last, bytes) }
      last = pseudo_terminal_milliseconds()
      bytes += count
    }
  }

  /// Lends texts to C as an array that ends with null.
  private static func withCStrings<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = texts.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    return pointers.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else {
        preconditionFailure("an array with a null at its end")
      }
      return body(UnsafePointer(base))
    }
  }
}
