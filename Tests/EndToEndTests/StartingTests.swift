import Foundation
import Testing

extension EndToEnd {
  @Suite("Starting")
  struct Starting {
    @Test("it starts, shows the deck, quits with q, and leaves the terminal as it was")
    func startAndQuit() throws {
      let run = try TerminalRun(in: try Folder())
      try run.shows("Lenin, Stalin, Trotsky")
      try run.shows("quit")
      #expect(run.screen.isOnSecondScreen)
      #expect(!run.screen.modes.contains(EmulatedScreen.Mode.cursor))
      #expect(!run.hasModesOfBefore)
      run.type("q")
      #expect(try run.ends() == 0)
      #expect(run.screen.isFitForShell)
      #expect(run.hasModesOfBefore)
      #expect(run.screen.text == "")
      #expect(run.screen.strangers == [])
    }
  }
}
