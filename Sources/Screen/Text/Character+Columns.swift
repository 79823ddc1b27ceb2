extension Character {
  /// The columns this character takes on a terminal: 0, 1 or 2.
  ///
  /// A cell holds one scalar with a width and at most four without; a cluster of several scalars
  /// with a width counts as its first one. Line breaks and tabs count as the space they become,
  /// other control characters and lone combining marks as 0.
  public var columns: Int {
    if let ascii = asciiValue {
      return ascii >= 0x20 && ascii < 0x7F || self == "\t" || isNewline ? 1 : 0
    }
    for scalar in unicodeScalars {
      let columns = scalar.fate.columns
      if columns > 0 { return columns }
    }
    return 0
  }

  /// What one cell can hold of this character; a space if nothing with a width is in it.
  ///
  /// Besides what `columns` says, variation selectors between text and picture are left out, as
  /// terminals disagree on the width they lead to, and so are joiners with nothing to join.
  var fitted: Character {
    if let ascii = asciiValue { return ascii >= 0x20 && ascii < 0x7F ? self : " " }
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.fate {
      case .dropped: continue
      case .lineBreak, .tab: return kept.isEmpty ? " " : Character(String(kept))
      case .kept(0):
        if kept.isEmpty || kept.count > 4 || scalar == "\u{FE0E}" || scalar == "\u{FE0F}" {
          continue
        }
        kept.append(scalar)
      case .kept:
        if !kept.isEmpty { return Self.joined(kept) }
        kept.append(scalar)
      }
    }
    return Self.joined(kept)
  }

  private static func joined(_ scalars: String.UnicodeScalarView) -> Character {
    var scalars = scalars
    while let last = scalars.last, last == "\u{200C}" || last == "\u{200D}" {
      scalars.removeLast()
    }
    let text = String(scalars)
    return text.count == 1 ? Character(text) : text.first ?? " "
  }
}

extension StringProtocol {
  /// The columns this text takes in one line, measured after cleaning.
  ///
  /// - Complexity: Linear; text of plain ASCII is only scanned for its bytes.
  public var columns: Int {
    if isPlainASCII { return utf8.count }
    return CellSequence(self).reduce(0) { $0 + $1.columns }
  }
}
