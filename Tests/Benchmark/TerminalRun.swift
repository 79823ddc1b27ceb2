import CPseudoTerminal
import Foundation

/// The program in a pseudo-terminal of 80×24, timed from outside.
enum TerminalRun {
  enum Failure: Error {
    case cannotStart(Int32)
  }

  /// From starting the program to the last byte of its first frame.
  static func firstFrame(
    _ program: String, data: String
  ) throws -> (milliseconds: Double, bytes: Int) {
    let began = pseudo_terminal_milliseconds()
    var terminal = try start(program, data: data)
    let (last, bytes) = drain(&terminal, quiet: 120, patience: 5000)
    pseudo_terminal_close(&terminal, 1000)
    return (last - began, bytes)
  }

  /// Cursor moves up and down the list, one at a time.
  static func keys(
    _ program: String, data: String, count: Int
  ) throws -> (milliseconds: [Double], bytes: [Int], residentKilobytes: Int) {
    var terminal = try start(program, data: data)
    _ = drain(&terminal, quiet: 150, patience: 5000)
    var times: [Double] = []
    var sizes: [Int] = []
    for position in 0..<count {
      let key: [UInt8] = [position % 16 < 8 ? 0x6A : 0x6B]
      let began = pseudo_terminal_milliseconds()
      pseudo_terminal_write(&terminal, key, 1)
      let (last, bytes) = drain(&terminal, quiet: 6, patience: 1000)
      times.append(last - began)
      sizes.append(bytes)
    }
    let resident = residentKilobytes(of: terminal.process)
    pseudo_terminal_close(&terminal, 1000)
    return (times, sizes, resident)
  }

  private static func start(_ program: String, data: String) throws -> pseudo_terminal {
    var terminal = pseudo_terminal()
    let arguments = [program, "--data", data, "--seed", "1", "--now", "2026-11-25T10:00:00Z"]
    let environment = ["TERM=xterm-256color", "LANG=C.UTF-8", "TZ=UTC", "HOME=\(data)"]
    let status = withCStrings(arguments) { arguments in
      withCStrings(environment) { environment in
        var plan = pseudo_terminal_plan()
        plan.path = UnsafePointer(arguments[0])
        plan.arguments = arguments
        plan.environment = environment
        plan.rows = 24
        plan.columns = 80
        plan.messages = -1
        return pseudo_terminal_start(&terminal, &plan)
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

  private static func residentKilobytes(of process: pid_t) -> Int {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line.flatMap { $0.split(separator: " ").dropFirst().first }.flatMap { Int($0) } ?? 0
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
