internal import CNcurses
internal import CTerminal
internal import Screen

extension CursesTerminal {
  /// A variable of the environment.
  static func variable(_ name: String) -> String? {
    ct_environment(name).map { String(cString: $0) }
  }

  /// The terminal to use for a name in `TERM`, and that name if it was unknown.
  ///
  /// Every terminal that calls itself `xterm-` something understands xterm.
  static func chooseName(
    _ wanted: String
  ) throws(TerminalFailure) -> (name: String, unknown: String?) {
    guard !wanted.isEmpty else { throw .unknownTerminal(wanted) }
    switch nc_describe(wanted) {
    case NC_KNOWN: return (wanted, nil)
    case NC_DUMB: throw .dumbTerminal(wanted)
    default: break
    }
    for name in ["xterm-256color", "xterm"] where wanted.hasPrefix("xterm-") {
      if nc_describe(name) == NC_KNOWN { return (name, wanted) }
    }
    throw .unknownTerminal(wanted)
  }

  /// Opens the screen, and gives the terminal back if that fails half-way.
  ///
  /// The order matters: see the comments of the C functions.
  static func open(
    _ name: String, _ farewell: [UInt8], _ colour: ColourChoice
  ) throws(TerminalFailure) -> ColourDepth {
    guard ct_modes_save(), ct_signals_install() else { throw .refused(name) }
    farewell.withUnsafeBytes {
      ct_guard_arm($0.bindMemory(to: CChar.self).baseAddress, $0.count)
    }
    ct_messages_hold()
    guard nc_open(name) == OK else {
      ct_messages_release()
      ct_guard_disarm()
      ct_signals_remove()
      throw .refused(name)
    }
    _ = ct_signals_install()
    let screen = nc_screen()
    raw()
    noecho()
    nonl()
    keypad(screen, true)
    // Curses would stop drawing when keys are waiting, and leave half a screen.
    typeahead(-1)
    guard colour.wantsColour(variable), has_colors(), start_color() == OK,
      use_default_colors() == OK
    else { return .mono }
    return ColourDepth(colours: Int(nc_colours()))
  }
}
