import Foundation
import Testing

extension EndToEnd {
  /// `memory fit`, `evaluate` and `simulate` as other programs use them.
  @Suite("Fitting, evaluating, simulating")
  struct MemoryFit {
    /// Forty cards asked eight times on later and later days; every third answer of a card fails.
    private static let log: String = {
      var text = "card_id,review_time,review_rating\n"
      for card in 0..<40 {
        var day = card / 4
        for turn in 0..<8 {
          let rating = (card + turn) % 3 == 2 ? 1 : 3
          text += "c\(card),\(1_767_261_600_000 + day * 86_400_000 + card * 60_000),\(rating)\n"
          day += rating == 1 ? 1 : 1 + turn * 2
        }
      }
      return text
    }()

    private func object(_ run: PipedRun) throws -> [String: Any] {
      let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      return try #require(object, "\(run.output) \(run.messages)")
    }

    @Test(
      "a fit has the parameters and the figures that the design names",
      arguments: [
        ("fsrs-6", 21), ("fsrs-7", 34),
      ])
    func fit(model: String, count: Int) throws {
      let folder = try Folder()
      let file = try folder.write(Self.log, to: "log.csv")
      let arguments = ["memory", "fit", "--model", model, "--reviews", file]
      let report = try object(PipedRun(arguments + ["--json"], in: folder))
      #expect(report["schema"] as? Int == 1 && report["model"] as? String == model)
      #expect((report["parameters"] as? [Double])?.count == count)
      #expect(report["reviews"] as? Int == 320 && report["judged"] as? Int == 280)
      #expect(report["seconds"] is Double && report["rmse_bins"] is Double)
      let loss = try #require(report["log_loss"] as? Double)
      let defaults = try #require((report["defaults"] as? [String: Any])?["log_loss"] as? Double)
      #expect(loss < defaults)
      let text = try PipedRun(arguments, in: folder)
      #expect(text.status == 0 && text.output.contains("fitted to 320 reviews of 40 cards"))
      #expect(!FileManager.default.fileExists(atPath: folder.data))
    }

