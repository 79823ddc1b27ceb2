import Foundation
import Testing

extension EndToEnd {
  @Suite("Commands")
  struct Commands {
    @Test("the check of a bad deck prints every problem with its place")
    func badDeck() throws {
      let folder = try Folder()
      let file = try folder.write(
        "title: Bad\ncards:\n  - {front: A}\n  - {back: B}\n  - {fornt: C, back: D}\n",
        to: "bad.yaml")
      let run = try PipedRun(["deck", "check", file], in: folder)
      #expect(run.status == 65)
      for line in 3...5 {
        let place = try Regex("bad\\.yaml:\(line):[0-9]+: \\S")
        #expect(run.lines.contains { $0.contains(place) }, "\(run.output)")
      }
    }

    @Test("the check of a good deck counts what is in it")
    func goodDeck() throws {
      let folder = try Folder.withCapitals()
      for deck in ["capitals", folder.data + "/decks/capitals.yaml", "marxism-leninism"] {
        let run = try PipedRun(["deck", "check", deck], in: folder)
        #expect(run.status == 0)
        #expect(run.output.contains("cards"))
      }
    }

    @Test("a deck that is not there, and a mistyped command line, have statuses of their own")
    func statuses() throws {
      let folder = try Folder()
      #expect(try PipedRun(["deck", "check", "nothing/here.yaml"], in: folder).status == 66)
      #expect(try PipedRun(["import", "nothing/here.csv"], in: folder).status == 66)
      #expect(try PipedRun(["decks", "--no-such-option"], in: folder).status == 64)
      #expect(try PipedRun(["study", "no-such-deck", "--plain"], in: folder).status == 64)
      #expect(try PipedRun(["--version"], in: folder).status == 0)
      #expect(try PipedRun(["deck", "check", "--help"], in: folder).output.contains("EXAMPLES"))
    }

    @Test("the man page and the completions go into files")
    func installed() throws {
      let folder = try Folder()
      let page = try PipedRun(["manual"], in: folder)
      #expect(page.status == 0 && page.output.hasPrefix(".Dd "))
      for shell in ["bash", "zsh", "fish"] {
        let script = try PipedRun(["completions", shell], in: folder)
        #expect(script.status == 0 && script.output.contains("time-limit"))
      }
      #expect(try PipedRun(["completions", "tcsh"], in: folder).status == 64)
    }

    @Test("an essay is a part: it is studied alone and counted in the list of decks")
    func part() throws {
      let folder = try Folder()
      let study = try PipedRun(
        ["study", "--section", "essay-two", "--plain"], in: folder, input: "0\n\nq\n")
      #expect(study.status == 0, "\(study.messages)")
      let decks = try PipedRun(["decks", "--json"], in: folder)
      let deck =
        try JSONSerialization.jsonObject(with: Data(decks.output.utf8)) as? [String: Any]
      let parts = try #require(deck?["parts"] as? [[String: Any]])
      #expect(parts.map { $0["id"] as? String } == ["essay-one", "essay-two"])
      let met = parts.map { ($0["cards"] as? Int ?? 0) - ($0["new"] as? Int ?? 0) }
      #expect(met[0] == 0 && met[1] >= 1, "\(met)")
      let stats = try PipedRun(["stats", "--json"], in: folder)
      #expect(stats.output.contains("\"part\":\"essay-one\""))
      let wrong = try PipedRun(["study", "--section", "essay", "--plain"], in: folder)
      #expect(wrong.status == 64)
      #expect(wrong.messages.contains("the sections are essay-one, founding, "))
    }

    @Test("an imported table is a deck, and importing it again keeps what is known")
    func table() throws {
      let folder = try Folder()
      let file = try folder.write(
        "front,back\nun,one\n\"deux, trois\",\"two, three\"\nquatre,four\n", to: "French words.csv")
      let first = try PipedRun(["import", file], in: folder)
      #expect(first.status == 0)
      let fresh = try #require(try Standing.of("french-words", in: folder))
      #expect(fresh == Standing(cards: 3, due: 0, new: 3))
      let study = try PipedRun(
        ["study", "french-words", "--plain"], in: folder, input: "\n1\nq\n")
      #expect(study.status == 0)
      try folder.write(
        "front,back\nun,one\nquatre,four\ncinq,five\n\"deux, trois\",\"two, three\"\n",
        to: "French words.csv")
      #expect(try PipedRun(["import", file], in: folder).status == 0)
      let later = try #require(try Standing.of("french-words", in: folder))
      #expect(later.cards == 4 && later.new == 3)
    }

    @Test("the app asks an imported card by turning it")
    func flashcard() throws {
      let folder = try Folder()
      let file = try folder.write("front,back\nUn,One\n", to: "french.csv")
      #expect(try PipedRun(["import", file], in: folder).status == 0)
      let run = try TerminalRun(["study", "french"], in: folder)
      try run.shows("show the answer")
      #expect(run.screen.line(with: "Un") != nil && run.screen.line(with: "One") == nil)
      run.rests()
      run.type(" ")
      try run.shows("4 easy")
      #expect(run.screen.line(with: "One") != nil)
      // Grades are not taken in the first moments after turning.
      try run.waits(for: "the summary") { screen in
        if screen.text.contains("3 good") { run.type("3") }
        return screen.text.contains("1 question answered, 1 of them right.")
      }
      run.type(Keys.control.c)
      #expect(try run.ends() == 130)
      #expect(try Standing.of("french", in: folder) == Standing(cards: 1, due: 0, new: 0))
    }

    @Test("a hand-written card is shown as it was written")
    func verbatim() throws {
      let folder = try Folder()
      let file = try folder.write("front,back\nun,one\nmesure d'acidité,pH\n", to: "french.csv")
      #expect(try PipedRun(["import", file], in: folder).status == 0)
      let run = try PipedRun(["study", "french", "--plain"], in: folder, input: "\n3\n\n3\n")
      #expect(run.lines.contains("Enter shows the answer> Answer: one"))
      #expect(run.lines.contains("Enter shows the answer> Answer: pH"))
    }
  }
}
