import CTerminal
import Screen
import Testing

@testable import CursesTerminal

@Suite("Opening")
struct OpeningTests {
  @Test("without a terminal there is a failure to explain", .disabled(if: ct_is_terminal()))
  @MainActor func noTerminal() {
    #expect(throws: TerminalFailure.notATerminal) { _ = try CursesTerminal() }
  }

  @Test("terminals are judged by the terminal database")
  @MainActor func names() throws {
    #expect(try CursesTerminal.chooseName("xterm-256color") == ("xterm-256color", nil))
    #expect(try CursesTerminal.chooseName("xterm-no-such") == ("xterm-256color", "xterm-no-such"))
    #expect(throws: TerminalFailure.unknownTerminal("")) { try CursesTerminal.chooseName("") }
    #expect(throws: TerminalFailure.unknownTerminal("no-such")) {
      try CursesTerminal.chooseName("no-such")
    }
    #expect(throws: TerminalFailure.dumbTerminal("dumb")) { try CursesTerminal.chooseName("dumb") }
  }

  @Test("the environment decides on colours unless the person does")
  func colours() {
    func wants(_ choice: ColourChoice, _ environment: [String: String]) -> Bool {
      choice.wantsColour { environment[$0] }
    }
    #expect(wants(.auto, [:]))
    #expect(!wants(.auto, ["NO_COLOR": "1"]))
    #expect(wants(.auto, ["NO_COLOR": ""]))
    #expect(!wants(.auto, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"]))
    #expect(!wants(.auto, ["CLICOLOR": "0"]))
    #expect(wants(.auto, ["CLICOLOR": "0", "CLICOLOR_FORCE": "1"]))
    #expect(wants(.always, ["NO_COLOR": "1"]))
    #expect(!wants(.never, ["CLICOLOR_FORCE": "1"]))
  }

  @Test("depths by number of colours")
  func depths() {
    #expect(
      [-1, 0, 2, 8, 16, 88, 256, 1 << 24].map { ColourDepth(colours: $0) } == [
        .mono, .mono, .mono, .eight, .eight, .eight, .many, .eight,
      ])
  }

  @Test("delays of old terminals are not sent")
  func delays() {
    #expect(
      Capabilities.withoutDelays(Array("\u{1B}[m\u{F}$<2/>x$<".utf8))
        == Array("\u{1B}[m\u{F}x$<".utf8))
  }

  @Test("a character younger than the C library gets a stand-in")
  func unknownCharacters() {
    _ = ct_locale_prepare()
    #expect(CellScalars("a", columns: 1)?.values == [0x61, 0])
    #expect(CellScalars("日", columns: 2)?.values == [0x65E5, 0])
    #expect(CellScalars("日", columns: 1) == nil)
    #expect(CellScalars("\u{10FFFF}", columns: 1) == nil)
    #expect(CellScalars("e\u{301}", columns: 1)?.values == [0x65, 0x301, 0])
  }
}
