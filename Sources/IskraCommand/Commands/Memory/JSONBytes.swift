/// Walks through one JSON value as bytes, without building it.
///
/// Lines with histories come by the hundred thousand, and what is echoed must stay as it was written.
struct JSONBytes {
  /// Deeper values are refused.
  private static let greatestDepth = 64

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// Where the reading stopped, from 1.
  var column: Int { position - bytes.startIndex + 1 }

  /// Something that is not JSON, or not of the wanted sort.
  struct Failure: Error {}

  /// The next byte that is no space; `nil` at the end.
  mutating func peek() -> UInt8? {
    while position < bytes.endIndex {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { return byte }
      position += 1
    }
    return nil
  }

  /// Goes past a sign if it comes next.
  mutating func skips(_ sign: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  mutating func expect(_ sign: Unicode.Scalar) throws(Failure) {
    guard skips(sign) else { throw Failure() }
  }

  /// The bytes of a string, between its quotes; escapes stay as they are.
  mutating func string() throws(Failure) -> ArraySlice<UInt8> {
    try expect("\"")
    let start = position
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        let text = bytes[start..<(position - 1)]
        guard String(validating: text, as: UTF8.self) != nil else { throw Failure() }
        return text
      }
      if byte < 0x20 { throw Failure() }
      if byte == UInt8(ascii: "\\") { try escape() }
    }
    throw Failure()
  }

  private mutating func escape() throws(Failure) {
    guard position < bytes.endIndex else { throw Failure() }
    let byte = bytes[position]
    position += 1
    if byte == UInt8(ascii: "u") {
      let digits = bytes[position...].prefix(4)
      guard digits.count == 4, digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit })
      else { throw Failure() }
      position += 4
    } else if !"\"\\/bfnrt".utf8.contains(byte) {
      throw Failure()
    }
  }

  /// The bytes of a number.
  mutating func number() throws(Failure) -> ArraySlice<UInt8> {
    _ = peek()
    let start = position
    if skips("-") {}
    let whole = digits()
    guard whole > 0, whole == 1 || bytes[position - whole] != UInt8(ascii: "0") else {
      throw Failure()
    }
    if position < bytes.endIndex, bytes[position] == UInt8(ascii: ".") {
      position += 1
      guard digits() > 0 else { throw Failure() }
    }
    if position < bytes.endIndex, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < bytes.endIndex,
        bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      guard digits() > 0 else { throw Failure() }
    }
    return bytes[start..<position]
  }

  private mutating func digits() -> Int {
    let start = position
    while position < bytes.endIndex, (0x30...0x39).contains(bytes[position]) { position += 1 }
    return position - start
  }

  /// Reads the members of an object; the reader must go past each value.
  mutating func object<Problem: Error>(
    _ member: (inout JSONBytes, ArraySlice<UInt8>) throws(Problem) -> Void, else problem: Problem
  ) throws(Problem) {
    guard skips("{") else { throw problem }
    if skips("}") { return }
    repeat {
      guard let name = try? string(), skips(":") else { throw problem }
      try member(&self, name)
    } while skips(",")
    guard skips("}") else { throw problem }
  }

  /// Goes past a value of any sort.
  mutating func skipValue(depth: Int = 0) throws(Failure) {
    guard depth < Self.greatestDepth, let byte = peek() else { throw Failure() }
    switch byte {
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "{"):
      try object(
        { (json, _) throws(Failure) in try json.skipValue(depth: depth + 1) }, else: Failure())
    case UInt8(ascii: "["):
      try expect("[")
      if skips("]") { return }
      repeat { try skipValue(depth: depth + 1) } while skips(",")
      try expect("]")
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: _ = try number()
    }
  }

  private mutating func word(_ word: StaticString) throws(Failure) {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.endIndex, bytes[position..<end].elementsEqual("\(word)".utf8) else {
      throw Failure()
    }
    position = end
  }
}
