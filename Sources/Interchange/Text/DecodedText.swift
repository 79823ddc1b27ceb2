internal import Foundation

/// The text of a file whose encoding need not be known.
struct DecodedText: Hashable {
  enum Encoding: String {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16 LE"
    case utf16BigEndian = "UTF-16 BE"
    case windows1252 = "Windows-1252"
  }

  /// The text without byte order mark, lines ended by line feeds.
  let text: String
  /// How it was read.
  let encoding: Encoding
  /// Whether neither a mark nor the bytes themselves prove the encoding.
  let isGuessed: Bool

  /// Decodes: a byte order mark wins, then strict UTF-8, then Windows-1252.
  init(_ data: Data) {
    if data.starts(with: [0xEF, 0xBB, 0xBF]) {
      let body = data.dropFirst(3)
      let valid = String(validating: body, as: UTF8.self)
      self.init(
        valid ?? String(decoding: body, as: UTF8.self), .utf8, isGuessed: valid == nil)
    } else if data.starts(with: [0xFF, 0xFE]) {
      self.init(utf16: data.dropFirst(2), .utf16LittleEndian)
    } else if data.starts(with: [0xFE, 0xFF]) {
      self.init(utf16: data.dropFirst(2), .utf16BigEndian)
    } else if let text = String(validating: data, as: UTF8.self) {
      self.init(text, .utf8, isGuessed: false)
    } else {
      var text = ""
      text.unicodeScalars.append(contentsOf: data.lazy.map(Self.windows1252))
      self.init(text, .windows1252, isGuessed: true)
    }
  }

  private init(_ text: String, _ encoding: Encoding, isGuessed: Bool) {
    self.text = Self.withLineFeeds(text)
    self.encoding = encoding
    self.isGuessed = isGuessed
  }

  private init(utf16 bytes: Data, _ encoding: Encoding) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var iterator = bytes.makeIterator()
    while let first = iterator.next(), let second = iterator.next() {
      units.append(
        encoding == .utf16LittleEndian
          ? UInt16(second) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(second))
    }
    let valid = String(validating: units, as: UTF16.self)
    self.init(
      valid ?? String(decoding: units, as: UTF16.self), encoding,
      isGuessed: valid == nil || bytes.count % 2 == 1)
  }

  private static func withLineFeeds(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var followsReturn = false
    for byte in text.utf8 {
      if byte == 0x0D {
        bytes.append(0x0A)
      } else if byte != 0x0A || !followsReturn {
        bytes.append(byte)
      }
      followsReturn = byte == 0x0D
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Source: the index of windows-1252 in the Encoding Standard of the WHATWG.
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upperRows[Int(byte) - 0x80]) ?? Unicode.Scalar(byte)
  }

  private static let upperRows: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
