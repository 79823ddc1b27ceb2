import Foundation
import Testing

extension EndToEnd {
  @Suite("Editing a deck from inside")
  struct Editing {
    /// An editor that notes what it was given and changes a capital, or spoils the file.
    private func folder(_ change: String) throws -> (Folder, [String: String?]) {
      let folder = try Folder.withCapitals()
      let editor = try folder.write(
        """
        #!/bin/sh
        printf '%s\\n' "$@" > '\(folder.path)/noted'
        stty -a > '\(folder.path)/modes'
        \(change)
        """, to: "editor.sh")
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor)
      return (folder, ["EDITOR": editor, "VISUAL": nil])
    }

    private func noted(_ name: String, _ folder: Folder) throws -> String {
      try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
    }

    @Test("the editor gets the line and the terminal, and what was changed is there at once")
    func edit() throws {
      let (folder, environment) = try folder("sed -i 's/Capital of Peru/Seat of Peru/' \"$2\"")
      let run = try TerminalRun(in: folder, environment: environment)
      try run.shows("Capitals")
      run.type("/peru" + Keys.enter)
      try run.shows("Capital of Peru")
      run.type("e")
      try run.shows("Seat of Peru")
      let words = try noted("noted", folder).split(separator: "\n")
      #expect(words == ["+4", "\(folder.data)/decks/capitals.yaml"])
      #expect(try noted("modes", folder).contains(" icanon"))
      #expect(run.screen.strangers == [])
      run.type(Keys.control.c)
      #expect(try run.ends() == 130)
      #expect(run.hasModesOfBefore)
      #expect(run.screen.isFitForShell)
    }

    @Test("a deck with a mistake stays in use as it was")
    func mistake() throws {
      let (folder, environment) = try folder("echo ']' >> \"$2\"")
      let run = try TerminalRun(["study", "capitals"], in: folder, environment: environment)
      try run.shows("12 questions left")
      try run.answer()
      run.type("e")
      try run.shows("capitals.yaml:15:")
      try run.shows("Not known yet")
      run.rests()
      run.type(Keys.enter)
      try run.waits(for: "the next question") { !$0.text.contains("Not known yet") }
      #expect(run.screen.text.contains("Capital of"))
      run.type("u")
      try run.shows("Taken back. Answer again.")
      run.type("qq")
      #expect(try run.ends() == 0)
    }

    @Test("an editor that is not there, and a deck that is part of the program")
    func cannotEdit() throws {
      let folder = try Folder.withCapitals()
      let run = try TerminalRun(in: folder, environment: ["VISUAL": "no-such-editor"])
      try run.shows("Capitals")
      run.type("/peru" + Keys.enter + "e")
      try run.shows("The editor cannot be run")
      run.type(Keys.escape)
      run.rests()
      run.type("/engels" + Keys.enter + "e")
      try run.shows("is part of iskra")
      run.type(Keys.control.c)
      #expect(try run.ends() == 130)
      #expect(run.screen.isFitForShell)
    }
  }
}
