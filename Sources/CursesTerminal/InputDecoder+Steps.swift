internal import Screen

nonisolated extension InputDecoder {
  /// What the first bytes mean, and how many they are.
  struct Step: Equatable {
    enum Outcome: Equatable {
      case event(TerminalEvent)
      case pasteBegins
      case nothing
    }
    var outcome: Outcome
    var count: Int

    static func key(_ key: Key, _ count: Int) -> Step {
      Step(outcome: .event(.key(key)), count: count)
    }
    static func nothing(_ count: Int) -> Step { Step(outcome: .nothing, count: count) }
  }

  /// Reads one key, mouse action or mark; `nil` if more bytes are needed.
  func step(_ bytes: ArraySlice<UInt8>) -> Step? {
    guard let first = bytes.first else { return nil }
    switch first {
    case Byte.escape: return escape(bytes)
    case 0x20..<Byte.delete: return .key(.character(Character(Unicode.Scalar(first))), 1)
    case 0x80...: return Self.character(bytes)
    default: return Self.control(first).map { .key($0, 1) } ?? .nothing(1)
    }
  }

  private func escape(_ bytes: ArraySlice<UInt8>) -> Step? {
    var isBeginning = false
    for sequence in sequences {
      if bytes.starts(with: sequence.bytes) { return .key(sequence.key, sequence.bytes.count) }
      if sequence.bytes.starts(with: bytes) { isBeginning = true }
    }
    guard bytes.count > 1, !isBeginning else { return nil }
    let rest = bytes.dropFirst()
    switch rest[rest.startIndex] {
    case UInt8(ascii: "["): return Self.controlSequence(bytes)
    case UInt8(ascii: "O"): return Self.singleShift(bytes)
    case Byte.escape: return .key(.escape, 1)
    default: return Self.alt(rest).map { Step(outcome: $0.outcome, count: $0.count + 1) }
    }
  }

  /// A character after ESC.
  ///
  /// Alt with Backspace deletes a word, as Ctrl-W does.
  private static func alt(_ bytes: ArraySlice<UInt8>) -> Step? {
    guard let first = bytes.first else { return nil }
    if first >= 0x80 {
      guard let step = character(bytes) else { return nil }
      guard case .event(.key(.character(let character))) = step.outcome else { return step }
      return .key(.alt(character), step.count)
    }
    if first == Byte.delete || first == 0x08 { return .key(.control("w"), 1) }
    if first < 0x20 { return control(first).map { .key($0, 1) } ?? .nothing(1) }
    return .key(.alt(Character(Unicode.Scalar(first))), 1)
  }

  /// The key of a control byte; Ctrl-Space sends 0.
  private static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x00: .control(" ")
    case 0x08, Byte.delete: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: nil
    }
  }

  /// One scalar of UTF-8; bytes that cannot be one vanish singly.
  static func character(_ bytes: ArraySlice<UInt8>) -> Step? {
    guard let first = bytes.first else { return nil }
    let count =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let sequence = bytes.prefix(count)
    if sequence.dropFirst().contains(where: { $0 & 0xC0 != 0x80 }) { return .nothing(1) }
    if sequence.count < count { return nil }
    guard count > 1, let text = String(validating: sequence, as: UTF8.self),
      let character = text.first
    else { return .nothing(1) }
    return .key(.character(character), count)
  }
}
