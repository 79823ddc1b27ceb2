internal import CNcurses
internal import CTerminal
internal import Screen

extension CursesTerminal {
  /// Gives the terminal back, stops the program as Ctrl-Z does, and returns when it runs again.
  ///
  /// Then `.resumed` and the size are the next events, and the screen should be painted: curses has
  /// already repeated what it knew, but on a terminal without a second screen that was nothing.
  /// Without job control above the program, nothing stops and it returns at once.
  public func suspend() {
    guard isOpen, ct_can_stop() else { return }
    leave()
    ct_stop()
    enter()
  }

  /// Takes the terminal again as it is after someone else has used it: SIGSTOP gives no warning.
  func reenter() {
    leave()
    enter()
  }

  /// Gives the terminal back as it was, stderr included.
  func leave() {
    if !switches.hasSecondScreen { clear() }
    send(switches.hasPaste ? Switches.pasteOff : [])
    send(mouseIsOn ? Switches.mouseOff : [])
    endwin()
    ct_guard_disarm()
    ct_messages_release()
  }

  func enter() {
    switches.farewell.withUnsafeBytes {
      ct_guard_arm($0.bindMemory(to: CChar.self).baseAddress, $0.count)
    }
    ct_messages_hold()
    takeSize()
    nc_forget()
    wrefresh(nc_screen())
    // Curses switches it on again only when it reads keys itself.
    keypad(nc_screen(), true)
    switchOn()
    waiting += [.resumed, .resize(size)]
  }

  /// Switches on what curses does not.
  func switchOn() {
    send(switches.hasPaste ? Switches.pasteOn : [])
    send(mouseIsOn ? Switches.mouseOn : [])
  }

  func setMouse(_ isOn: Bool) {
    guard switches.hasMouse else { return }
    mouseIsOn = isOn
    send(isOn ? Switches.mouseOn : Switches.mouseOff)
  }

  /// Tells curses the window's size; whether it changed.
  @discardableResult
  func takeSize() -> Bool {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard ct_window_size(&rows, &columns) else { return false }
    guard Size(rows: Int(rows), columns: Int(columns)) != size else { return false }
    nc_resize(rows, columns)
    return true
  }

  /// Empties the screen; without a second screen, whatever is left would stay before the shell.
  private func clear() {
    werase(nc_screen())
    wrefresh(nc_screen())
    shown = nil
  }

  private func send(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes {
      ct_write($0.bindMemory(to: CChar.self).baseAddress, $0.count)
    }
  }
}
