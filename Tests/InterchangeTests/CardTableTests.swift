import Facts
import Testing

@testable import Interchange

@Suite struct CardTableTests {
  private func row(_ id: String, _ front: String, _ back: String) -> CardTable.Row {
    var row = CardTable.Row(id: id)
    (row.front, row.back) = (front, back)
    return row
  }

  @Test func onlyColumnsThatAreUsedAreWritten() {
    let table = CardTable(rows: [row("oslo", "Capital of Norway", "Oslo")])
    #expect(table.text(delimiter: ",") == "id,front,back\noslo,Capital of Norway,Oslo\n")
    #expect(table.text(delimiter: "\t") == "id\tfront\tback\noslo\tCapital of Norway\tOslo\n")
  }

  @Test func fieldsAreQuotedWhereTheyNeedIt() {
    let table = CardTable(rows: [row("a", "one, \"two\"\nthree", "# four")])
    #expect(
      table.text(delimiter: ",") == "id,front,back\na,\"one, \"\"two\"\"\nthree\",\"# four\"\n")
  }

  /// What is written is read back the same.
  @Test(arguments: 1...5 as ClosedRange<UInt64>, [",", "\t"] as [Character])
  func aTableComesBack(seed: UInt64, delimiter: Character) throws {
    var random = SeededGenerator(seed: seed)
    var table = CardTable()
    for number in 1...(1 + random.below(8)) {
      var row = CardTable.Row(id: "card-\(number)")
      if random.below(4) == 0 {
        row.cloze = "Some {{hidden, \"words\" \(number)}} here"
      } else {
        row.front = "Front \(number), \"quoted\"\tand\nmore;"
        row.back = "#\(number)"
        row.wrong = (0..<random.below(3)).map { "wrong; \($0)" }
        row.accept = (0..<random.below(3)).map { "also, \($0)" }
      }
      row.section = ["", "One", "Two"][random.below(3)]
      row.why = random.below(2) == 0 ? "" : "because\nof it"
      row.note = random.below(2) == 0 ? "" : "a | note"
      table.rows.append(row)
    }
    let name = delimiter == "," ? "x.csv" : "x.tsv"
    let read = try deck(from: imported(table.text(delimiter: delimiter), as: name))
    #expect(read.written.map(\.id.text) == table.rows.map(\.id), "seed \(seed)")
    for (card, row) in zip(read.written, table.rows) {
      if row.cloze.isEmpty {
        let front = row.front.replacing("\t", with: card.front.contains("\t") ? "\t" : " ")
        #expect(card.content == .basic(front: front, back: row.back), "seed \(seed)")
      }
      #expect(card.wrong == row.wrong, "seed \(seed)")
      #expect(card.accepted == row.accept, "seed \(seed)")
      #expect(card.provenance.why == row.why, "seed \(seed)")
      #expect(card.provenance.note == row.note, "seed \(seed)")
    }
  }
}

extension WrittenCard {
  fileprivate var front: String {
    if case .basic(let front, _) = content { front } else { "" }
  }
}
