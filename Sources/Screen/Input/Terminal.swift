/// A terminal as the rest of the program sees it: the port that a fake can fill.
///
/// All closures run on the main actor.
public struct Terminal: Sendable {
  /// The current size.
  public var size: @MainActor @Sendable () -> Size
  /// Shows a frame; only what differs from the last one is sent.
  public var paint: @MainActor @Sendable (Frame) -> Void
  /// Waits for events and returns all that are there.
  ///
  /// It waits at most so many milliseconds; with `nil`, until something comes. An empty answer means
  /// that the time is over.
  public var events: @MainActor @Sendable (_ timeout: Int?) -> [TerminalEvent]
  /// Gives the terminal back, stops the program as Ctrl-Z does and returns when it runs again.
  public var suspend: @MainActor @Sendable () -> Void
  /// Gives the terminal to another program, waits for its end and takes the terminal back.
  ///
  /// The words are the program with its arguments; the answer is its exit status, 127 if it cannot be
  /// run. Afterwards everything is to be painted anew.
  public var run: @MainActor @Sendable (_ words: [String]) -> Int32
  /// Ends the wait for events, which then reports `.woken`; from any thread.
  ///
  /// `nil` if the terminal cannot be woken: nothing can go on beside it.
  public var wake: (@Sendable () -> Void)?
  /// Sends the whole screen again, for the case that something else wrote to it.
  public var redraw: @MainActor @Sendable () -> Void
  /// Changes the theme from the next frame on.
  public var setTheme: @MainActor @Sendable (Theme) -> Void
  /// Gives the terminal back for good; calling it again does nothing.
  public var close: @MainActor @Sendable () -> Void

  /// Creates a terminal from its parts.
  public init(
    size: @escaping @MainActor @Sendable () -> Size,
    paint: @escaping @MainActor @Sendable (Frame) -> Void,
    events: @escaping @MainActor @Sendable (_ timeout: Int?) -> [TerminalEvent],
    suspend: @escaping @MainActor @Sendable () -> Void = {},
    run: @escaping @MainActor @Sendable (_ words: [String]) -> Int32 = { _ in 127 },
    wake: (@Sendable () -> Void)? = nil,
    redraw: @escaping @MainActor @Sendable () -> Void = {},
    setTheme: @escaping @MainActor @Sendable (Theme) -> Void = { _ in },
    close: @escaping @MainActor @Sendable () -> Void = {}
  ) {
    self.size = size
    self.paint = paint
    self.events = events
    self.suspend = suspend
    self.run = run
    self.wake = wake
    self.redraw = redraw
    self.setTheme = setTheme
    self.close = close
  }
}
