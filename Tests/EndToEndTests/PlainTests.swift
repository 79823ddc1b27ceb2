import Testing

extension EndToEnd {
  @Suite("Line by line")
  struct Plain {
    @Test("ten answers, one taken back, and the end")
    func session() throws {
      let folder = try Folder.withCapitals()
      let input = String(repeating: "0\n", count: 10) + "u\nq\n"
      let run = try PipedRun(["study", "capitals", "--plain"], in: folder, input: input)
      #expect(run.status == 0)
      #expect(run.messages == "")
      #expect(run.lines.count { $0.contains("The answer is ") } == 10)
      #expect(run.lines.count { $0.contains("Taken back. Answer again.") } == 1)
      #expect(run.lines.last?.hasPrefix("9 answered, 0 right") == true)
      let known: Set<Unicode.Scalar> = ["\n"]
      #expect(run.output.unicodeScalars.allSatisfy { $0.value >= 0x20 || known.contains($0) })
    }

    @Test("every prompt has its question before it, and no line comes too often")
    func understandable() throws {
      let input = "1\n0\nx\n?\nu\n2\nq\n"
      let run = try PipedRun(
        ["study", "capitals", "--plain"], in: Folder.withCapitals(), input: input)
      let questions = run.lines.count { $0.hasPrefix("Capital of") }
      // Two answers and one taken back, which is asked again.
      #expect(questions == 5)
      #expect(run.lines.count { $0.contains("Type 1 to 4") } == 1)
    }

    @Test("a quiz line by line ends with the score and what was missed")
    func quiz() throws {
      let folder = try Folder.withCapitals()
      let run = try PipedRun(
        ["quiz", "capitals", "--count", "3", "--form", "choice", "--plain"], in: folder,
        input: "0\n0\n0\n")
      #expect(run.status == 0)
      #expect(run.lines.contains("0 of 3 right: 0 %"))
      #expect(run.lines.contains("Missed:"))
      #expect(try Standing.of("capitals", in: folder)?.new == 9)
      let wrong = try PipedRun(["quiz", "--count", "0", "--plain"], in: folder)
      #expect(wrong.status == 64)
      #expect(wrong.messages.contains("1 to 500"))
    }

    @Test("a suspended card is due no longer, and asked no longer")
    func suspended() throws {
      let folder = try Folder.withCapitals()
      let input = "0\n:s\n:!\nq\n"
      let run = try PipedRun(["study", "capitals", "--plain"], in: folder, input: input)
      #expect(run.lines.contains { $0.contains("Suspended: not asked again.") })
      #expect(run.lines.contains { $0.contains("Flagged.") })
      let marked = try PipedRun(["cards", "is:suspended"], in: folder)
      #expect(marked.lines.count == 1)
    }

    @Test("the end of input ends it like q, with everything saved")
    func endOfInput() throws {
      let folder = try Folder.withCapitals()
      let run = try PipedRun(["study", "capitals", "--plain"], in: folder, input: "0\n0")
      #expect(run.status == 0)
      #expect(try Standing.of("capitals", in: folder)?.new == 10)
    }
  }
}
