extension EmulatedScreen {
  /// Takes bytes; what is cut at the end waits for the rest.
  mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    var rest = pending[...]
    while let first = rest.first, let count = take(first, rest) { rest = rest.dropFirst(count) }
    pending = Array(rest)
  }

  /// Takes one character, control or sequence; the number of bytes, or `nil` if more are needed.
  private mutating func take(_ first: UInt8, _ bytes: ArraySlice<UInt8>) -> Int? {
    switch first {
    case 0x1B: return takeEscape(bytes)
    case 0..<0x20:
      takeControl(first)
      return 1
    default: return takeCharacter(first, bytes)
    }
  }

  private mutating func takeCharacter(_ first: UInt8, _ bytes: ArraySlice<UInt8>) -> Int? {
    let count = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard bytes.count >= count else { return nil }
    guard let text = String(validating: bytes.prefix(count), as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else {
      strangers.append(String(first, radix: 16))
      return 1
    }
    put(drawsLines ? Self.lines[scalar] ?? scalar : scalar)
    return count
  }

  private mutating func takeControl(_ byte: UInt8) {
    switch byte {
    case 0x00, 0x07: break  // padding and the bell
    case 0x08: move(to: Place(row: cursor.row, column: cursor.column - 1))
    case 0x09: move(to: Place(row: cursor.row, column: (cursor.column / 8 + 1) * 8))
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: move(to: Place(row: cursor.row))
    case 0x0E: drawsLines = true
    case 0x0F: drawsLines = false
    default: strangers.append(String(byte, radix: 16))
    }
  }

  private mutating func takeEscape(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count > 1 else { return nil }
    let body = bytes.dropFirst(2)
    switch bytes[bytes.startIndex + 1] {
    case UInt8(ascii: "["):
      guard let end = body.firstIndex(where: { 0x40...0x7E ~= $0 }) else { return nil }
      takeSequence(String(decoding: body[..<end], as: UTF8.self), Character(.init(bytes[end])))
      return end - bytes.startIndex + 1
    case UInt8(ascii: "]"):
      if body.first == UInt8(ascii: "R") { return 3 }  // the Linux console's colours
      guard let end = body.firstIndex(of: 0x07) else { return nil }
      return end - bytes.startIndex + 1
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      guard let set = body.first else { return nil }
      if bytes[bytes.startIndex + 1] == UInt8(ascii: "(") { drawsLines = set == 0x30 }
      return 3
    case UInt8(ascii: "7"): saveCursor()
    case UInt8(ascii: "8"): restoreCursor()
    case UInt8(ascii: "D"): lineFeed()
    case UInt8(ascii: "M"): reverseLineFeed()
    case UInt8(ascii: "E"):
      cursor.column = 0
      lineFeed()
    case UInt8(ascii: "="), UInt8(ascii: ">"): break  // the number pad
    case let other: strangers.append("ESC \(Character(.init(other)))")
    }
    return 2
  }

  private mutating func takeSequence(_ parameters: String, _ final: Character) {
    let isPrivate = parameters.hasPrefix("?")
    let numbers = parameters.drop { $0 == "?" }.split(
      separator: ";", omittingEmptySubsequences: false
    )
    .map { Int($0) ?? 0 }
    let count = max(1, numbers.first ?? 1)
    switch final {
    case "A": move(to: Place(row: cursor.row - count, column: cursor.column))
    case "B": move(to: Place(row: cursor.row + count, column: cursor.column))
    case "C": move(to: Place(row: cursor.row, column: cursor.column + count))
    case "D": move(to: Place(row: cursor.row, column: cursor.column - count))
    case "G": move(to: Place(row: cursor.row, column: count - 1))
    case "d": move(to: Place(row: count - 1, column: cursor.column))
    case "H", "f":
      move(to: Place(row: count - 1, column: max(1, numbers.count > 1 ? numbers[1] : 1) - 1))
    case "J": eraseScreen(numbers.first ?? 0)
    case "K": eraseLine(numbers.first ?? 0)
    case "X": erase(row: cursor.row, cursor.column..<cursor.column + count)
    case "P": delete(count)
    case "@": insert(count)
    case "L": scroll(by: -count, from: cursor.row)
    case "M": scroll(by: count, from: cursor.row)
    case "S": scroll(by: count, from: region.lowerBound)
    case "T": scroll(by: -count, from: region.lowerBound)
    case "b":
      for scalar in String(repeating: lastCharacter, count: count).unicodeScalars { put(scalar) }
    case "r": setRegion(numbers)
    case "m": takeColours(numbers)
    case "h" where isPrivate: setModes(numbers, true)
    case "l" where isPrivate: setModes(numbers, false)
    case "t": break  // the window's title
    case "c" where isPrivate: break  // the cursor's form
    case "h" where numbers == [34], "l" where [[4], [34]].contains(numbers): break
    default: strangers.append("CSI \(parameters)\(final)")
    }
  }

  private mutating func eraseScreen(_ part: Int) {
    switch part {
    case 0:
      eraseLine(0)
      eraseRows(cursor.row + 1..<rows)
    case 1:
      eraseLine(1)
      eraseRows(0..<cursor.row)
    default: eraseRows(0..<rows)
    }
  }

  private mutating func eraseLine(_ part: Int) {
    switch part {
    case 0: erase(row: cursor.row, cursor.column..<columns)
    case 1: erase(row: cursor.row, 0..<cursor.column + 1)
    default: erase(row: cursor.row, 0..<columns)
    }
  }

  private mutating func setRegion(_ numbers: [Int]) {
    let top = max(1, numbers.first ?? 1) - 1
    let given = numbers.count > 1 ? numbers[1] : 0
    let bottom = given == 0 ? rows - 1 : min(given, rows) - 1
    if top < bottom { region = top...bottom }
    move(to: Place())
  }

  private mutating func setModes(_ numbers: [Int], _ isOn: Bool) {
    for number in numbers {
      // A blinking cursor, the form of mouse reports, and reverse video are nothing to look at.
      if [3, 4, 5, 12, 1006].contains(number) { continue }
      if number == Mode.secondScreen {
        setSecondScreen(isOn)
      } else if isOn {
        modes.insert(number)
      } else {
        modes.remove(number)
      }
    }
  }

  private mutating func takeColours(_ numbers: [Int]) {
    usesColour = usesColour || numbers.contains { 30...38 ~= $0 || 40...48 ~= $0 || $0 >= 90 }
  }

  /// The line drawing set of the VT100, as far as boxes need it.
  private static let lines: [Unicode.Scalar: Unicode.Scalar] = [
    "j": "┘", "k": "┐", "l": "┌", "m": "└", "n": "┼", "q": "─", "t": "├", "u": "┤", "v": "┴",
    "w": "┬", "x": "│",
  ]
}
