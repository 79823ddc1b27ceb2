import Foundation
import Testing

extension EndToEnd {
  @Suite("Starting")
  struct Starting {
    @Test("it starts, shows the deck, quits with q, and leaves the terminal as it was")
    func startAndQuit() throws {
      let run = try TerminalRun(in: Folder())
      try run.shows("Lenin, Stalin, Trotsky")
      try run.shows("quit")
      #expect(run.screen.isOnSecondScreen)
      #expect(!run.screen.modes.contains(EmulatedScreen.Mode.cursor))
      #expect(run.screen.usesColour)
      #expect(!run.hasModesOfBefore)
      run.type("q")
      #expect(try run.ends() == 0)
      #expect(run.screen.isFitForShell, "\(run.screen.modes)")
      #expect(run.hasModesOfBefore)
      #expect(run.screen.text == "")
      #expect(run.screen.strangers == [])
    }

    @Test(
      "every terminal that must work is drawn on and given back",
      arguments: [
        "xterm", "screen-256color", "tmux-256color", "linux", "vt100", "vt220", "ansi",
        "rxvt-unicode-256color", "xterm-nonsense",
      ])
    func terminals(name: String) throws {
      let run = try TerminalRun(in: Folder.withCapitals(), environment: ["TERM": name])
      try run.shows("Capitals")
      run.type("j" + Keys.enter)
      try run.shows("Capital of")
      run.type("q")
      try run.shows("Lenin, Stalin, Trotsky")
      run.type("q")
      #expect(try run.ends() == 0)
      #expect(run.screen.isFitForShell, "\(run.screen.modes)")
      #expect(run.screen.text == "")
      #expect(run.hasModesOfBefore)
      #expect(run.screen.strangers == [])
    }

    @Test(
      "on a terminal that cannot be drawn on it says so and asks line by line",
      arguments: ["nonsense", "dumb", "", nil] as [String?])
    func lineByLine(name: String?) throws {
      let run = try TerminalRun(in: Folder.withCapitals(), environment: ["TERM": name])
      try run.shows("deck number, or q>")
      #expect(run.screen.text.contains("iskra: "))
      #expect(run.screen.text.contains("Capitals: 0 due, 12 new"))
      run.type("q\n")
      #expect(try run.ends() == 0)
      #expect(run.screen.isFitForShell && !run.screen.usesColour)
      #expect(run.screen.strangers == [])
    }

    @Test("without a terminal a sentence says what to do")
    func noTerminal() throws {
      let run = try PipedRun([], in: Folder(), input: "q\n")
      #expect(run.status == 69)
      #expect(run.output == "")
      #expect(run.messages.hasPrefix("iskra: there is no terminal"))
      #expect(run.messages.contains("--plain"))
    }

    @Test(
      "without UTF-8 the screen is drawn in ASCII", arguments: ["C", "POSIX", "no_SUCH.KOI8-R"])
    func ascii(locale: String) throws {
      let run = try TerminalRun(in: Folder.withCapitals(), environment: ["LANG": locale])
      try run.shows("Capitals")
      try run.shows("quit")
      #expect(run.screen.text.utf8.allSatisfy { $0 < 0x80 }, "\(run.screen.text)")
      run.type("j" + Keys.enter)
      try run.shows("> 1 ")
      #expect(run.screen.text.contains("----------"))
      run.type("qq")
      #expect(try run.ends() == 0)
    }

    @Test("NO_COLOR keeps colours away")
    func noColour() throws {
      let run = try TerminalRun(in: Folder(), environment: ["NO_COLOR": "1"])
      try run.shows("quit")
      run.type("q")
      #expect(try run.ends() == 0)
      #expect(!run.screen.usesColour)
    }
  }
}
