/// Reads what ``ArchiveWriter`` has written; any bytes at all end in values or in
/// ``ArchiveDamage``, never in a trap.
struct ArchiveReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var texts: [String] = []

  /// Reads the text table.
  init(_ bytes: ArraySlice<UInt8>) throws(ArchiveDamage) {
    self.bytes = bytes
    position = bytes.startIndex
    let count = try count()
    texts.reserveCapacity(count)
    for _ in 0..<count {
      let length = try self.count()
      texts.append(String(decoding: bytes[position..<position + length], as: UTF8.self))
      position += length
    }
  }

  /// Whether everything has been read.
  var isAtEnd: Bool { position == bytes.endIndex }

  mutating func number() throws(ArchiveDamage) -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.endIndex, shift < 64 {
      let byte = bytes[position]
      position += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    throw ArchiveDamage()
  }

  /// A number of things that follow, of which each takes a byte at least.
  mutating func count() throws(ArchiveDamage) -> Int {
    let count = try number()
    guard count <= UInt64(bytes.endIndex - position) else { throw ArchiveDamage() }
    return Int(count)
  }

  mutating func text() throws(ArchiveDamage) -> String {
    let place = try number()
    guard place < UInt64(texts.count) else { throw ArchiveDamage() }
    return texts[Int(place)]
  }
}
