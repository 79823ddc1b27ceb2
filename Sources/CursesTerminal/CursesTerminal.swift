internal import CNcurses
internal import CTerminal
public import Screen

/// A screen on the terminal that the program was started in.
///
///     let terminal = try CursesTerminal()
///     defer { terminal.close() }
///     terminal.paint(frame)
///     let events = terminal.events(timeout: nil)
///
/// Curses draws; input is read and decoded here, because curses loses characters that arrive in two
/// parts and cannot tell the end of input from a pause. One terminal can be open at a time. However
/// the program ends, short of SIGKILL, the terminal is given back as it was.
@MainActor
public final class CursesTerminal {
  /// The terminal's name that is in use.
  public let name: String
  /// The name in `TERM`, if it was unknown and `name` stands in for it; worth a notice.
  public let unknownName: String?
  /// How many colours are in use.
  public let depth: ColourDepth

  let options: Options
  let switches: Switches
  /// Milliseconds to wait for the rest of an escape sequence.
  let escapeDelay: Int
  var looks: Looks
  var decoder: InputDecoder
  /// What the screen shows; `nil` if it has to be drawn anew.
  var shown: Canvas?
  var cursorIsVisible = false
  var mouseIsOn = false
  /// Events that happened outside `events`.
  var waiting: [TerminalEvent] = []
  /// When bytes came last, in milliseconds of a clock that only goes forward.
  var lastInput: Int64 = 0
  var isOpen = true
  private static var isTaken = false

  /// Takes the terminal: second screen, raw input, signals as events, stderr held back.
  public init(_ options: Options = Options()) throws(TerminalFailure) {
    precondition(!Self.isTaken, "one terminal at a time")
    guard ct_is_terminal() else { throw .notATerminal }
    _ = ct_locale_prepare()
    (name, unknownName) = try Self.chooseName(Self.variable("TERM") ?? "")
    let capabilities = Capabilities()
    switches = Switches(capabilities)
    decoder = InputDecoder(sequences: KeySequence.all(capabilities))
    escapeDelay = Self.variable("ESCDELAY").flatMap { Int($0) }.map { max(1, min($0, 5000)) } ?? 25
    self.options = options
    depth = try Self.open(name, switches.farewell, options.colour)
    looks = Looks(options.theme, depth)
    Self.isTaken = true
    curs_set(0)
    switchOn()
  }

  /// Gives the terminal back for good; calling it again does nothing.
  public func close() {
    guard isOpen else { return }
    leave()
    isOpen = false
    Self.isTaken = false
    ct_signals_remove()
  }

  /// Whether the person's character set is UTF-8; if not, screens should use ASCII symbols.
  public static var localeIsUTF8: Bool { ct_locale_prepare() }

  /// Lets other threads end the wait for events.
  public var waker: Waker { Waker() }

  /// The terminal as the port the rest of the program uses.
  public var terminal: Terminal {
    Terminal(
      size: { self.size }, paint: { self.paint($0) }, events: { self.events(timeout: $0) },
      suspend: { self.suspend() }, run: { self.run($0) },
      wake: { Waker().wake() }, redraw: { self.redraw() },
      setTheme: { self.setTheme($0) }, close: { self.close() })
  }

  /// The current size.
  public var size: Size {
    guard isOpen, let screen = nc_screen() else { return .zero }
    return Size(rows: Int(getmaxy(screen)), columns: Int(getmaxx(screen)))
  }
}
