import Testing

@testable import Interchange

@Suite struct TableReaderTests {
  @Test(arguments: [
    ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("\"a,b\",c\n", [["a,b", "c"]]),
    ("\"a\nb\",c\n", [["a\nb", "c"]]),
    ("\"a \"\"b\"\"\",c\n", [["a \"b\"", "c"]]),
    ("a, \"b, c\" ,d\n", [["a", "b, c", "d"]]),
    ("5\" disk,floppy\n", [["5\" disk", "floppy"]]),
    ("\"Pravda\" was founded,1912\n", [["\"Pravda\" was founded", "1912"]]),
    ("\"\",\"\"\n\n , \n", [["", ""], [" ", " "]]),
    ("a,\n", [["a", ""]]),
    ("\"a\"", [["a"]]),
    ("", []),
  ])
  func reads(text: String, rows: [[String]]) {
    #expect(read(text).rows == rows)
    #expect(read(text).faults.isEmpty)
  }

  @Test func linesAreCountedThroughQuotes() {
    var reader = reader("a,b\n\"c\n\nd\",e\n\nf,g\n")
    #expect(reader.records().map(\.line) == [1, 2, 6])
  }

  @Test func anUnclosedQuoteCostsItsRowAlone() {
    let table = read("a,1\n\"b,2\nc,3\nd,\"4\ne,5\n")
    #expect(table.rows == [["a", "1"], ["c", "3"], ["e", "5"]])
    #expect(
      table.faults == [
        .init(line: 2, reason: .unclosedQuote), .init(line: 4, reason: .unclosedQuote),
      ])
  }

  @Test func anUnclosedQuoteIsNotClosedByTheNextOpeningOne() {
    let table = read("\"a,1\n\"b\",2\n\"c\",3\n")
    #expect(table.rows == [["b", "2"], ["c", "3"]])
    #expect(table.faults == [.init(line: 1, reason: .unclosedQuote)])
  }

  @Test func longFieldsAndLinesAreSkipped() {
    var limits = ImportLimits()
    limits.field = 10
    limits.line = 30
    let long = String(repeating: "x", count: 11)
    let table = read(
      "a,1\n\(long),2\nb,\"\(long)\"\nc,3\n\(String(repeating: "y,", count: 20))\n"
        + "\"d\n\(long)\",4\ne,5\n", limits)
    #expect(table.rows.map(\.first) == ["a", "c", "\(long)\"", "e"].filter { $0 != "\(long)\"" })
    #expect(Set(table.faults.map(\.line)).isSuperset(of: [2, 3, 5, 6]))
    #expect(table.faults.allSatisfy { $0.reason == .tooLong })
  }

  /// Every line opens a quote whose end is far away: reading must not become quadratic.
  @Test func manyOpenQuotesAreGivenUp() {
    let text = "\"" + String(repeating: "x\"\"\n", count: 100_000)
    var many = ""
    for _ in 0..<2000 { many += "y,\"" + String(repeating: "\"\"", count: 20) + "x\n" }
    #expect(read(text).faults.count >= 1)
    #expect(read(many).faults.count <= 4002)
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func whatIsQuotedComesBack(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let rows = (0...random.below(6)).map { _ in
      (0...1 + random.below(3)).map { _ in
        random.hostileText().replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      }
    }
    let text = rows.map { row in
      row.map(quoted).joined(separator: ",")
    }.joined(separator: "\n")
    #expect(read(text).rows == rows, "seed \(seed)")
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func anyBytesAreRead(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("\"\",,;\t| \n\nab#é".utf8)
    let bytes = (0..<random.below(400)).map { _ in alphabet[random.below(alphabet.count)] }
    var reader = TableReader(
      bytes: bytes[...], line: 1, dialect: TableDialect(delimiter: 0x2C), limits: ImportLimits())
    let lines = bytes.count { $0 == 0x0A } + 1
    let records = reader.records()
    #expect(records.allSatisfy { (1...lines).contains($0.line) }, "seed \(seed)")
    #expect(zip(records, records.dropFirst()).allSatisfy { $0.line < $1.line }, "seed \(seed)")
    #expect(reader.faults.allSatisfy { (1...lines).contains($0.line) }, "seed \(seed)")
  }

  @Test(arguments: [
    ("a;b\nc;d\n", "semicolon"), ("a\tb\nc\td\n", "tab"), ("a|b\nc|d\n", "bar"),
    ("a,b\nc,d\n", "comma"), ("x, y;b\nc;d, e, f\n", "semicolon"),
    ("front,back\nWho; when,Lenin\n", "comma"), ("\"a;b;c\",d\n\"e;f\",g\n", "comma"),
    ("1,5;eins\n2,5;zwei\n", "semicolon"), ("Oslo, Norway\tcapital\nLima\tcapital\n", "tab"),
  ])
  func theDelimiterIsFound(text: String, word: String) {
    #expect(TableDialect.sniffed(Array(text.utf8)[...], hasRemarks: false)?.word == word)
  }

  private func read(
    _ text: String, _ limits: ImportLimits = ImportLimits()
  ) -> (rows: [[String]], faults: [TableReader.Fault]) {
    var reader = reader(text, limits)
    let rows = reader.records().map(\.cells)
    return (rows, reader.faults)
  }

  private func reader(_ text: String, _ limits: ImportLimits = ImportLimits()) -> TableReader {
    TableReader(
      bytes: Array(text.utf8)[...], line: 1, dialect: TableDialect(delimiter: 0x2C), limits: limits)
  }
}
