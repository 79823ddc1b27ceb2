internal import Screen

nonisolated extension InputDecoder {
  /// ESC [, parameters, a final byte; and the forms that do not keep to that.
  static func controlSequence(_ bytes: ArraySlice<UInt8>) -> Step? {
    let body = bytes.dropFirst(2)
    guard let first = body.first else { return nil }
    if first == UInt8(ascii: "[") {  // the Linux console: ESC [ [ A to E
      guard let letter = body.dropFirst().first else { return nil }
      let number = Int(letter) - Int(UInt8(ascii: "A")) + 1
      return (1...5).contains(number) ? .key(.function(number), 4) : .nothing(4)
    }
    if first == UInt8(ascii: "M") {  // the oldest mouse protocol: three bytes follow
      guard body.count >= 4 else { return nil }
      let values = body.dropFirst().prefix(3).map { Int($0) - 32 }
      return mouse(values[0], column: values[1], row: values[2], isPress: true, count: 6)
    }
    guard
      let end = body.firstIndex(where: { byte in
        0x40...0x7E ~= byte || byte == UInt8(ascii: "$") && first != UInt8(ascii: "?")
      })
    else {
      // A byte that cannot be inside means that the rest was lost.
      return body.contains { !(0x20...0x3F ~= $0) } ? .nothing(2) : nil
    }
    guard body[..<end].allSatisfy({ 0x20...0x3F ~= $0 }) else { return .nothing(2) }
    let count = bytes.distance(from: bytes.startIndex, to: end) + 1
    return controlSequence(body[..<end], final: body[end], count)
  }

  private static func controlSequence(
    _ parameters: ArraySlice<UInt8>, final: UInt8, _ count: Int
  ) -> Step {
    let isMouse = parameters.first == UInt8(ascii: "<")
    let numbers = (isMouse ? parameters.dropFirst() : parameters)
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    if isMouse {
      guard numbers.count == 3 else { return .nothing(count) }
      return mouse(
        numbers[0], column: numbers[1], row: numbers[2], isPress: final == UInt8(ascii: "M"),
        count: count)
    }
    switch final {
    case UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "@"):
      if numbers == [200] { return Step(outcome: .pasteBegins, count: count) }
      if numbers.count == 3, numbers[0] == 27 {
        return modified(numbers[2], modifiers: numbers[1], count)
      }
      return numbered(numbers[0]).map { .key($0, count) } ?? .nothing(count)
    case UInt8(ascii: "u"):
      return modified(numbers[0], modifiers: numbers.count > 1 ? numbers[1] : 1, count)
    default:
      return lettered(final).map { .key($0, count) } ?? .nothing(count)
    }
  }

  /// ESC O and a letter, in old terminals with a modifier between.
  static func singleShift(_ bytes: ArraySlice<UInt8>) -> Step? {
    let body = bytes.dropFirst(2)
    guard let end = body.firstIndex(where: { !(0x30...0x3B ~= $0) }) else { return nil }
    let count = bytes.distance(from: bytes.startIndex, to: end) + 1
    let letter = body[end]
    if let key = lettered(letter) { return .key(key, count) }
    switch letter {  // the number pad
    case UInt8(ascii: "M"): return .key(.enter, count)
    case UInt8(ascii: "X"): return .key(.character("="), count)
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      return .key(.character(Character(Unicode.Scalar(letter - 0x40))), count)
    default: return .nothing(count)
    }
  }

  /// A key whose code and modifiers are spelt out.
  private static func modified(_ code: Int, modifiers: Int, _ count: Int) -> Step {
    let bits = max(0, modifiers - 1)
    switch code {
    case 9: return .key(bits & 1 != 0 ? .backTab : .tab, count)
    case 13: return .key(.enter, count)
    case 27: return .key(.escape, count)
    case 8, 127: return .key(.backspace, count)
    default: break
    }
    guard code >= 0x20, let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else {
      return .nothing(count)
    }
    let character = Character(scalar)
    if bits & 4 != 0 {
      return .key(.control(character.lowercased().first ?? character), count)
    }
    return .key(bits & 2 != 0 ? .alt(character) : .character(character), count)
  }

  private static func lettered(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28...29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// A press or a turn of the wheel; positions count from 1.
  ///
  /// Motion, releases and other buttons say nothing.
  private static func mouse(
    _ button: Int, column: Int, row: Int, isPress: Bool, count: Int
  ) -> Step {
    let action: Mouse.Action? =
      switch button & 0b1110_0011 {
      case 0: .press
      case 64: .wheelUp
      case 65: .wheelDown
      default: nil
      }
    guard isPress, let action, row > 0, column > 0 else { return .nothing(count) }
    let position = Position(row: row - 1, column: column - 1)
    return Step(outcome: .event(.mouse(Mouse(action, at: position))), count: count)
  }
}
