import Foundation
import Testing

extension EndToEnd {
  @Suite("Ending")
  struct Ending {
    @Test(
      "a signal ends it with the work saved and the terminal restored",
      arguments: [SIGHUP, SIGINT, SIGQUIT, SIGTERM])
    func signals(number: Int32) throws {
      let folder = try Folder.withCapitals()
      let run = try TerminalRun(in: folder)
      try run.openCapitals()
      try run.answer()
      run.send(number)
      #expect(try run.ends() == 128 + number)
      #expect(run.screen.isFitForShell, "\(run.screen.modes)")
      #expect(run.hasModesOfBefore)
      #expect(try Standing.of("capitals", in: folder)?.new == 11)
    }

    @Test("a fault restores the terminal too", arguments: [SIGSEGV, SIGABRT, SIGILL, SIGBUS])
    func faults(number: Int32) throws {
      let run = try TerminalRun(in: Folder())
      try run.shows("quit")
      run.send(number)
      #expect(try run.ends() == 128 + number)
      #expect(run.screen.isFitForShell, "\(run.screen.modes)")
      #expect(run.hasModesOfBefore)
    }

    @Test("Ctrl-C ends it as an interrupt does")
    func interrupt() throws {
      let run = try TerminalRun(in: Folder())
      try run.shows("quit")
      run.type(Keys.control.c)
      #expect(try run.ends() == 130)
      #expect(run.screen.isFitForShell)
      #expect(run.hasModesOfBefore)
    }

    @Test("when the window is closed it is gone at once and the answer is saved")
    func hangUp() throws {
      let folder = try Folder.withCapitals()
      let run = try TerminalRun(in: folder)
      try run.openCapitals()
      try run.answer()
      run.hangUp()
      let status = try run.ends(within: 3)
      // Whether the signal or the end of input is seen first is chance.
      #expect(status == 129 || status == 0)
      #expect(try Standing.of("capitals", in: folder)?.new == 11)
    }
  }
}
