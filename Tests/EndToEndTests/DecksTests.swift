import Foundation
import Testing

extension EndToEnd {
  @Suite("The decks")
  struct Decks {
    private static let table =
      "front;back\n"
      + (1...12).map { "Mot \($0);Word \($0)" }.joined(separator: "\n") + "\n"

    @Test("a table is imported by keys, studied, removed and brought back")
    func wholeWay() throws {
      let folder = try Folder()
      try folder.write(Self.table, to: "French words.csv")
      try folder.write("nothing", to: "evil\u{1B}[31m.csv")
      let run = try TerminalRun(in: folder)
      try run.shows("known")
      run.type("d")
      try run.shows("built in")
      run.type("i")
      try run.shows("French words.csv")
      run.type("fren" + Keys.enter)
      try run.shows("A new deck, 'french-words'.")
      try run.shows("semicolon, header row, UTF-8")
      run.type(Keys.enter)
      try run.shows("is added: 12 cards")
      #expect(FileManager.default.fileExists(atPath: folder.data + "/decks/french-words.yaml"))
      run.type(Keys.enter)
      try run.shows("12 questions left")
      run.rests()
      run.type(" ")
      try run.shows("4 easy")
      run.rests()
      run.type("3")
      try run.waits(for: "the next question") { !$0.text.contains("4 easy") }
      run.type("q")
      try run.shows("decks")
      run.type("q")
      try run.shows("own")
      run.type("D")
      try run.shows("Remove 'French words'?")
      run.type("y")
      try run.shows("is removed; u brings it back")
      #expect(!FileManager.default.fileExists(atPath: folder.data + "/decks/french-words.yaml"))
      run.type("u")
      try run.shows("is back as it was")
      run.type("qq")
      #expect(try run.ends() == 0)
      #expect(run.screen.strangers == [])
      #expect(try Standing.of("french-words", in: folder)?.new == 11)
    }

    @Test("a path is pasted, and a deck with mistakes is not kept")
    func pasted() throws {
      let folder = try Folder()
      let file = try folder.write("title: T\ncards: [{front: a}]\n", to: "bad deck.yaml")
      let run = try TerminalRun(in: folder)
      try run.shows("known")
      run.type("di")
      try run.shows("bad deck.yaml")
      run.type("\u{1B}[200~'\(file)'\n\u{1B}[201~")
      try run.shows("Enter goes to this path.")
      run.type(Keys.enter)
      try run.shows("bad deck.yaml:2:")
      try run.shows("mend the file first")
      run.type(Keys.control.c)
      #expect(try run.ends() == 130)
      #expect(!FileManager.default.fileExists(atPath: folder.data + "/decks/bad-deck.yaml"))
    }

    @Test("a broken deck is checked, mended in the editor and studied")
    func mended() throws {
      let folder = try Folder()
      try folder.write("title: T\ncards:\n  - {front: a}\n", to: "data/decks/t.yaml")
      let editor = try folder.write(
        "#!/bin/sh\necho \"$1\" > '\(folder.path)/noted'\nsed -i 's/{front: a}/{front: a, back: b}/' \"$2\"\n",
        to: "editor.sh")
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor)
      let run = try TerminalRun(in: folder, environment: ["EDITOR": editor, "VISUAL": nil])
      try run.shows("errors")
      run.type("dj" + Keys.enter)
      try run.shows("t.yaml:3:")
      run.type(Keys.enter)
      try run.shows("no problems")
      #expect(
        try String(contentsOfFile: folder.path + "/noted", encoding: .utf8) == "+3\n")
      run.type("q" + Keys.enter)
      try run.shows("1 question left")
      run.type(Keys.control.c)
      #expect(try run.ends() == 130)
    }

    @Test("a deck is written to the working folder, and never over a file unasked")
    func exported() throws {
      let folder = try Folder.withCapitals()
      try folder.write("mine", to: "capitals.yaml")
      let run = try TerminalRun(in: folder)
      try run.shows("Capitals")
      run.type("djx")
      try run.shows("Write to capitals.yaml")
      run.type(Keys.enter)
      try run.shows("already there. Write over it?")
      run.type("n")
      try run.shows("Write to capitals.yaml")
      run.type("\u{15}cards.tsv" + Keys.enter)
      try run.shows("12 rows written to")
      run.type(Keys.control.c)
      #expect(try run.ends() == 130)
      #expect(try String(contentsOfFile: folder.path + "/capitals.yaml", encoding: .utf8) == "mine")
      let table = try String(contentsOfFile: folder.path + "/cards.tsv", encoding: .utf8)
      #expect(table.hasPrefix("id\tfront\tback\twrong\n"))
      #expect(table.contains("Lima\tQuito|Bogotá|La Paz"))
    }

    @Test("an import that loses rows says so, also by its status")
    func lossy() throws {
      let folder = try Folder()
      let file = try folder.write("front,back\nun,one\ndeux,\ntrois,three,3\n", to: "n.csv")
      for extra in [["--dry-run"], []] {
        let run = try PipedRun(["import", file] + extra, in: folder)
        #expect(run.status == 65)
        #expect(run.messages.contains("2 rows became no card"))
      }
      #expect(try Standing.of("n", in: folder)?.cards == 1)
      let whole = try folder.write("front,back,colour\nun,one,red\n", to: "m.csv")
      #expect(try PipedRun(["import", whole], in: folder).status == 0, "no card is lost")
    }

    @Test("the same by commands: export, remove, restore")
    func commands() throws {
      let folder = try Folder.withCapitals()
      let out = folder.path + "/out.csv"
      #expect(try PipedRun(["export", "capitals", "-o", out], in: folder).status == 0)
      let again = try PipedRun(["export", "capitals", "-o", out], in: folder)
      #expect(again.status == 73)
      #expect(again.messages.contains("already there"))
      #expect(try PipedRun(["export", "capitals", "-o", out, "--force"], in: folder).status == 0)
      let yaml = try PipedRun(["export", "capitals"], in: folder)
      let original = folder.data + "/decks/capitals.yaml"
      #expect(yaml.output == (try String(contentsOfFile: original, encoding: .utf8)))
      let several = try PipedRun(["export", "marxism-leninism"], in: folder)
      #expect(several.status == 64)
      #expect(several.messages.contains("name a folder with -o"))
      let copy = folder.path + "/copy"
      #expect(try PipedRun(["export", "marxism-leninism", "-o", copy], in: folder).status == 0)
      #expect(try PipedRun(["deck", "facts", copy], in: folder).status == 0)
      let facts = try PipedRun(["export", "marxism-leninism", "--to", "csv"], in: folder)
      #expect(facts.output.hasPrefix("id,front,back,"))

      let removed = try PipedRun(["decks", "remove", "capitals"], in: folder)
      #expect(removed.status == 0)
      #expect(removed.output.contains("'iskra decks restore capitals' brings it back"))
      #expect(try Standing.of("capitals", in: folder) == nil)
      #expect(try PipedRun(["decks", "remove", "capitals"], in: folder).status == 66)
      #expect(try PipedRun(["decks", "remove", "marxism-leninism"], in: folder).status == 64)
      #expect(try PipedRun(["decks", "restore", "capitals"], in: folder).status == 0)
      #expect(try Standing.of("capitals", in: folder)?.cards == 12)
      #expect(try PipedRun(["decks", "restore", "capitals"], in: folder).status == 66)
    }
  }
}
