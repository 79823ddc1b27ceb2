/// A key as a person thinks of it, whatever bytes the terminal sent.
public enum Key: Hashable, Sendable {
  /// A key that types this character; a space is one too.
  case character(Character)
  /// Enter or Return, also Ctrl-J and Ctrl-M: terminals cannot tell them apart.
  case enter
  /// Escape.
  case escape
  /// Tab, also Ctrl-I.
  case tab
  /// Shift-Tab.
  case backTab
  /// Backspace, also Ctrl-H.
  case backspace
  /// Delete.
  case delete
  /// The arrow keys.
  case up, down, left, right
  /// The keys that jump.
  case home, end, pageUp, pageDown
  /// A function key, F1 being 1.
  case function(Int)
  /// A letter with Ctrl, always lower case.
  case control(Character)
  /// A character with Alt.
  case alt(Character)
}