    @Test("an evaluation has pooled figures, folds, the defaults and the constant")
    func evaluate() throws {
      let folder = try Folder()
      let file = try folder.write(Self.log, to: "log.csv")
      for model in ["fsrs-6", "fsrs-7"] {
        let run = try PipedRun(
          ["memory", "evaluate", "--model", model, "--folds", "5", "--reviews", file, "--json"],
          in: folder)
        let report = try object(run)
        let folds = try #require(report["folds"] as? [[String: Any]])
        // 280 reviews on a later day, six segments of 46, four left over for the first training.
        #expect(folds.map { $0["reviews"] as? Int } == [46, 46, 46, 46, 46])
        #expect(report["reviews"] as? Int == 230)
        for figures in folds + [report]
          + ["defaults", "constant"].compactMap({ report[$0] as? [String: Any] })
        {
          for key in ["log_loss", "rmse_bins", "auc"] { #expect(figures[key] is Double, "\(key)") }
        }
        let means = try folds.map { try #require($0["log_loss"] as? Double) }
        let pooled = try #require(report["log_loss"] as? Double)
        #expect(abs(means.reduce(0, +) / 5 - pooled) < 1e-9, "folds of one size")
      }
    }

    @Test("lines left out are told, and figures do not depend on the order of lines")
    func skippedLines() throws {
      let folder = try Folder()
      let file = try folder.write(Self.log, to: "log.csv")
      let lines = Self.log.split(separator: "\n")
      let other = try folder.write(
        ([lines[0]] + lines.dropFirst().reversed() + ["c1,never,3", "c1,5,0"]).joined(
          separator: "\r\n"),
        to: "other.csv")
      let runs = try [file, other].map {
        try PipedRun(["memory", "fit", "--model", "fsrs-7", "--reviews", $0, "--json"], in: folder)
      }
      let reports = try runs.map(object)
      #expect(reports[0]["parameters"] as? [Double] == reports[1]["parameters"] as? [Double])
      let skipped = try #require(reports[1]["skipped"] as? [String: Any])
      #expect(skipped["count"] as? Int == 2 && runs[1].status == 0)
      #expect((skipped["lines"] as? [[String: Any]])?.map { $0["line"] as? Int } == [322, 323])
      #expect(runs[1].messages.contains("other.csv:322: left out: no time."))
      #expect(runs[1].messages.contains("other.csv:323: left out: no rating from 1 to 4."))
    }

    @Test("what is no log is refused with a sentence", arguments: ["fit", "evaluate"])
    func refusals(command: String) throws {
      let folder = try Folder()
      func run(_ text: String) throws -> PipedRun {
        let file = try folder.write(text, to: "bad.csv")
        return try PipedRun(["memory", command, "--reviews", file], in: folder)
      }
      let columns = try run("card_id,when\n1,2\n")
      #expect(columns.status == 65 && columns.output.isEmpty)
      #expect(columns.messages.contains("lacks the columns review_time, review_rating;"))
      #expect(try run("").status == 65)
      #expect(try run("card_id,review_time,review_rating\nx,y,z\n").status == 65)
      #expect(try PipedRun(["memory", command, "--reviews", "no.csv"], in: folder).status == 66)
      #expect(try PipedRun(["memory", command, "--reviews", folder.path], in: folder).status == 66)
      let few = try run("card_id,review_time,review_rating\na,1000,3\n")
      #expect(few.status == (command == "fit" ? 0 : 65))
      #expect(!few.output.contains("nan"))
    }

    @Test("without a file the journal is fitted; nothing is kept or undone where there is nothing")
    func journal() throws {
      let folder = try Folder.withCapitals()
      let study = try PipedRun(
        ["study", "capitals", "--plain"], in: folder, input: "1\n\n1\n\nq\n")
      #expect(study.status == 0)
      #expect(!study.output.contains("parameters"), "two answers are no reason for a fit")
      let fit = try object(PipedRun(["memory", "fit", "--json"], in: folder))
      #expect(fit["model"] as? String == "fsrs-7" && fit["extent"] as? String == "nothing")
      #expect((fit["reviews"] as? Int ?? 0) >= 2 && fit["log_loss"] is NSNull)
      let refit = try #require(fit["refit"] as? [String: Any])
      #expect(refit["kept"] as? Bool == false)
      let kept = try PipedRun(["memory", "fit", "--keep"], in: folder)
      #expect(kept.status == 0 && kept.output.contains("There are too few reviews to learn from"))
      let undone = try PipedRun(["memory", "fit", "--undo"], in: folder)
      #expect(undone.status == 0 && undone.output.contains("nothing to go back to"))
      let evaluated = try PipedRun(["memory", "evaluate"], in: folder)
      #expect(evaluated.status == 65 && evaluated.messages.contains("too few for 5 folds"))
      #expect(try PipedRun(["memory", "fit", "--undo", "--keep"], in: folder).status == 64)
      #expect(
        try PipedRun(["memory", "fit", "--keep", "--reviews", "x.csv"], in: folder).status == 64)
    }

    @Test("the model is a setting")
    func setting() throws {
      let folder = try Folder()
      let config = folder.path + "/config.yaml"
      let set = try PipedRun(["config", "model", "fsrs-6", "--config", config], in: folder)
      #expect(set.status == 0, "\(set.messages)")
      let fit = try object(PipedRun(["memory", "fit", "--json", "--config", config], in: folder))
      #expect(fit["model"] as? String == "fsrs-6")
      #expect(
        try PipedRun(["config", "model", "sm-2", "--config", config], in: folder).status == 64)
    }

    @Test("a simulation is told day by day, and the same seed gives the same figures")
    func simulate() throws {
      let folder = try Folder()
      func run(_ more: String...) throws -> PipedRun {
        try PipedRun(
          [
            "memory", "simulate", "--cards", "60", "--days", "20", "--new", "5", "--runs", "4",
            "--json",
          ]
            + more, in: folder)
      }
      let report = try object(run())
      let days = try #require(report["days"] as? [[String: Any]])
      #expect(days.count == 20)
      #expect(days.compactMap { ($0["new"] as? [String: Double])?["p50"] }.reduce(0, +) == 60)
      for day in days {
        for key in ["reviews", "minutes", "knowledge"] {
          let range = try #require(day[key] as? [String: Double])
          #expect(try #require(range["p50"]) <= #require(range["p90"]))
        }
      }
      #expect(try run().output == run().output)
      let curve = try object(run("--curve", "--model", "fsrs-6"))
      let points = try #require(curve["points"] as? [[String: Any]])
      #expect(points.count == 30 && points.allSatisfy { $0["minutes_per_day"] is Double })
      let text = try PipedRun(
        ["memory", "simulate", "--cards", "9", "--days", "5", "--runs", "1"], in: folder)
      #expect(
        text.output.contains(
          "With the published parameters of FSRS-7 and the habits of many learners."))
      #expect(report["own_parameters"] as? Bool == false && report["answers"] as? Int == 0)
      #expect(try run("--retention", "1.2").status == 64)
      #expect(try run("--cards", "0").status == 64)
    }
  }
}
