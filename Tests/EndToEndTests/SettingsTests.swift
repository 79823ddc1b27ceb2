import Foundation
import Testing

extension EndToEnd {
  @Suite("Settings")
  struct Settings {
    private func file(_ folder: Folder) -> String { folder.path + "/.config/iskra/config.yaml" }

    private func text(_ path: String) -> String {
      FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    @Test("a theme chosen with T, and the mouse given up with m, are there the next time")
    func remembered() throws {
      let folder = try Folder()
      let run = try TerminalRun(in: folder)
      try run.shows("quit")
      run.type("T")
      try run.shows("Theme: light.")
      run.type("m")
      try run.shows("left to the terminal")
      run.type("q")
      #expect(try run.ends() == 0)
      #expect(text(file(folder)) == "theme: light\nmouse: false\n")
      let again = try TerminalRun(in: folder)
      try again.shows("quit")
      again.settles()
      #expect(!again.screen.modes.contains(EmulatedScreen.Mode.mouse))
      again.type("T")
      try again.shows("Theme: dark.")
      again.type("q")
      #expect(try again.ends() == 0)
    }

    @Test("config lists and changes settings, and leaves comments alone")
    func command() throws {
      let folder = try Folder()
      try folder.write("# mine\ntheme: dark # at night\n", to: ".config/iskra/config.yaml")
      #expect(try PipedRun(["config"], in: folder).lines.contains("theme: dark"))
      #expect(try PipedRun(["config", "retention", "0.92"], in: folder).status == 0)
      #expect(try PipedRun(["config", "study.undo", "z"], in: folder).status == 0)
      #expect(try PipedRun(["config", "theme", "mono"], in: folder).status == 0)
      #expect(
        text(file(folder))
          == "# mine\ntheme: mono # at night\nretention: 0.92\nkeys:\n  study.undo: \"z\"\n")
      #expect(try PipedRun(["config", "retention"], in: folder).lines == ["0.92"])
      #expect(try PipedRun(["config", "retention", "2"], in: folder).status == 64)
      #expect(try PipedRun(["config", "study.udno", "z"], in: folder).status == 64)
      #expect(try PipedRun(["config", "study.flag", "z"], in: folder).status == 64)
    }

    @Test("a deck has a model and a retention of its own, and its answers stay")
    func ownOfADeck() throws {
      let folder = try Folder.withCapitals()
      let study = try PipedRun(
        ["study", "capitals", "--plain"], in: folder, input: "1\n\n1\n\nq\n")
      #expect(study.status == 0)
      func object(_ arguments: String..., where id: String = "capitals") throws -> [String: Any] {
        let objects = try PipedRun(arguments + ["--json"], in: folder).lines.compactMap {
          try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        return try #require(objects.first { ($0["id"] ?? $0["deck"]) as? String == id })
      }
      let before = try object("decks")
      #expect(before["model"] as? String == "fsrs-7")
      for words in [["model", "fsrs-6"], ["retention", "0.80"]] {
        let run = try PipedRun(["config"] + words + ["--deck", "capitals"], in: folder)
        #expect(run.lines == ["\(words[0]) of capitals is now \(words[1])."])
      }
      #expect(
        text(file(folder)) == "decks:\n  capitals:\n    model: fsrs-6\n    retention: 0.80\n")
      for figures in [try object("decks"), try object("stats", "capitals")] {
        #expect(figures["model"] as? String == "fsrs-6")
        #expect(figures["wanted_retention"] as? Double == 0.8)
      }
      #expect(try object("decks")["learning"] as? Int == before["learning"] as? Int)
      let other = try object("decks", where: "marxism-leninism")
      #expect(other["model"] as? String == "fsrs-7" && other["wanted_retention"] as? Double == 0.9)
      #expect(
        try PipedRun(["decks"], in: folder).output.contains("; FSRS-6, wanted retention 0.80"))
      #expect(
        try PipedRun(["config"], in: folder).lines.contains("model of capitals: fsrs-6"))
      let simulated = try PipedRun(
        ["memory", "simulate", "--deck", "capitals", "--cards", "5", "--days", "3", "--runs", "1"],
        in: folder)
      #expect(simulated.output.contains("retention 0.80") && simulated.output.contains("FSRS-6"))
      let evaluated = try PipedRun(["memory", "evaluate", "--deck", "capitals"], in: folder)
      #expect(evaluated.status == 65 && evaluated.messages.contains("too few for 5 folds"))
      #expect(
        try PipedRun(["config", "model", "--deck", "capitals"], in: folder).lines == ["fsrs-6"])
      #expect(
        try PipedRun(["config", "model", "default", "--deck", "capitals"], in: folder).status == 0)
      #expect(
        try PipedRun(["config", "--deck", "capitals"], in: folder).lines
          == ["retention: 0.80", "model: fsrs-7  (as for all decks)"])
      for words in [
        ["theme", "dark", "--deck", "capitals"], ["theme", "--deck", "capitals"],
        ["model", "sm-2", "--deck", "capitals"], ["model", "fsrs-6", "--deck", "rivers"],
      ] {
        #expect(try PipedRun(["config"] + words, in: folder).status == 64, "\(words)")
      }
      #expect(try PipedRun(["memory", "simulate", "--deck", "rivers"], in: folder).status == 64)
    }

    @Test("a file that cannot be changed line by line is left alone")
    func flow() throws {
      let folder = try Folder()
      let file = try folder.write("{theme: dark}\n", to: "c.yaml")
      let run = try PipedRun(["config", "mouse", "false", "--config", file], in: folder)
      #expect(run.status == 73)
      #expect(text(file) == "{theme: dark}\n")
      #expect(try PipedRun(["config", "theme", "--config", file], in: folder).lines == ["dark"])
    }

    @Test("a mistake is named with its line, and the program works")
    func mistake() throws {
      let folder = try Folder()
      let file = try folder.write("theme: dark\nretention: 3\n", to: "c.yaml")
      let run = try TerminalRun(["--config", file], in: folder)
      try run.shows("c.yaml:2:12: retention should be 0.70 to 0.99")
      run.type("q")
      #expect(try run.ends() == 0)
      let broken = try folder.write("theme: [\n", to: "b.yaml")
      #expect(try PipedRun(["decks", "--config", broken], in: folder).status == 0)
    }

    @Test("a link to the file stays a link")
    func link() throws {
      let folder = try Folder()
      let target = try folder.write("theme: dark\n", to: "dotfiles/iskra.yaml")
      let link = folder.path + "/c.yaml"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
      #expect(
        try PipedRun(["config", "mouse", "off", "--config", link], in: folder).status == 0)
      #expect(text(target) == "theme: dark\nmouse: false\n")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
    }
  }
}
