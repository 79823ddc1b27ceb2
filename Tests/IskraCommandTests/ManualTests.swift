import ArgumentParser
import StudyScreens
import Testing

@testable import IskraCommand

/// The man page is written by hand; these tests notice what it leaves out.
@Suite struct ManualTests {
  private let page = Manual.iskra.mdoc.replacing("\\&", with: "")

  @Test func namesEveryCommandWithAllItsOptions() {
    for (words, command) in Self.commands(of: Iskra.self) where command != Iskra.self {
      let isGroup = !command.configuration.subcommands.isEmpty
      #expect(isGroup || page.contains("\n.It Cm \(words)"), "\(words)")
      let help = Iskra.helpMessage(for: command)
      for option in help.matches(of: #/--([a-z][a-z-]+)/#).map(\.output.1) {
        #expect(page.contains("Fl -\(option)"), "--\(option) of \(words)")
      }
    }
  }

  @Test func namesOnlyOptionsThatExist() {
    let help = Self.commands(of: Iskra.self).map { Iskra.helpMessage(for: $0.1) }.joined()
    let named = Set(page.matches(of: #/Fl -([a-z][a-z-]+)/#).map(\.output.1))
    #expect(named.count > 20)
    for option in named { #expect(help.contains("--\(option)"), "--\(option)") }
  }

  @Test func namesOnlyKeysThatDoSomething() throws {
    let keys = Set(Preferences().allKeys.flatMap { $0.keys.split(separator: " ") })
    let section = try #require(
      page.split(separator: ".Sh KEYS").last?.split(separator: ".Sh").first)
    let named = section.matches(of: #/\.?Ic (\S+)/#).map { String($0.output.1) }
    #expect(named.count > 30)
    for key in named where key != "fg" {
      let notation =
        key.hasPrefix("Ctrl-")
        ? "<c-\(key.dropFirst(5).lowercased())>" : key.count > 1 ? "<\(key.lowercased())>" : key
      #expect(keys.contains(notation[...]), "\(key)")
    }
  }

  @Test func namesEveryExitStatus() {
    for status in [
      ExitStatus.usage, ExitStatus.badData, ExitStatus.noInput, ExitStatus.noTerminal,
      ExitStatus.cannotCreate, ExitStatus.io, ExitStatus.locked,
    ] {
      #expect(page.contains("\(status)"), "\(status)")
    }
  }

  /// It is handed to man(1) through a pipe that nobody reads yet.
  @Test(arguments: Manual.allCases) func aPageFitsIntoAPipe(page: Manual) {
    #expect(page.mdoc.utf8.count < 60_000)
    #expect(page.mdoc.utf8.allSatisfy { $0 < 128 })
    #expect(page.mdoc.hasPrefix(".Dd "))
  }

  @Test func thePageOfKeysNamesEveryAction() {
    let page = Manual.keys.mdoc
    for line in Preferences().allKeys {
      #expect(page.contains(line.action.replacing("-", with: "\\-")), "\(line.action)")
    }
  }

  @Test func markdownBecomesMdoc() {
    let page = MarkdownPage(
      name: "x", section: 5, about: "nothing",
      markdown: """
        # Left out

        First `a-b`, then [a **link**](there)
        `on two
        lines`.

        .dotted

        ## Cards \u{2013} é

        | key | meaning |
        | --- | --- |
        | `{from\\|was}` | one |

        ```yaml
        .x: "1"
        ```
        - an item
          goes on
        """)
    let body = page.mdoc.split(separator: ".Sh DESCRIPTION\n").last
    #expect(
      body == #"""
        First \fBa\-b\fR, then a \fBlink\fR \fBon two lines\fR.
        .Pp
        \&.dotted
        .Sh CARDS \[u2013] \[u00C9]
        .Bl -tag -width Ds
        .It \fB{from|was}\fR
        one
        .El
        .Bd -literal -offset indent
        \&.x: \(dq1\(dq
        .Ed
        .Bl -bullet -compact
        .It
        an item  goes on
        .El

        """#)
  }

  private static func commands(
    of command: any ParsableCommand.Type, under words: String = ""
  ) -> [(String, any ParsableCommand.Type)] {
    [(words, command)]
      + command.configuration.subcommands.flatMap { below in
        let name = below.configuration.commandName ?? ""
        return commands(of: below, under: words.isEmpty ? name : "\(words) \(name)")
      }
  }
}
