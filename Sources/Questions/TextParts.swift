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

  /// Whether two underscores stand together: the blank of a cloze, or one that somebody has drawn.
  var hasBlank: Bool {
    var last: UInt8 = 0
    for byte in utf8 {
      if byte == 0x5F, last == 0x5F { return true }
      last = byte
    }
    return false
  }

  /// The text with a capital first letter.
  var capitalized1: String { prefix(1).uppercased() + dropFirst() }
}

extension String {
  /// Whether the two are the same where case, spaces and punctuation do not count.
  func foldsLike(_ other: String) -> Bool {
    var (one, two) = (utf8.makeIterator(), other.utf8.makeIterator())
    while true {
      var (first, second): (UInt8?, UInt8?)
      repeat { first = one.next() } while first.map { $0 < 0x80 && $0.foldedASCII == nil } ?? false
      repeat {
        second = two.next()
      } while second.map { $0 < 0x80 && $0.foldedASCII == nil } ?? false
      if first ?? 0 >= 0x80 || second ?? 0 >= 0x80 { return folded == other.folded }
      guard first.flatMap(\.foldedASCII) == second.flatMap(\.foldedASCII) else {
        // What is not plain may become so, such as the sign of the kelvin.
        return utf8.contains { $0 >= 0x80 } || other.utf8.contains { $0 >= 0x80 }
          ? folded == other.folded : false
      }
      if first == nil { return true }
    }
  }

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
  var foldedASCII: UInt8? {
    switch self {
    case 0x61...0x7A, 0x30...0x39: self
    case 0x41...0x5A: self | 0x20
    default: nil
    }
  }
}
