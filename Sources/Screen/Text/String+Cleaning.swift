extension StringProtocol {
  /// One line that is safe to show: nothing in it can move the cursor or reorder other text.
  ///
  /// Line breaks and tabs become spaces, a CRLF one space. Other control characters (C0, DEL, C1),
  /// controls of writing direction, invisible format characters and tags vanish. The joiners ZWJ
  /// and ZWNJ stay, since scripts need them. Cleaning twice changes nothing.
  public var cleaned: String { cleaned(lineBreak: " ") }

  /// Like `cleaned`, with every line break kept as `\n`.
  public var cleanedLines: String { cleaned(lineBreak: "\n") }

  /// Whether the text is printable ASCII only: every byte is a character of one column.
  ///
  /// - Complexity: Linear, at the speed of a loop over bytes.
  var isPlainASCII: Bool {
    func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }
    return utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isPlain) }
      ?? utf8.allSatisfy(isPlain)
  }

  /// Whether `cleaned` would leave the text alone.
  var isClean: Bool {
    isPlainASCII
      || unicodeScalars.allSatisfy {
        if case .kept = $0.fate { true } else { false }
      }
  }

  private func cleaned(lineBreak: Unicode.Scalar) -> String {
    if isClean { return String(self) }
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in unicodeScalars {
      switch scalar.fate {
      case .kept: result.append(scalar)
      case .tab: result.append(" ")
      case .lineBreak where scalar == "\n" && afterReturn: break
      case .lineBreak: result.append(lineBreak)
      case .dropped: break
      }
      afterReturn = scalar == "\r"
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// What becomes of a scalar on its way to a cell.
  enum Fate: Equatable {
    case kept(Int)
    case tab
    case lineBreak
    case dropped

    /// Columns of the result, 0 to 2.
    var columns: Int {
      switch self {
      case .kept(let columns): columns
      case .tab, .lineBreak: 1
      case .dropped: 0
      }
    }
  }

  /// What becomes of this scalar.
  var fate: Fate {
    switch value {
    case 0x20...0x7E: .kept(1)
    case 0x09: .tab
    case 0x0A, 0x0D, 0x2028, 0x2029: .lineBreak
    case 0x00...0x1F, 0x7F...0x9F: .dropped
    case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x206F: .dropped
    case 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE...0xFFFF, 0x1D173...0x1D17A: .dropped
    case 0xE0000...0xE00FF: .dropped
    default: .kept(WidthTable.columns(self))
    }
  }
}
