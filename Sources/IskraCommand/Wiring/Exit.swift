internal import ArgumentParser
internal import CursesTerminal
internal import Foundation
internal import Interchange
internal import Study
internal import StudyScreens

/// Exit codes, after sysexits(3).
enum ExitStatus {
  static let usage: Int32 = 64
  static let badData: Int32 = 65
  static let noInput: Int32 = 66
  static let noTerminal: Int32 = 69
  static let cannotCreate: Int32 = 73
  static let io: Int32 = 74
  static let locked: Int32 = 75
}

/// Ends the command with a sentence on stderr.
func fail(_ sentence: String, _ status: Int32) -> ExitCode {
  Output.complain("iskra: \(sentence)")
  return ExitCode(status)
}

/// Standard output and error.
///
/// Everything printed goes through here.
enum Output {
  /// Prints a line on standard output.
  ///
  /// Ends the program if nobody reads any more.
  static func line(_ text: String) {
    write(text + "\n", to: 1)
  }

  /// Prints text without a line break.
  static func text(_ text: String) { write(text, to: 1) }

  /// Prints a line on standard error.
  static func complain(_ text: String, end: String = "\n") { write(text + end, to: 2) }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }
}
