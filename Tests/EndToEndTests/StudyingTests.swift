import Foundation
import Testing

extension TerminalRun {
  /// Starts a session over the capitals from the list of decks.
  func openCapitals() throws {
    try shows("Capitals")
    type("j" + Keys.enter)
    try shows("12 questions left")
  }

  /// Says that the answer is not known, and waits for the verdict.
  func answer() throws {
    rests()
    type("0")
    try shows("Not known yet")
  }

  /// Goes back to the list and quits.
  func quit() throws {
    type("q")
    try shows("decks")
    type("q")
    try waits(for: "the list") { $0.text.contains("known") && $0.text.contains("quit") }
    type("q")
    #expect(try ends() == 0)
  }
}

extension EndToEnd {
  @Suite("Studying")
  struct Studying {
    private static let fresh = Standing(cards: 12, due: 0, new: 12)
    private static let once = Standing(cards: 12, due: 1, new: 11)

    @Test("an answer is remembered at the next start")
    func answer() throws {
      let folder = try Folder.withCapitals()
      let run = try TerminalRun(in: folder)
      try run.openCapitals()
      try run.answer()
      try run.quit()
      #expect(run.screen.text == "1 answer saved.")
      #expect(try Standing.of("capitals", in: folder) == Self.once)
      let next = try TerminalRun(in: folder)
      try next.waits(for: "one card due and eleven new ones") {
        let words = $0.line(with: "Capitals")?.split(separator: " ") ?? []
        return words.prefix(3) == ["Capitals", "1", "11"]
      }
    }

    @Test("an answer taken back at once leaves nothing due")
    func undo() throws {
      let folder = try Folder.withCapitals()
      let run = try TerminalRun(in: folder)
      try run.openCapitals()
      let question = try #require(run.screen.line(with: "Capital of"))
      try run.answer()
      run.type("u")
      try run.shows("Taken back. Answer again.")
      #expect(run.screen.line(with: "Capital of") == question)
      run.type("q")
      try run.shows("known")
      run.type("q")
      #expect(try run.ends() == 0)
      #expect(run.screen.text == "")
      #expect(try Standing.of("capitals", in: folder) == Self.fresh)
    }

    @Test("an answer can be taken back after a restart, and given again")
    func undoLater() throws {
      let folder = try Folder.withCapitals()
      let first = try TerminalRun(in: folder)
      try first.openCapitals()
      let question = try #require(first.screen.line(with: "Capital of"))
      try first.answer()
      try first.quit()
      let second = try TerminalRun(in: folder)
      try second.shows("Capitals")
      second.type("ju")
      try second.shows("Taken back. Answer again.")
      #expect(second.screen.line(with: "Capital of") == question)
      #expect(try Standing.of("capitals", in: folder) == Self.fresh)
      try second.answer()
      try second.quit()
      #expect(try Standing.of("capitals", in: folder) == Self.once)
    }

    @Test("what was answered before the open question survives kill -9")
    func killed() throws {
      let folder = try Folder.withCapitals()
      let run = try TerminalRun(in: folder)
      try run.openCapitals()
      for _ in 0..<3 {
        try run.answer()
        run.rests()
        run.type(Keys.enter)
        try run.waits(for: "the next question") { !$0.text.contains("Not known yet") }
      }
      run.send(SIGKILL)
      #expect(try run.ends() == 128 + SIGKILL)
      let standing = try #require(try Standing.of("capitals", in: folder))
      #expect(standing.new == 9)
      let next = try TerminalRun(in: folder)
      try next.shows("Capitals")
      next.type("q")
      #expect(try next.ends() == 0)
    }

    @Test("keys typed before a question was there do not answer it")
    func typedAhead() throws {
      let folder = try Folder.withCapitals()
      let run = try TerminalRun(in: folder)
      try run.shows("Capitals")
      run.type("j" + Keys.enter + "0" + Keys.enter + "0")
      try run.shows("12 questions left")
      try run.answer()
      try run.quit()
      #expect(try Standing.of("capitals", in: folder) == Self.once)
    }

    @Test("wide and accented text stands in its columns")
    func wideText() throws {
      let folder = try Folder()
      try folder.write(
        "title: 首都\ncards:\n  - {front: 日本の首都は？, back: 東京, wrong: [京都, Ōsaka, 'Te\u{301}te\u{301}']}\n",
        to: "data/decks/wide.yaml")
      let run = try TerminalRun(["study", "wide"], in: folder)
      try run.shows("help")
      #expect(run.screen.text.contains("日本の首都は？"))
      for answer in ["東京", "京都", "Ōsaka", "Te\u{301}te\u{301}"] {
        let line = try #require(run.screen.line(with: answer))
        #expect(line.hasSuffix("  " + answer))
      }
      let title = try #require(run.screen.lines.first)
      #expect(title.hasPrefix("  首都") && title.hasSuffix("1 question left"))
      #expect(run.screen.cells[0][78] == " " && run.screen.cells[0][77] == "t")
      run.type("qq")
      #expect(try run.ends() == 0)
      #expect(run.screen.strangers == [])
    }
  }
}
