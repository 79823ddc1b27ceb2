internal import CNcurses
internal import Screen

/// What curses needs to draw a style: attributes and a colour pair.
nonisolated struct Look {
  var attributes: attr_t
  var pair: Int32
}

/// The looks of all styles under one theme, and the colour pairs behind them.
nonisolated struct Looks {
  private var looks: [Look] = []

  /// Defines the pairs, from 1 on, and keeps a look for each style.
  ///
  /// - Parameters:
  ///   - theme: The theme.
  ///   - depth: What the terminal has; colours must have been started unless it is `.mono`.
  init(_ theme: Theme, _ depth: ColourDepth) {
    var pairs: [UInt8: Int32] = [:]
    for role in Role.allCases {
      let paint = theme.paint(role, depth)
      var pair: Int32 = 0
      if let colour = paint.foreground {
        pair = pairs[colour] ?? Int32(pairs.count + 1)
        if pairs.updateValue(pair, forKey: colour) == nil {
          init_pair(Int16(pair), Int16(colour), -1)
        }
      }
      for bits in 0...Self.allAttributes {
        let attributes = paint.attributes.union(Attributes(rawValue: bits))
        looks.append(Look(attributes: attributes.curses, pair: pair))
      }
    }
  }

  subscript(style: Style) -> Look {
    let bits = style.attributes.rawValue & Self.allAttributes
    return looks[Int(style.role.rawValue) * Int(Self.allAttributes + 1) + Int(bits)]
  }

  private static let allAttributes: UInt8 =
    Attributes([.bold, .reverse, .underline, .dim]).rawValue
}

nonisolated extension Attributes {
  fileprivate var curses: attr_t {
    var result: attr_t = 0
    if contains(.bold) { result |= NC_BOLD }
    if contains(.reverse) { result |= NC_REVERSE }
    if contains(.underline) { result |= NC_UNDERLINE }
    if contains(.dim) { result |= NC_DIM }
    return result
  }
}
