internal import Screen

nonisolated extension InputDecoder {
  /// The most bytes of one paste that are kept, 1 MiB; what follows is lost.
  static let longestPaste = 1 << 20
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Moves pending bytes into the paste; the event once its end has come.
  mutating func takePaste() -> TerminalEvent? {
    guard var bytes = pasted else { return nil }
    if let end = Self.firstIndex(of: Self.pasteEnd, in: pending) {
      bytes += pending[..<end]
      pending.removeFirst(end + Self.pasteEnd.count)
      pasted = nil
      return .paste(Self.text(bytes))
    }
    // The end mark may be cut: what could be its beginning stays.
    let kept = pending.suffix(Self.pasteEnd.count - 1)
    let mark = kept.lastIndex(of: Byte.escape) ?? pending.endIndex
    let isMark = Self.pasteEnd.starts(with: pending[mark...])
    let taken = isMark ? mark : pending.endIndex
    bytes += pending[..<taken].prefix(max(0, Self.longestPaste - bytes.count))
    pending.removeFirst(taken)
    pasted = bytes
    return nil
  }

  /// Pasted bytes as text; line breaks of any kind become `\n`.
  static func text(_ bytes: [UInt8]) -> String {
    var unified: [UInt8] = []
    unified.reserveCapacity(bytes.count)
    for (index, byte) in bytes.prefix(longestPaste).enumerated() {
      if byte == 0x0D {
        unified.append(0x0A)
      } else if byte != 0x0A || index == 0 || bytes[index - 1] != 0x0D {
        unified.append(byte)
      }
    }
    return String(decoding: unified, as: UTF8.self)
  }

  private static func firstIndex(of mark: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= mark.count else { return nil }
    return (0...(bytes.count - mark.count)).first { bytes[$0...].starts(with: mark) }
  }
}
