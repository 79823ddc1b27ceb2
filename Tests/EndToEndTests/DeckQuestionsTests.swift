import Foundation
import Testing

extension EndToEnd {
  @Suite("Questions and their lint on the command line")
  struct DeckQuestions {
    struct Line: Decodable {
      struct Part: Decodable {
        var text: String
        var key: Int
        var target: String?
      }
      struct Option: Decodable {
        var text: String
        var correct: Bool
      }
      var form: String
      var options: [Option]
      var parts: [Part]?
      var targets: [String]?
    }

    private func questions(_ form: String, _ folder: Folder) throws -> [Line] {
      let run = try PipedRun(
        ["deck", "questions", "marxism-leninism", "--count", "3", "--form", form, "--json"],
        in: folder)
      #expect(run.status == 0)
      let decoder = JSONDecoder()
      return try run.lines.map { try decoder.decode(Line.self, from: Data($0.utf8)) }
    }

    @Test(
      "forms that join cards have parts, and what they are matched with",
      arguments: ["chronology", "placement", "matching", "sorting"])
    func parts(form: String) throws {
      for question in try questions(form, Folder()) {
        #expect(question.form == form)
        let parts = try #require(question.parts)
        #expect(parts.count >= 3)
        switch form {
        case "chronology": #expect(Set(parts.map(\.key)) == Set(parts.indices))
        case "placement": #expect(question.options.count == parts.count + 1)
        default:
          let targets = try #require(question.targets)
          #expect(parts.allSatisfy { $0.target == targets[$0.key] })
        }
      }
    }

    @Test("the text marks what is right in every form")
    func text() throws {
      let folder = try Folder()
      let marks = [
        "flashcard": "  = ", "choice": "  * ", "select-all": "  * ", "cloze": "  = ",
        "typed": "  = ", "chronology": "  1  ", "placement": "  * ", "matching": "     a  ",
        "sorting": "     a  ", "correction": "  * ",
      ]
      for (form, mark) in marks {
        let run = try PipedRun(
          ["deck", "questions", "marxism-leninism", "--count", "1", "--form", form], in: folder)
        #expect(run.lines.first?.contains("#\(form)#") == true, "\(run.output)")
        #expect(run.lines.contains { $0.hasPrefix(mark) }, "\(run.output)")
      }
    }

    @Test("the same deck and seed give the same bytes in every process")
    func determinism() throws {
      // Every process orders sets and dictionaries by a seed of its own.
      let draw = [
        "deck", "questions", "marxism-leninism", "--count", "60", "--seed", "5", "--json",
      ]
      let first = try PipedRun(draw, in: Folder())
      #expect(first.lines.count == 60)
      #expect(try PipedRun(draw, in: Folder()).output == first.output)
    }

    @Test("a check with questions reports what lint and bot find")
    func lint() throws {
      let folder = try Folder()
      let file = try folder.write(
        """
        title: Capitals
        cards:
          - {front: "Which city is the capital of Norway?", back: Oslo, wrong: [Bergen, Molde, Bodø]}
          - {front: "Which city is the capital of Peru?", back: Lima, wrong: [Cusco, Piura, Tacna]}

        """, to: "capitals.yaml")
      let check = ["deck", "check", file, "--questions", "40"]
      let run = try PipedRun(check, in: folder)
      #expect(run.status == 0, "\(run.output)")
      #expect(run.lines.contains { $0.hasPrefix("40 questions, 0 unfit, 0 errors") })
      let json = try PipedRun(check + ["--json", "--forms"], in: folder)
      let report =
        try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
      #expect(report?["schema"] as? Int == 1)
      let lint = report?["lint"] as? [String: Any]
      #expect(lint?["questions"] as? Int == 40)
      #expect(lint?["is_clean"] as? Bool == true)
      #expect((report?["missing"] as? [[String: Any]])?.isEmpty == false)
    }

    @Test("a deck whose questions are unfit has status 65, and says where")
    func unfit() throws {
      let folder = try Folder()
      let file = try folder.write(
        """
        title: Bad
        cards:
          - {id: bad, front: "Who was obviously right about it?", back: All of the above,
             wrong: [None of the above, Everybody, Nobody]}

        """, to: "bad.yaml")
      let run = try PipedRun(["deck", "check", file, "--questions", "20"], in: folder)
      #expect(run.status == 65, "\(run.output)")
      #expect(run.lines.contains { $0.contains("L17") && $0.contains("error") }, "\(run.output)")
    }
  }
}
