import Foundation
import Testing

extension EndToEnd {
  @Suite("For people who write decks")
  struct DeckWriting {
    @Test("a new deck passes the check")
    func new() throws {
      let folder = try Folder()
      let file = folder.path + "/capitals.yaml"
      let run = try PipedRun(["deck", "new", folder.path + "/capitals"], in: folder)
      #expect(run.status == 0)
      #expect(run.output.hasPrefix("Wrote \(file)."))
      let check = try PipedRun(["deck", "check", file], in: folder)
      #expect(check.status == 0)
      #expect(check.lines.count == 1)
      #expect(check.output.hasSuffix("no problems.\n"))
    }

    @Test("a file that is there is left as it is")
    func existing() throws {
      let folder = try Folder()
      let file = try folder.write("mine", to: "mine.yaml")
      let run = try PipedRun(["deck", "new", file], in: folder)
      #expect(run.status == 73)
      #expect(run.messages.contains("already there"))
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    }

    @Test("a folder that is missing is named")
    func missing() throws {
      let folder = try Folder()
      let run = try PipedRun(["deck", "new", folder.path + "/no/deck.yaml"], in: folder)
      #expect(run.status == 73)
      #expect(run.messages.contains("check that its folder is there"))
    }

    @Test("the schema is printed whole")
    func schema() throws {
      let run = try PipedRun(["deck", "schema"], in: Folder())
      #expect(run.status == 0)
      let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      #expect(json?["title"] as? String == "iskra deck")
    }
  }
}
