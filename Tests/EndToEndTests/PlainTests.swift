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

    @Test("the end of input ends it like q, with everything saved")
    func endOfInput() throws {
      let folder = try Folder.withCapitals()
      let run = try PipedRun(["study", "capitals", "--plain"], in: folder, input: "0\n0")
      #expect(run.status == 0)
      #expect(try Standing.of("capitals", in: folder)?.new == 10)
    }
  }
}
