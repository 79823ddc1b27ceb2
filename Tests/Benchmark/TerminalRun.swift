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

  /// What a number of keys took.
  struct Measured {
    /// Of each key that was answered, from the press to the last byte.
    var milliseconds: [Double] = []
    /// Of every key.
    var bytes: [Int] = []
    /// Which key was answered last of all, from 0.
    var slowest = 0

    /// Of the keys that were answered.
    var medianBytes: Int {
      let answered = bytes.filter { $0 > 0 }.sorted()
      return answered.isEmpty ? 0 : answered[answered.count / 2]
    }

    /// A key that changes nothing is answered by nothing.
    mutating func add(_ time: Double, _ count: Int) {
      bytes.append(count)
      guard count > 0 else { return }
      if time > milliseconds.max() ?? 0 { slowest = bytes.count - 1 }
      milliseconds.append(time)
    }
  }

  /// Presses keys one at a time, after each waiting until nothing comes any more.
  mutating func press(_ keys: [String], quiet: Int32 = 150) {
    for key in keys {
      Self.write(key, &terminal)
      _ = Self.drain(&terminal, quiet: quiet, patience: 3000)
    }
  }

  /// Presses two keys by turns, so many times each, and measures each to its last byte.
  mutating func measure(_ keys: (String, String), count: Int, turn: Int = 8) -> Measured {
    var measured = Measured()
    for position in 0..<count {
      let key = position % (2 * turn) < turn ? keys.0 : keys.1
      let (time, bytes) = timed(key, quiet: 6, patience: 60)
      measured.add(time, bytes)
    }
    return measured
  }

  /// Leaves a screen and opens it again, and measures the opening.
  mutating func measureOpening(_ key: String, back: String, count: Int) -> Measured {
    var measured = Measured()
    for _ in 0..<count {
      press([back], quiet: 20)
      let (time, bytes) = timed(key, quiet: 20, patience: 3000)
      measured.add(time, bytes)
    }
    return measured
  }

  private mutating func timed(
    _ key: String, quiet: Int32, patience: Int32
  ) -> (milliseconds: Double, bytes: Int) {
    let began = pseudo_terminal_milliseconds()
    Self.write(key, &terminal)
    let (last, bytes) = Self.drain(&terminal, quiet: quiet, patience: patience)
    return (last - began, bytes)
  }

  /// What is written in some seconds without a key, and how often a thread of the program woke up.
  mutating func idle(seconds: Int32) -> (bytes: Int, wakeUps: Int) {
    let before = sleeps
    let bytes = Self.drain(&terminal, quiet: 50, patience: seconds * 1000).bytes
    return (bytes, sleeps - before)
  }

  /// How often the threads of the program gave the processor away to wait for something.
  private var sleeps: Int {
    let tasks = "/proc/\(terminal.process)/task"
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
    return threads.reduce(0) {
      $0 + Self.number(after: "voluntary_ctxt_switches:", in: "\(tasks)/\($1)/status")
    }
  }

  var residentKilobytes: Int {
    Self.number(after: "VmRSS:", in: "/proc/\(terminal.process)/status")
  }

  /// A number in a file of the system; 0 if it is not there.
  private static func number(after label: String, in path: String) -> Int {
    let status = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix(label) }
    return line.flatMap { $0.split(whereSeparator: \.isWhitespace).dropFirst().first }
      .flatMap { Int($0) } ?? 0
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
