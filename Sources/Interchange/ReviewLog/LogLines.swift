/// Cuts CSV into lines and fields; a field may stand in double quotes, and inside them be anything.
struct LogLines {
  private let bytes: [UInt8]
  private var position = 0
  private var number = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // A byte order mark is none of the text.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The next line with its number from 1; `nil` after the last.
  mutating func next() -> (number: Int, fields: [ArraySlice<UInt8>])? {
    guard position < bytes.count else { return nil }
    number += 1
    let first = number
    var fields: [ArraySlice<UInt8>] = []
    fields.reserveCapacity(6)
    while true {
      fields.append(field())
      guard position < bytes.count else { break }
      let end = bytes[position]
      position += 1
      if end == UInt8(ascii: "\n") { break }
    }
    return (first, fields)
  }

  /// A field up to the comma or line end that follows it.
  private mutating func field() -> ArraySlice<UInt8> {
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return quoted() }
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: ","),
      bytes[position] != UInt8(ascii: "\n")
    {
      position += 1
    }
    var end = position
    while end > start, bytes[end - 1] == UInt8(ascii: "\r") || bytes[end - 1] == UInt8(ascii: " ") {
      end -= 1
    }
    return bytes[start..<end]
  }

  /// A field in quotes; a doubled quote stands for one, a missing one is taken as the end of the file.
  private mutating func quoted() -> ArraySlice<UInt8> {
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { break }
        position += 1
      } else if byte == UInt8(ascii: "\n") {
        number += 1
      }
      text.append(byte)
    }
    while position < bytes.count, bytes[position] != UInt8(ascii: ","),
      bytes[position] != UInt8(ascii: "\n")
    {
      position += 1
    }
    return text[...]
  }
}
