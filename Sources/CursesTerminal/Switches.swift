/// The modes of a terminal that curses does not switch for us.
nonisolated struct Switches {
  /// Whether the terminal reports a mouse.
  let hasMouse: Bool
  /// Whether the terminal marks pasted text.
  let hasPaste: Bool
  /// Whether the terminal has a second screen, so that the first comes back at the end.
  let hasSecondScreen: Bool
  /// Bytes that make a terminal fit for a shell from any state.
  let farewell: [UInt8]

  static let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
  static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)
  static let pasteOn = Array("\u{1B}[?2004h".utf8)
  static let pasteOff = Array("\u{1B}[?2004l".utf8)

  /// Reads what the terminal described last can do.
  init(_ capabilities: Capabilities) {
    let kmous = capabilities.bytes("kmous")
    hasMouse = kmous.starts(with: "\u{1B}[M".utf8) || kmous.starts(with: "\u{1B}[<".utf8)
    // Entries older than the capability exist for terminals that have long been able to.
    hasPaste = capabilities.has("BE") || hasMouse
    hasSecondScreen = capabilities.has("rmcup")
    var bytes = (hasPaste ? Self.pasteOff : []) + (hasMouse ? Self.mouseOff : [])
    for name in ["sgr0", "cnorm", "rmkx", "rmcup"] { bytes += capabilities.bytes(name) }
    if !hasSecondScreen { bytes += Array("\r\n".utf8) }
    farewell = bytes
  }
}
