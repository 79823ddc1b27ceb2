/// Writes values as bytes: numbers in groups of seven bits, every text once.
struct ArchiveWriter {
  private var body: [UInt8] = []
  private var texts: [String] = [""]
  private var positions: [String: Int] = ["": 0]

  /// The text table, then the values.
  var bytes: [UInt8] {
    var table = ArchiveWriter()
    table.write(UInt64(texts.count))
    for text in texts {
      table.write(UInt64(text.utf8.count))
      table.body.append(contentsOf: text.utf8)
    }
    return table.body + body
  }

  /// Writes a number: the lowest seven bits first, the eighth bit says that more follow (LEB128).
  mutating func write(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      body.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    body.append(UInt8(rest))
  }

  /// Writes the position of the text in the table.
  mutating func write(_ text: String) {
    // Texts can be equal and yet not the same in bytes, as é may be: these stay apart.
    if let position = positions[text], texts[position].utf8.elementsEqual(text.utf8) {
      return write(UInt64(position))
    }
    positions[text] = texts.count
    write(UInt64(texts.count))
    texts.append(text)
  }
}
