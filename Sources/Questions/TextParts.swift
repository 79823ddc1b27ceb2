// Words and letters of texts, without asking Unicode about what is plain ASCII.

extension StringProtocol {
  /// Letters and digits in lower case: what is left when case, spaces and punctuation do not count.
  var folded: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 {
      guard byte < 0x80 else {
        return String(lowercased().filter { $0.isLetter || $0.isNumber })
      }
      if let plain = byte.foldedASCII { bytes.append(plain) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The words, in lower case: what stands between anything but letters and digits.
  var plainWords: [String] {
    var words: [String] = []
    var bytes: [UInt8] = []
    for byte in utf8 {
      guard byte < 0x80 else {
        return split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
      }
      if let plain = byte.foldedASCII {
        bytes.append(plain)
      } else if !bytes.isEmpty {
        words.append(String(decoding: bytes, as: UTF8.self))
        bytes.removeAll(keepingCapacity: true)
      }
    }
    if !bytes.isEmpty { words.append(String(decoding: bytes, as: UTF8.self)) }
    return words
  }

  /// The text with a capital first letter.
  var capitalized1: String { prefix(1).uppercased() + dropFirst() }
}

extension String {
  /// Whether the name occurs in the text as whole words, whatever the case and punctuation.
  func mentions(_ name: String) -> Bool {
    guard !isEmpty, !name.isEmpty else { return false }
    let sought = name.plainWords
    guard let first = sought.first else { return false }
    let words = plainWords
    guard sought.count <= words.count else { return false }
    return (0...words.count - sought.count).contains { start in
      words[start] == first && words[start..<start + sought.count].elementsEqual(sought)
    }
  }
}

extension UInt8 {
  /// A letter in lower case or a digit; `nil` for any other ASCII character.
  fileprivate var foldedASCII: UInt8? {
    switch self {
    case 0x61...0x7A, 0x30...0x39: self
    case 0x41...0x5A: self | 0x20
    default: nil
    }
  }
}
