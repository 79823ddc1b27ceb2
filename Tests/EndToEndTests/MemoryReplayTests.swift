import Foundation
import Testing

extension EndToEnd {
  /// `memory replay`, as other programs use it.
  @Suite("Replaying histories")
  struct MemoryReplay {
    private func replay(
      _ lines: String..., model: String, in folder: Folder
    ) throws -> PipedRun {
      try PipedRun(
        ["memory", "replay", "--model", model, "--json"], in: folder,
        input: lines.map { $0 + "\n" }.joined())
    }

    private func numbers(_ line: String) throws -> [String: Double] {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try #require(object).compactMapValues { $0 as? Double }
    }

    /// The states after first reviews: the initial stabilities of both models, `fsrs.json`.
    @Test("a line in, a line out, with the id as it was given")
    func lines() throws {
      let folder = try Folder()
      let run = try replay(
        #"{"id": 7, "reviews": [{"rating": 3, "elapsed_days": 0.0}]}"#,
        #"{"reviews": [{"elapsed_days": 0, "rating": 1, "x": [1, {"y": null}]}], "id": "c\u00e9\"1"}"#,
        #"{"id":1.50,"reviews":[{"rating":4}]}"#, model: "fsrs-6", in: folder)
      #expect(run.status == 0 && run.messages.isEmpty)
      #expect(run.lines.count == 3)
      #expect(run.lines[0].hasPrefix(#"{"id":7,"stability":2.3065,"difficulty":"#))
      #expect(run.lines[1].hasPrefix(#"{"id":"c\u00e9\"1","stability":0.212,"#))
      #expect(run.lines[2].hasPrefix(#"{"id":1.50,"stability":8.2956,"#))
      #expect(!FileManager.default.fileExists(atPath: folder.data))
    }

    @Test("FSRS-7 has a fast stability, and fractions of a day count; FSRS-6 drops them")
    func models() throws {
      let folder = try Folder()
      func history(_ days: String) -> String {
        #"{"id":1,"reviews":[{"rating":3,"elapsed_days":0},{"rating":3,"elapsed_days":\#(days)}]}"#
      }
      let seven = try replay(history("2.5"), history("2"), model: "fsrs-7", in: folder)
      let states = try seven.lines.map(numbers)
      #expect(states[0]["fast_stability"] != nil && states[0] != states[1])
      let six = try replay(history("2.9"), history("2"), model: "fsrs-6", in: folder)
      #expect(six.lines[0] == six.lines[1])
      #expect(try numbers(six.lines[0])["fast_stability"] == nil)
    }

    @Test("bad lines are told with their number, and the others answered")
    func badLines() throws {
      let folder = try Folder()
      let good = #"{"id":1,"reviews":[{"rating":3,"elapsed_days":0}]}"#
      let run = try replay(
        good, "{", #"{"id":1}"#, #"{"id":1,"reviews":[]}"#,
        #"{"id":1,"reviews":[{"rating":5,"elapsed_days":0}]}"#,
        #"{"id":1,"reviews":[{"rating":3,"elapsed_days":-1}]}"#,
        #"{"id":1,"reviews":[{"rating":3,"elapsed_days":0},{"rating":3}]}"#,
        #"{"id":1,"reviews":[{"rating":3,"elapsed_days":1e999}]}"#,
        #"{"id":null,"reviews":[{"rating":3,"elapsed_days":0}]}"#, good + " x",
        String(repeating: "[", count: 100_000), "", good, model: "fsrs-7", in: folder)
      #expect(run.status == 65)
      #expect(run.lines.count == 2)
      let told = run.messages.split(separator: "\n").map(String.init)
      let numbers = told.compactMap { $0.firstMatch(of: #/line ([0-9]+): /#).map { String($0.1) } }
      #expect(numbers == ["2", "3", "4", "5", "6", "7", "8", "9", "10", "11"])
      #expect(told.last == "iskra: 10 lines could not be read.")
      #expect(run.messages.contains("line 5: review 1: 'rating' is not 1, 2, 3 or 4."))
    }

    @Test("a file is read as standard input is, and one that is missing has its own status")
    func files() throws {
      let folder = try Folder()
      let file = try folder.write(
        #"{"id":1,"reviews":[{"rating":3,"elapsed_days":0}]}"#, to: "h.jsonl")
      let run = try PipedRun(["memory", "replay", "--model", "fsrs-6", file], in: folder)
      #expect(run.lines.count == 1 && run.lines[0].hasPrefix("1: stability 2.3065 days"))
      #expect(try PipedRun(["memory", "replay", "no.jsonl"], in: folder).status == 66)
      #expect(try PipedRun(["memory", "replay", "--model", "fsrs-5"], in: folder).status == 64)
    }

    @Test("long input is cut into pieces without losing a line")
    func longInput() throws {
      let folder = try Folder()
      let reviews = String(
        repeating: #"{"rating":3,"elapsed_days":1.25},"#, count: 40
      ).dropLast()
      let input = (0..<3000).map { #"{"id":"\#($0)","reviews":[\#(reviews)]}"# }
        .joined(separator: "\n")
      let run = try PipedRun(["memory", "replay", "--json"], in: folder, input: input)
      #expect(run.status == 0 && run.lines.count == 3000)
      #expect(run.lines.last?.hasPrefix(#"{"id":"2999","#) == true)
      #expect(Set(run.lines.map { $0.drop { $0 != "," } }).count == 1)
    }
  }
}
