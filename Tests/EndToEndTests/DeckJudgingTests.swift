import Foundation
import Testing

extension EndToEnd {
  @Suite("Judging typed answers")
  struct DeckJudging {
    struct Judged: Decodable, Equatable {
      var card: String
      var typed: String
      var verdict: String
      var note: String
    }

    private func judged(_ input: String, in folder: Folder) throws -> (PipedRun, [Judged]) {
      let run = try PipedRun(
        ["deck", "judge", "marxism-leninism", "--json"], in: folder, input: input)
      return (run, try run.lines.map { try JSONDecoder().decode(Judged.self, from: Data($0.utf8)) })
    }

    @Test("every line is answered with a verdict, in order")
    func verdicts() throws {
      let typed = ["21 January 1924", "January 1924", "1925", "whenever", "  "]
      let lines = typed.map { #"{"card": "lenin.died-on", "typed": "\#($0)"}"# }
      let (run, judged) = try judged(lines.joined(separator: "\n"), in: Folder())
      #expect(run.status == 0)
      #expect(run.messages.isEmpty)
      #expect(judged.map(\.verdict) == ["EXACT", "PARTIAL", "WRONG", "UNPARSED", "EMPTY"])
      #expect(judged.map(\.typed) == typed)
      #expect(judged.allSatisfy { $0.card == "lenin.died-on" })
    }

    @Test("a line that cannot be judged is reported with its number, and the others are judged")
    func badLines() throws {
      let input = """
        {"card": "lenin.died-on", "typed": "1924"}
        what?

        {"card": "nobody.died-on", "typed": "1924"}
        {"card": "lenin.died-on"}
        {"card": "lenin.died-on", "typed": 1924}
        {"card": "stalin.died-on", "typed": "5 March 1953"}
        """
      let (run, judged) = try judged(input, in: Folder())
      #expect(run.status == 65)
      #expect(judged.map(\.card) == ["lenin.died-on", "stalin.died-on"])
      let messages = run.messages.split(separator: "\n")
      #expect(messages.count == 4)
      for (message, number) in zip(messages, [2, 4, 5, 6]) {
        #expect(message.hasPrefix("iskra: line \(number): "), "\(message)")
      }
      #expect(run.messages.contains("no card 'nobody.died-on'"))
    }

    @Test("people read the verdict first")
    func text() throws {
      let run = try PipedRun(
        ["deck", "judge", "marxism-leninism"], in: Folder(),
        input: #"{"card": "lenin.died-on", "typed": "21.1.1924"}"#)
      #expect(run.lines == ["EXACT  lenin.died-on ← 21.1.1924"])
    }

    @Test("an answer too long to be asked for by typing is judged all the same")
    func longAnswer() throws {
      let folder = try Folder()
      let file = try folder.write(
        "title: T\ncards: [{id: ussr, front: USSR, back: Union of Soviet Socialist Republics}]\n",
        to: "t.yaml")
      let run = try PipedRun(
        ["deck", "judge", file, "--json"], in: folder,
        input: #"{"card": "ussr", "typed": "union of soviet socialist republics"}"#)
      #expect(run.status == 0)
      #expect(run.output.contains(#""verdict":"EXACT""#), "\(run.output)")
    }
  }
}
