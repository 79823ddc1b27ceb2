import Foundation
import Testing

extension EndToEnd {
  @Suite("Mouse")
  struct Mouse {
    private static let mouse = EmulatedScreen.Mode.mouse

    /// A press and a release of the main button, as a terminal reports them.
    private static func click(row: Int, column: Int) -> String {
      "\u{1B}[<0;\(column + 1);\(row + 1)M\u{1B}[<0;\(column + 1);\(row + 1)m"
    }

    @Test("a press on a hint in the footer is its key, and leaving gives the mouse back")
    func hint() throws {
      let run = try TerminalRun(in: Folder())
      try run.shows("quit")
      #expect(run.screen.modes.contains(Self.mouse))
      let row = run.screen.lines.count - 1
      let column = try #require(run.screen.lines[row].ranges(of: "quit").first?.lowerBound)
      let offset = run.screen.lines[row].distance(
        from: run.screen.lines[row].startIndex, to: column)
      run.type(Self.click(row: row, column: offset))
      #expect(try run.ends() == 0)
      #expect(run.screen.isFitForShell, "\(run.screen.modes)")
    }

    @Test("m leaves the mouse to the terminal at once, and takes it again")
    func toggling() throws {
      let run = try TerminalRun(in: Folder())
      try run.shows("quit")
      run.type("m")
      try run.waits(for: "no mouse reports") { !$0.modes.contains(Self.mouse) }
      run.type("m")
      try run.waits(for: "mouse reports") { $0.modes.contains(Self.mouse) }
      run.send(SIGTERM)
      #expect(try run.ends() == 143)
      #expect(run.screen.isFitForShell, "\(run.screen.modes)")
    }

    @Test("a terminal without a mouse is not asked for one", arguments: ["vt220", "vt100"])
    func withoutMouse(name: String) throws {
      let run = try TerminalRun(in: Folder(), environment: ["TERM": name])
      try run.shows("quit")
      run.settles()
      #expect(!run.screen.modes.contains(Self.mouse))
      run.type("q")
      #expect(try run.ends() == 0)
    }

    @Test("while it is stopped the shell has the mouse")
    func stopped() throws {
      let run = try TerminalRun(in: Folder(), jobControl: true)
      try run.shows("quit")
      run.type(Keys.control.z)
      try run.stops()
      #expect(run.screen.isFitForShell, "\(run.screen.modes)")
      run.continues()
      try run.waits(for: "mouse reports") { $0.modes.contains(Self.mouse) }
      run.type("q")
      #expect(try run.ends() == 0)
    }
  }
}
