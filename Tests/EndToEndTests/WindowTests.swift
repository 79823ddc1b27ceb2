import Foundation
import Testing

extension EndToEnd {
  @Suite("Window")
  struct Window {
    @Test("the screen follows the window; one too small says what it needs and keys do nothing")
    func resizing() throws {
      let folder = try Folder.withCapitals()
      let run = try TerminalRun(in: folder)
      try run.openCapitals()
      run.settles()
      let before = run.screen.text
      run.resize(rows: 12, columns: 40)
      try run.waits(for: "the footer on the last row") { $0.lines[11].hasSuffix("? help") }
      #expect(run.screen.lines[0].hasSuffix("12 questions left"))
      #expect(run.screen.text.contains("Capital of"))
      #expect(run.screen.lines.allSatisfy { $0.count <= 40 })
      run.resize(rows: 5, columns: 20)
      try run.shows("iskra needs 40x12,")
      try run.shows("this is 20x5.")
      run.type("0" + Keys.enter + Keys.down + "u")
      run.resize(rows: 24, columns: 80)
      try run.waits(for: "the screen of before") { $0.text == before }
      run.type("q")
      try run.shows("known")
      run.type("q")
      #expect(try run.ends() == 0)
      #expect(try Standing.of("capitals", in: folder)?.new == 12)
      #expect(run.screen.strangers == [])
    }

    @Test("a window too small can be left with q")
    func quitSmall() throws {
      let run = try TerminalRun(in: Folder())
      try run.shows("quit")
      run.resize(rows: 1, columns: 1)
      run.resize(rows: 5, columns: 20)
      try run.shows("q quits")
      run.type("q")
      #expect(try run.ends() == 0)
      #expect(run.screen.isFitForShell)
    }

    @Test("Ctrl-L draws everything anew")
    func redraw() throws {
      let run = try TerminalRun(in: Folder())
      try run.shows("quit")
      run.settles()
      let before = run.screen.text
      run.spoilScreen()
      run.type(Keys.control.l)
      try run.waits(for: "the screen of before") { $0.text == before }
    }

    @Test(
      "after a stop the shell has its terminal, and fg draws everything anew",
      arguments: [nil, SIGTSTP, SIGSTOP] as [Int32?])
    func stopAndContinue(signal: Int32?) throws {
      let folder = try Folder.withCapitals()
      let run = try TerminalRun(in: folder, jobControl: true)
      try run.openCapitals()
      run.settles()
      let before = run.screen.text
      let modes = run.screen.modes
      for _ in 0..<2 {
        if let signal { run.send(signal) } else { run.type(Keys.control.z) }
        try run.stops()
        // SIGSTOP gives no warning.
        #expect(run.screen.isFitForShell || signal == SIGSTOP, "\(run.screen.modes)")
        run.spoilScreen()
        run.continues()
        try run.waits(for: "the screen of before") { $0.modes == modes && $0.text == before }
      }
      try run.answer()
      run.type(Keys.control.c)
      #expect(try run.ends() == 130)
      #expect(run.screen.isFitForShell)
      #expect(try Standing.of("capitals", in: folder)?.new == 11)
    }

    @Test("a window resized while the program was stopped is drawn in its new size")
    func resizedWhileStopped() throws {
      let run = try TerminalRun(in: Folder(), jobControl: true)
      try run.shows("quit")
      run.type(Keys.control.z)
      try run.stops()
      run.resize(rows: 30, columns: 60)
      run.continues()
      try run.waits(for: "the footer on the last row") { $0.lines[29].hasSuffix("? help") }
      #expect(run.screen.lines.allSatisfy { $0.count <= 60 })
      run.type("q")
      #expect(try run.ends() == 0)
    }
  }
}
