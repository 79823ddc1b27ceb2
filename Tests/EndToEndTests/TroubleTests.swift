import Foundation
import Testing

extension EndToEnd {
  @Suite("Trouble")
  struct Trouble {
    @Test("a journal from a newer version is left alone with a sentence")
    func newerJournal() throws {
      let folder = try Folder.withCapitals()
      _ = try PipedRun(["study", "capitals", "--plain"], in: folder, input: "0\nq\n")
      let file = URL(fileURLWithPath: folder.journal)
      var journal = try Data(contentsOf: file)
      // A newer version has made steps that this one does not know.
      let step = Data("2026-11-review-log".utf8)
      try #require(journal.range(of: step) != nil)
      while let place = journal.range(of: step) {
        journal.replaceSubrange(place, with: Data("2099-11-review-log".utf8))
      }
      try journal.write(to: file)
      let run = try TerminalRun(in: folder)
      try run.shows("was written by a newer iskra")
      #expect(try run.ends() == 65)
      #expect(run.hasModesOfBefore)
      #expect(try PipedRun(["decks"], in: folder).status == 65)
      #expect(try Data(contentsOf: file) == journal)
    }

    @Test("a damaged journal is left alone with a sentence")
    func damagedJournal() throws {
      let folder = try Folder()
      try folder.write(String(repeating: "nonsense ", count: 1000), to: "data/journal.sqlite")
      let run = try TerminalRun(in: folder)
      try run.shows("iskra: ")
      #expect(try run.ends() == 65)
    }

    @Test("a data folder that cannot be made is said before anything is asked")
    func noFolder() throws {
      let folder = try Folder()
      folder.data = try folder.write("", to: "file") + "/data"
      let run = try TerminalRun(in: folder)
      try run.shows("cannot be written")
      #expect(try run.ends() == 73)
    }

    @Test(
      "a data folder that cannot be written is said before anything is asked",
      .enabled(if: geteuid() != 0, "this person may write anywhere"))
    func readOnlyFolder() throws {
      let folder = try Folder.withCapitals()
      let manager = FileManager.default
      try manager.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.data)
      defer { try? manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.data) }
      let run = try TerminalRun(in: folder)
      try run.shows("cannot be written")
      #expect(try run.ends() == 73)
    }

    @Test(
      "when the disk is full the answer waits until there is room",
      .enabled(if: SmallDisk.isPossible, "no small disk can be made here"))
    func fullDisk() throws {
      let folder = try Folder.withCapitals()
      let disk = try SmallDisk(at: folder.data)
      defer { disk.remove() }
      let run = try TerminalRun(["study"], in: folder)
      try run.shows("questions left")
      try disk.fill()
      try run.waits(for: "the trouble") { screen in
        if !screen.text.contains("Not saved") { run.type("0" + Keys.enter) }
        return screen.text.contains("Not saved")
      }
      try run.shows("is full; free some space.")
      run.type("r")
      try run.shows("Not saved")
      try disk.makeRoom()
      run.type("r")
      try run.waits(for: "the trouble's end") { !$0.text.contains("Not saved") }
      run.type(Keys.control.c)
      #expect(try run.ends() == 130)
      #expect(try #require(try Standing.of("marxism-leninism", in: folder)).due > 0)
    }

    @Test("a deck with errors says so and the others work")
    func brokenDeck() throws {
      let folder = try Folder.withCapitals()
      try folder.write("title: Broken\ncards: {front: }\n", to: "data/decks/broken.yaml")
      let run = try TerminalRun(in: folder)
      try run.shows("quit")
      let line = try #require(run.screen.line(with: "broken.yaml"))
      #expect(line.hasSuffix("errors"))
      run.type("j")
      try run.shows("This deck cannot be studied.")
      try run.shows("broken.yaml:2:")
      run.type("j" + Keys.enter)
      try run.shows("12 questions left")
      run.type("q")
      try run.shows("quit")
      run.type("q")
      #expect(try run.ends() == 0)
      let list = try PipedRun(["decks"], in: folder)
      #expect(list.status == 0)
      #expect(
        list.lines.contains { $0.hasPrefix("broken.yaml: ") && $0.contains("broken.yaml:2:") })
      #expect(list.lines.contains { $0.hasPrefix("capitals  Capitals: 0 due, 12 new") })
    }

    @Test("a second iskra on the same journal says that there is another one")
    func twoAtOnce() throws {
      let folder = try Folder.withCapitals()
      let first = try TerminalRun(in: folder)
      try first.openCapitals()
      try first.answer()
      let second = try TerminalRun(in: folder)
      try second.shows("Another iskra is using")
      #expect(try second.ends() == 75)
      #expect(second.hasModesOfBefore)
      let third = try PipedRun(["study", "--plain"], in: folder, input: "q\n")
      #expect(third.status == 75)
      // Reading is allowed.
      #expect(try Standing.of("capitals", in: folder) == Standing(cards: 12, due: 1, new: 11))
      try first.quit()
    }
  }
}
