internal import CTerminal
internal import Screen

extension CursesTerminal {
  /// Gives the terminal to another program, waits for its end and takes the terminal back.
  ///
  /// Ctrl-C and Ctrl-Z meanwhile mean the other program: its end by a signal ends nothing here, and
  /// when it stops, this program stops with it. Then `.resumed` and the size are the next events.
  ///
  /// - Parameter words: The program, found as the shell would find it, with its arguments.
  /// - Returns: The exit status; 128 and the number of the signal that ended it; 127 if it cannot be
  ///   run.
  public func run(_ words: [String]) -> Int32 {
    guard isOpen, !words.isEmpty else { return 127 }
    leave()
    defer { enter() }
    let bytes = words.flatMap { Array($0.utf8CString) }
    return bytes.withUnsafeBufferPointer { ct_run($0.baseAddress, Int32(words.count)) }
  }
}
