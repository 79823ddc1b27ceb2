/// Why there can be no screen.
public nonisolated enum TerminalFailure: Error, Equatable, Sendable {
  /// Input or output is not a terminal.
  case notATerminal
  /// The terminal database has no entry of this name; the name is empty if `TERM` is not set.
  case unknownTerminal(String)
  /// The terminal cannot move its cursor or clear its screen.
  case dumbTerminal(String)
  /// The system refused what a screen needs: modes, a pipe or memory.
  case refused(String)
}
