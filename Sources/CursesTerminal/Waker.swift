internal import CTerminal

/// Lets another thread end the wait for events: the terminal then reports `.woken`.
///
/// Several calls before the terminal looks count as one. A call while no terminal is open is kept
/// for the next one.
public nonisolated struct Waker: Sendable {
  /// Creates a waker; all wakers are alike.
  public init() {}

  /// Posts `.woken`; from any thread, without waiting.
  public func wake() { ct_wake() }
}
