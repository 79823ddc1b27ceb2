/// How the rows of a table are written.
struct TableDialect: Hashable {
  /// The byte between fields.
  var delimiter: UInt8
  /// Whether lines that begin with `#` are remarks.
  var hasRemarks = false

  /// What may divide fields, in order of preference where the file does not decide: a comma is the
  /// likeliest to stand inside a text.
  static let candidates: [UInt8] = [0x09, 0x3B, 0x7C, 0x2C]

  /// The word for the delimiter.
  var word: String {
    switch delimiter {
    case 0x09: "tab"
    case 0x3B: "semicolon"
    case 0x7C: "bar"
    case 0x2C: "comma"
    case 0x3A: "colon"
    case 0x20: "space"
    default: "'\(Character(Unicode.Scalar(delimiter)))'"
    }
  }
}

extension TableDialect {
  /// Finds the delimiter by reading the first records with each candidate: the right one gives the
  /// same number of fields nearly everywhere.
  ///
  /// Delimiters inside quotes do not count.
  ///
  /// - Complexity: O(1): 64 KiB are looked at.
  static func sniffed(_ bytes: ArraySlice<UInt8>, hasRemarks: Bool) -> TableDialect? {
    let sample = bytes.prefix(64 << 10)
    var best: (dialect: TableDialect, score: Double)?
    for delimiter in candidates where sample.contains(delimiter) {
      let dialect = TableDialect(delimiter: delimiter, hasRemarks: hasRemarks)
      var reader = TableReader(bytes: sample, line: 1, dialect: dialect, limits: ImportLimits())
      var rows = reader.records(atMost: 200)
      if sample.count < bytes.count, rows.count < 200 { rows = Array(rows.dropLast()) }
      let score = consistency(rows, faults: reader.faults.count)
      if score > best?.score ?? 0 { best = (dialect, score) }
    }
    return best?.dialect
  }

  /// The share of records with the commonest number of fields above one; one more for a header row.
  private static func consistency(_ rows: [TableReader.Record], faults: Int) -> Double {
    guard let first = rows.first else { return 0 }
    var counts: [Int: Int] = [:]
    for row in rows { counts[row.cells.count, default: 0] += 1 }
    let commonest = counts.filter { $0.key > 1 }.map(\.value).max() ?? 0
    let share = Double(commonest) / Double(rows.count + faults)
    return share + (share > 0 && ColumnPlan(header: first.cells) != nil ? 1 : 0)
  }
}
