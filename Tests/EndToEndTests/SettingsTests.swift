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
