/// Something that happened at the terminal.
public enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A button was pressed or the wheel turned.
  case mouse(Mouse)
  /// Text was pasted; line breaks are `\n`, everything else arrives as pasted.
  case paste(String)
  /// The window has a new size.
  case resize(Size)
  /// The program runs again after it was stopped; the screen has been restored.
  case resumed
  /// Someone asks the program to end.
  case signal(Signal)
  /// No more input can come: the terminal is gone. Close and end; asking again repeats this.
  case endOfInput
  /// Another thread asked for attention.
  case woken
}

/// A mouse action and the cell under the pointer.
public struct Mouse: Hashable, Sendable {
  /// What a mouse can do here.
  public enum Action: Hashable, Sendable {
    /// The main button went down.
    case press
    /// The wheel turned away from the person.
    case wheelUp
    /// The wheel turned towards the person.
    case wheelDown
  }

  /// What was done.
  public var action: Action
  /// Where, with the top left cell as 0, 0.
  public var position: Position

  /// Creates a mouse action.
  public init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }
}

/// A request to end.
public enum Signal: Int, CaseIterable, Hashable, Sendable {
  /// The terminal went away: SIGHUP.
  case hangup = 1
  /// Ctrl-C from outside: SIGINT.
  case interrupt = 2
  /// SIGQUIT.
  case quit = 3
  /// SIGTERM.
  case terminate = 15

  /// The exit status that tells a shell which signal ended the program: 128 and its number.
  public var exitStatus: Int32 { Int32(128 + rawValue) }
}
